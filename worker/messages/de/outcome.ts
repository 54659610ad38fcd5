/** The outcomes in German, for a cell of a table: one to three words, 22 characters at most. */
import type { Outcome } from '../../api/index.ts';

export const outcome: Readonly<Record<Outcome, string>> = {
  starttls: 'STARTTLS funktioniert',
  'implicit-tls': 'TLS funktioniert',
  plaintext: 'offen, unverschlüsselt',
  'tls-failed': 'TLS fehlgeschlagen',
  rejected: 'Server lehnt ab',
  busy: 'gerade ausgelastet',
  silent: 'offen, aber stumm',
  'not-smtp': 'kein SMTP',
  dropped: 'Verbindung getrennt',
  connected: 'Port antwortet',
  refused: 'Verbindung abgewiesen',
  timeout: 'keine Antwort',
  'no-reply': 'keine Verbindung',
  untestable: 'hier nicht prüfbar',
  error: 'Prüfung fehlgeschlagen',
};
