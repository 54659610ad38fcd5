/** How an outcome feels: the colour and icon it gets. Never red where only we could not look. Draws nothing. */
import type { Outcome, PortReport } from '../worker/api.ts';

/** `answers` is a port that is there, without more being known; it is no failure and no full success. */
export type Tone = 'good' | 'answers' | 'caution' | 'bad' | 'neutral';

const TONES: Readonly<Record<Outcome, Tone>> = {
  starttls: 'good',
  'implicit-tls': 'good',
  plaintext: 'caution',
  'tls-failed': 'caution',
  rejected: 'caution',
  busy: 'caution',
  silent: 'bad',
  'not-smtp': 'bad',
  dropped: 'bad',
  connected: 'answers',
  refused: 'bad',
  timeout: 'bad',
  'no-reply': 'neutral',
  untestable: 'neutral',
  error: 'neutral',
};

export function toneOf({ outcome, reason }: Pick<PortReport, 'outcome' | 'reason'>): Tone {
  if (reason === 'tls-not-inspected') return 'answers';
  return Object.hasOwn(TONES, outcome) ? TONES[outcome] : 'neutral';
}
