/**
 * What a reader's own machine and the service met on one port, and what both mean together. The element concludes with this,
 * in the browser; the script of /local.sh, which has to conclude in a shell, is made from the same sides and modes. Pure.
 */
import type { Mode } from './advice.ts';
import type { LocalConclusion, LocalOutcome } from './local-result.ts';
import { isOutcome, OUTCOMES, type Outcome } from './outcome.ts';
import { expectedMode, isUnusual } from './port-modes.ts';
import type { PortReport } from './port-report.ts';
import { ENCRYPTION_MODES } from './settings.ts';

/**
 * The service's result, reduced to what the comparison needs. `unseen`: it could not tell. `dead`: no connection. `works`:
 * mail can be sent. `answers`: open, and it is not known what for. `doubtful`: open, but the dialogue failed.
 */
export type EdgeSide = 'unseen' | 'dead' | 'works' | 'answers' | 'doubtful';

/** What the service met: a row, or an outcome alone with the state that belongs to it. */
export type EdgeSeen = Pick<PortReport, 'outcome' | 'state'>;

export function seenAs(outcome: Outcome): EdgeSeen {
  return { outcome, state: OUTCOMES[outcome].state };
}

export function edgeSideOf({ outcome, state }: EdgeSeen): EdgeSide {
  if (state === 'closed' || state === 'filtered') return 'dead';
  if (state !== 'open') return 'unseen';
  if (modeOfOutcome(outcome) !== null) return 'works';
  // Of an outcome of a newer service, no more is known than that the port answered.
  return outcome === 'connected' || !isOutcome(outcome) ? 'answers' : 'doubtful';
}

/** The outcome of a port that works is the mode it works in; others show none. */
export function modeOfOutcome(outcome: Outcome): Mode | null {
  return ENCRYPTION_MODES.find((mode) => mode === outcome) ?? null;
}

/** `differs`: greeting, extensions or certificate are not those that the service saw. */
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
  // Where the service saw no more than that the port is open, a greeting here tells that mail is spoken.
  return side === 'works' || (side === 'answers' && outcome !== 'connected') ? 'both-open' : 'doubtful';
}
