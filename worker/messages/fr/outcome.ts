/** The outcomes in French, for a cell of a table: one to three words, 22 characters at most. */
import type { Outcome } from '../../api/index.ts';

export const outcome: Readonly<Record<Outcome, string>> = {
  starttls: 'STARTTLS fonctionne',
  'implicit-tls': 'TLS fonctionne',
  plaintext: 'ouvert, non chiffré',
  'tls-failed': 'échec de TLS',
  rejected: 'refus du serveur',
  busy: 'occupé pour l’instant',
  silent: 'ouvert, mais muet',
  'not-smtp': 'pas du SMTP',
  dropped: 'connexion coupée',
  connected: 'le port répond',
  refused: 'connexion refusée',
  timeout: 'aucune réponse',
  'no-reply': 'pas de connexion',
  untestable: 'non testable d’ici',
  error: 'échec du test',
};
