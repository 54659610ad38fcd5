/**
 * What the reader's own machine and the service each saw on one port, and what the two mean together. The element uses
 * this in the browser. The script of /local.sh has to decide in a shell and is generated from the same sides and modes.
 * Pure.
 */
import type { Mode } from './advice.ts';
import type { LocalConclusion, LocalOutcome } from './local-result.ts';
import { isOutcome, OUTCOMES, type Outcome } from './outcome.ts';
import { expectedMode, isUnusual } from './port-modes.ts';
import type { PortReport } from './port-report.ts';
import { ENCRYPTION_MODES } from './settings.ts';

/**
 * The service's result, reduced to what the comparison needs. `unseen`: it could not tell. `dead`: no connection.
 * `works`: mail can be sent. `answers`: open, purpose unknown. `doubtful`: open, but the dialogue failed.
 */
export type EdgeSide = 'unseen' | 'dead' | 'works' | 'answers' | 'doubtful';

/** What the service saw: a row, or only an outcome and its state. */
export type EdgeSeen = Pick<PortReport, 'outcome' | 'state'>;

export function seenAs(outcome: Outcome): EdgeSeen {
  return { outcome, state: OUTCOMES[outcome].state };
}

export function edgeSideOf({ outcome, state }: EdgeSeen): EdgeSide {
  if (state === 'closed' || state === 'filtered') return 'dead';
  if (state !== 'open') return 'unseen';
  if (modeOfOutcome(outcome) !== null) return 'works';
  // An outcome added by a newer service only tells us that the port answered.
  return outcome === 'connected' || !isOutcome(outcome) ? 'answers' : 'doubtful';
}

/** The mode of a port that works follows from its outcome; other outcomes have no mode. */
export function modeOfOutcome(outcome: Outcome): Mode | null {
  return ENCRYPTION_MODES.find((mode) => mode === outcome) ?? null;
}

/** `differs`: greeting, extensions or certificate are not the ones the service saw. */
export function concludeLocally(
  port: number,
  { outcome, differs }: { outcome: LocalOutcome; differs: boolean },
  edge: EdgeSeen,
): LocalConclusion {
  const side = edgeSideOf(edge);
  if (outcome === 'unknown' || side === 'unseen') return 'not-compared';
  if (outcome === 'refused' || outcome === 'timeout') return side === 'dead' ? 'down' : 'blocked-here';
  if (side === 'dead') return 'open-here-only';
  if (outcome === 'declined' && side !== 'doubtful') return 'declined-here';
  if (differs) return 'altered';
  const [expected, mode] = [expectedMode(port), modeOfOutcome(edge.outcome)];
  if (expected !== null && mode !== null && isUnusual(expected, mode)) return 'wrong-tls-mode';
  // The service only saw that the port is open; a greeting here shows that it is a mail server.
  return side === 'works' || (side === 'answers' && outcome !== 'connected') ? 'both-open' : 'doubtful';
}
