/** The tone of the conclusion from the local result and the service's result. */
import type { LocalConclusion, Tone } from '../worker/api/index.ts';

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
