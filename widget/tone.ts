/** The tone of what is told beside the rows, whose own tone the judgement knows. Draws nothing. */
import type { LocalConclusion, Severity, Side } from '../worker/api/index.ts';
import type { Tone } from '../worker/judgement/use.ts';

/** Of what the reader's machine and the edge met together. */
export const LOCAL_TONES: Readonly<Record<LocalConclusion, Tone>> = {
  'both-open': 'good',
  'blocked-here': 'bad',
  'declined-here': 'bad',
  down: 'bad',
  'wrong-tls-mode': 'caution',
  altered: 'caution',
  doubtful: 'caution',
  'open-here-only': 'unknown',
  'not-compared': 'unknown',
};

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  info: 'unknown',
  warning: 'caution',
  error: 'bad',
};

export const SIDE_TONES: Readonly<Record<Side, Tone>> = {
  for: 'good',
  against: 'unknown',
  danger: 'caution',
};
