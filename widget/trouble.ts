/** The part of the element that says why a check did not start or ended early: loads when that happens. */
import type { Content } from './card.ts';
import type { Failure } from './failure.ts';
import type { State } from './state.ts';
import { failureView } from './views/failure.ts';
import type { TroubleWords } from './words.ts';

export { failureOf } from './problem.ts';
export { troubleStyles as styles } from './styles/trouble.ts';
export { words } from './words/trouble/en.ts';

export interface TroubleFace {
  text: string;
  /** Whether the reader can fix it in the host field, so that the message goes there rather than above the table. */
  isInField: boolean;
  /** `secondsLeft`: until it makes sense to try again. `kept`: the result below, if a new one did not replace it. */
  view(secondsLeft: number, kept: State | null): Content;
  /** What screen readers hear. `done`: how many ports had been checked. */
  status(done: number): string;
}

/** `offline`: these words stay with the check, because nothing can be loaded then. */
export function face(failure: Failure, words: TroubleWords, offline: string): TroubleFace {
  const { code, problem } = failure;
  const text = problem?.detail || { ...words.failure, offline, problem: words.failure.refused }[code];
  return {
    text,
    isInField: code === 'no-host' || problem?.parameter === 'host' || HOST_PROBLEMS.has(problem?.code ?? ''),
    view: (secondsLeft, kept) => failureView(text, words, secondsLeft, kept),
    status: (done) => {
      if (code === 'no-host') return '';
      // The countdown is left out: it would be announced every second.
      return done === 0 ? `${words.nothingChecked}. ${text}` : words.failed;
    },
  };
}

const HOST_PROBLEMS = new Set([
  'invalid-host',
  'private-address',
  'host-not-allowed',
  'opted-out',
  'name-not-found',
  'no-address',
]);
