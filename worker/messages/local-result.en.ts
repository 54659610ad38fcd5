/** The words for what the reader's own machine met in English. */
import type { LocalResultWords } from './local-result.ts';

export const localResultEn: LocalResultWords = {
  column: 'From your network',
  outcome: {
    greeting: 'server greets',
    tls: 'TLS works',
    connected: 'port answers',
    refused: 'connection refused',
    timeout: 'no answer',
    unknown: 'not tested',
  },
  conclusion: {
    'both-open': 'open for both',
    'blocked-here': 'blocked on your side',
    down: 'down at the provider',
    'wrong-tls-mode': 'wrong TLS mode',
    altered: 'altered on the way?',
    'open-here-only': 'open only from your side',
    'not-compared': 'not compared',
  },
};
