/** The words for what the reader's own machine met in French. */
import type { LocalResultWords } from './local-result.ts';

export const localResultFr: LocalResultWords = {
  column: 'Depuis votre réseau',
  outcome: {
    greeting: 'le serveur salue',
    tls: 'TLS fonctionne',
    connected: 'le port répond',
    refused: 'connexion refusée',
    timeout: 'pas de réponse',
    unknown: 'non testé',
  },
  conclusion: {
    'both-open': 'ouvert pour les deux',
    'blocked-here': 'bloqué de votre côté',
    down: 'en panne chez le serveur',
    'wrong-tls-mode': 'mauvais mode TLS',
    altered: 'modifié en chemin\u00a0?',
    'open-here-only': 'ouvert pour vous seul',
    'not-compared': 'non comparé',
  },
};
