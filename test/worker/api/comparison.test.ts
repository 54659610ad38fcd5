/** What the reader's own machine and the service saw, by example, and what both mean together. */
import { expect, test } from 'vitest';
import {
  concludeLocally,
  type LocalConclusion,
  type LocalOutcome,
  type Outcome,
  seenAs,
} from '../../../worker/api/index.ts';

test.each<[number, LocalOutcome, boolean, Outcome, LocalConclusion]>([
  [587, 'greeting', false, 'starttls', 'both-open'],
  [465, 'connected', false, 'implicit-tls', 'both-open'],
  [587, 'greeting', false, 'connected', 'both-open'],
  [465, 'tls', false, 'connected', 'both-open'],
  [465, 'connected', false, 'connected', 'doubtful'],
  [587, 'greeting', false, 'silent', 'doubtful'],
  [587, 'connected', false, 'silent', 'doubtful'],
  [587, 'greeting', false, 'not-smtp', 'doubtful'],
  [587, 'greeting', false, 'busy', 'doubtful'],
  [465, 'tls', false, 'tls-failed', 'doubtful'],
  [587, 'declined', false, 'rejected', 'doubtful'],
  [587, 'declined', false, 'starttls', 'declined-here'],
  [25, 'declined', false, 'connected', 'declined-here'],
  [587, 'declined', false, 'timeout', 'open-here-only'],
  [587, 'timeout', false, 'starttls', 'blocked-here'],
  [587, 'refused', false, 'busy', 'blocked-here'],
  [587, 'timeout', false, 'refused', 'down'],
  [587, 'greeting', false, 'timeout', 'open-here-only'],
  [587, 'greeting', true, 'starttls', 'altered'],
  [465, 'greeting', false, 'starttls', 'wrong-tls-mode'],
  [465, 'greeting', false, 'plaintext', 'wrong-tls-mode'],
  [587, 'tls', false, 'implicit-tls', 'wrong-tls-mode'],
  // Both modes are common there.
  [443, 'greeting', false, 'starttls', 'both-open'],
  [443, 'tls', false, 'implicit-tls', 'both-open'],
  [587, 'unknown', false, 'starttls', 'not-compared'],
  [25, 'timeout', false, 'untestable', 'not-compared'],
  [25, 'greeting', true, 'error', 'not-compared'],
  [25, 'timeout', false, 'no-reply', 'not-compared'],
])(
  'concludeLocally() on %i: %s (differs: %s) here, %s there: %s',
  (port, outcome, differs, edge, conclusion) => {
    expect(concludeLocally(port, { outcome, differs }, seenAs(edge))).toBe(conclusion);
  },
);
