/** The words for what the reader's own machine met in German. */
import type { LocalResultWords } from './local-result.ts';

export const localResultDe: LocalResultWords = {
  column: 'Aus Ihrem Netz',
  outcome: {
    greeting: 'Server grüßt',
    tls: 'TLS funktioniert',
    connected: 'Port antwortet',
    refused: 'Verbindung abgewiesen',
    timeout: 'keine Antwort',
    unknown: 'nicht geprüft',
  },
  conclusion: {
    'both-open': 'für beide offen',
    'blocked-here': 'auf Ihrer Seite gesperrt',
    down: 'beim Anbieter gestört',
    'wrong-tls-mode': 'falsche TLS-Art',
    altered: 'unterwegs verändert?',
    'open-here-only': 'nur von Ihnen aus offen',
    'not-compared': 'kein Vergleich',
  },
};
