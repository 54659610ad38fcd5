/**
 * Who runs the probes, for administrators who found us in their logs, and for readers. Each language provides one text.
 */

/** What differs between deployments. */
export interface AboutService {
  origin: string;
  ehloName: string;
  /** To one host, from all clients together; 0: no limit on our side. */
  dialoguesPerHour: number;
  /** Vantage points that check on behalf of this service. */
  agents: readonly string[];
  globalping: boolean;
  /** Whom to write to; null: nobody is named. */
  contact: string | null;
}

export type AboutText = (service: AboutService) => string;

/** The last part of the text; empty where nobody is named. */
export function contactPart(heading: string, contact: string | null): string {
  return contact === null ? '' : `\n${heading}\n  ${contact}\n`;
}

export function listed(places: readonly string[]): string {
  return places.map((place) => `    ${place}`).join('\n');
}
