/** One port's row as the station keeps it, and as it is told: with its age, which only the moment of telling knows. */
import { type Family, OUTCOMES, type PortReport } from '../api/index.ts';
import type { Observation } from '../probe/observation.ts';

export type Row = Omit<PortReport, 'ageSeconds' | 'cached'>;

export interface Dialled {
  port: number;
  family: Family;
  address: string | null;
}

export function toRow(dialled: Dialled, observation: Observation, checkedAtMs: number): Row {
  const { outcome, reason, encryption, smtp, tls, timings, transcript } = observation;
  return {
    ...dialled,
    outcome,
    state: OUTCOMES[outcome].state,
    reason,
    encryption,
    checkedAt: new Date(checkedAtMs).toISOString(),
    since: null,
    smtp,
    tls,
    timings,
    transcript,
  };
}

/** `cached`: the row was remembered, not seen in this check. */
export function toPortReport(row: Row, cached: boolean, nowMs: number): PortReport {
  const ageSeconds = Math.max(0, Math.floor((nowMs - Date.parse(row.checkedAt)) / 1000));
  return { ...row, ageSeconds, cached };
}
