/** The outcomes in English, for a cell of a table: one to three words, 22 characters at most. */
import type { Outcome } from '../../api/index.ts';

export const outcome: Readonly<Record<Outcome, string>> = {
  starttls: 'STARTTLS works',
  'implicit-tls': 'TLS works',
  plaintext: 'open, not encrypted',
  'tls-failed': 'TLS failed',
  rejected: 'service declined',
  busy: 'busy right now',
  silent: 'open but silent',
  'not-smtp': 'not SMTP',
  dropped: 'connection dropped',
  connected: 'port answers',
  refused: 'connection refused',
  timeout: 'no answer',
  'no-reply': 'no connection',
  untestable: 'not testable from here',
  error: 'check failed',
};
