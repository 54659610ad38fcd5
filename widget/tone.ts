/** How a result feels: the colour and icon it gets. Never red where only we could not look. Draws nothing. */
import type { LocalConclusion, Outcome, PortReport, Severity, Side, Tls } from '../worker/api/index.ts';

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

export function toneOf({ outcome, reason, tls }: Pick<PortReport, 'outcome' | 'reason' | 'tls'>): Tone {
  if (reason === 'beyond-our-client') return 'neutral';
  const tone = Object.hasOwn(TONES, outcome) ? TONES[outcome] : 'neutral';
  return tone === 'good' ? toneOfTls(tls) : tone;
}

/** Encryption is good news only where it is known with whom. */
function toneOfTls(tls: Tls | null): Tone {
  if (tls === null || (tls.trusted === null && tls.problems.length === 0)) return 'answers';
  return tls.trusted === true && tls.problems.length === 0 ? 'good' : 'caution';
}

/** Of what the reader's machine and the edge met together. */
export const LOCAL_TONES: Readonly<Record<LocalConclusion, Tone>> = {
  'both-open': 'good',
  'blocked-here': 'bad',
  'declined-here': 'bad',
  down: 'bad',
  'wrong-tls-mode': 'caution',
  altered: 'caution',
  doubtful: 'caution',
  'open-here-only': 'answers',
  'not-compared': 'neutral',
};

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  info: 'neutral',
  warning: 'caution',
  error: 'bad',
};

export const SIDE_TONES: Readonly<Record<Side, Tone>> = {
  for: 'good',
  against: 'neutral',
  danger: 'caution',
};
