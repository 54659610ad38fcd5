/**
 * What a reader's own machine and the edge met on one port, and what both mean together. The element concludes with this;
 * the script of /local.sh, which has to conclude in a shell, is made from the same sides and modes. Pure.
 */
import {
  ENCRYPTION_MODES,
  type LocalConclusion,
  type LocalOutcome,
  type Mode,
  type Outcome,
} from '../api/index.ts';
import { expectedMode } from '../knowledge/port-modes.ts';
import { isUnusual } from './mode.ts';
import { judgeOutcome } from './use.ts';

/**
 * The service's result, reduced to what the comparison needs. `unseen`: it could not tell. `dead`: no connection. `works`:
 * mail can be sent. `answers`: open, and SMTP was not tried. `doubtful`: open, but the dialogue failed.
 */
export type EdgeSide = 'unseen' | 'dead' | 'works' | 'answers' | 'doubtful';

export function edgeSideOf(outcome: Outcome): EdgeSide {
  const { use, proof, tone } = judgeOutcome(outcome);
  if (proof === 'works' || proof === 'answers') return proof;
  // Of what nobody could see, the judgement has nothing to say, neither good nor bad.
  if (tone === 'unknown') return 'unseen';
  return use === 'unreachable' ? 'dead' : 'doubtful';
}

/** The outcome of a port that works is the mode it works in; others show none. */
export function modeOfOutcome(outcome: Outcome): Mode | null {
  return ENCRYPTION_MODES.find((mode) => mode === outcome) ?? null;
}

/** `differs`: greeting, extensions or certificate are not those that the service saw. */
export function concludeLocally(
  port: number,
  { outcome, differs }: { outcome: LocalOutcome; differs: boolean },
  edge: Outcome,
): LocalConclusion {
  const side = edgeSideOf(edge);
  if (outcome === 'unknown' || side === 'unseen') return 'not-compared';
  if (outcome === 'refused' || outcome === 'timeout') return side === 'dead' ? 'down' : 'blocked-here';
  if (side === 'dead') return 'open-here-only';
  if (outcome === 'declined' && side !== 'doubtful') return 'declined-here';
  if (differs) return 'altered';
  const [expected, mode] = [expectedMode(port), modeOfOutcome(edge)];
  if (expected !== null && mode !== null && isUnusual(expected, mode)) return 'wrong-tls-mode';
  // Where the edge saw no more than that the port is open, a greeting here tells that mail is spoken.
  return side === 'works' || (side === 'answers' && outcome !== 'connected') ? 'both-open' : 'doubtful';
}
