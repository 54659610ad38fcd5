/** What a probe saw on one port: facts with timings and transcript, even if it failed. Contains no advice. */
import type { CutPart, Line, Outcome, Reason, Smtp, Timings, Tls } from '../api/index.ts';

export interface Observation {
  outcome: Outcome;
  reason: Reason | null;
  encryption: 'starttls' | 'implicit-tls' | null;
  smtp: Smtp | null;
  tls: Tls | null;
  timings: Timings;
  capBytes?: number | undefined;
  transcript: Line[];
  /** What is not shown in full. The judgement rests on all of it. */
  cut: CutPart[];
  /** How many connections were attempted. */
  connections: number;
}

export const NO_TIMINGS: Timings = {
  connectMs: null,
  greetingMs: null,
  ehloMs: null,
  starttlsMs: null,
  handshakeMs: null,
  totalMs: null,
};

/** For an outcome that came before, or without, any conversation. */
export function withoutDialogue(
  outcome: Outcome,
  reason: Reason | null = null,
  totalMs: number | null = null,
): Observation {
  const timings = { ...NO_TIMINGS, totalMs };
  const connections = totalMs === null ? 0 : 1;
  const facts = { encryption: null, smtp: null, tls: null, timings, transcript: [], cut: [] };
  return { outcome, reason, ...facts, connections };
}
