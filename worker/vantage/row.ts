/** One port's row: as a station caches it, and as a report shows it together with its current age. */
import { type Family, OUTCOMES, type PortReport, type Tried } from '../api/index.ts';
import type { Observation } from '../probe/observation.ts';

export type Row = Omit<PortReport, 'ageSeconds' | 'cached'>;

export interface DialedPort {
  port: number;
  family: Family;
  address: string | null;
  /** The addresses that were dialed as well. */
  tried?: Tried[];
}

export function toRow(
  { port, family, address, tried = [] }: DialedPort,
  observation: Omit<Observation, 'connections'>,
  checkedAtMs: number,
): Row {
  const { outcome, reason, encryption, smtp, tls, timings, transcript, cut, capBytes } = observation;
  return {
    port,
    family,
    address,
    tried,
    outcome,
    state: OUTCOMES[outcome].state,
    reason,
    encryption,
    checkedAt: new Date(checkedAtMs).toISOString(),
    since: null,
    smtp,
    tls,
    timings,
    ...(cut.length > 0 && { cut }),
    ...(capBytes !== undefined && { capBytes }),
    transcript,
  };
}

/** `cached`: the row was observed before this check. */
export function toPortReport(row: Row, cached: boolean, nowMs: number): PortReport {
  const ageSeconds = Math.max(0, Math.floor((nowMs - Date.parse(row.checkedAt)) / 1000));
  return { ...row, ageSeconds, cached };
}
