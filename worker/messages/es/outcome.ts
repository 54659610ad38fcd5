/** The outcomes in Spanish, for a cell of a table: one to three words, 22 characters at most. */
import type { Outcome } from '../../api/index.ts';

export const outcome: Readonly<Record<Outcome, string>> = {
  starttls: 'STARTTLS funciona',
  'implicit-tls': 'TLS funciona',
  plaintext: 'abierto, sin cifrar',
  'tls-failed': 'TLS ha fallado',
  rejected: 'el servidor rechaza',
  busy: 'ocupado ahora mismo',
  silent: 'abierto, pero mudo',
  'not-smtp': 'no es SMTP',
  dropped: 'conexión cortada',
  connected: 'el puerto responde',
  refused: 'conexión rechazada',
  timeout: 'sin respuesta',
  'no-reply': 'sin conexión',
  untestable: 'no comprobable aquí',
  error: 'comprobación fallida',
};
