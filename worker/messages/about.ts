/** Who probes, for administrators who found us in their logs, and for readers. One text per language fills it. */

/** What differs from one deployment to the next. */
export interface AboutService {
  origin: string;
  ehloName: string;
  /** To one host by everybody together; 0: without a limit of ours. */
  dialoguesPerHour: number;
  /** Places that look on behalf of this service. */
  agents: readonly string[];
  globalping: boolean;
}

export type AboutText = (service: AboutService) => string;

export function listed(places: readonly string[]): string {
  return places.map((place) => `    ${place}`).join('\n');
}
