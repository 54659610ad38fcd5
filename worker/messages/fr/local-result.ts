/** The words for results from the reader's own machine, in French. */
import type { LocalResultWords } from '../local-result.ts';
import { outcome } from './outcome.ts';

export const localResult: LocalResultWords = {
  column: { here: 'Votre réseau', edge: 'Service de test' },
  noneHere: 'Aucun des ports qui fonctionnent n’est utilisable depuis votre réseau',
  outcome: {
    greeting: 'accueil reçu',
    tls: 'TLS fonctionne',
    declined: 'le serveur refuse',
    connected: 'le port répond',
    refused: 'connexion refusée',
    timeout: 'pas de réponse',
    unknown: 'non testé',
  },
  edge: { ...outcome, untestable: 'non testé' },
  conclusion: {
    'both-open': 'ouvert des deux côtés',
    'blocked-here': 'bloqué de votre côté',
    'declined-here': 'le serveur vous refuse',
    down: 'injoignable des deux côtés',
    'wrong-tls-mode': 'mauvais mode TLS',
    altered: 'modifié en chemin\u00a0?',
    doubtful: 'ouvert, courriel douteux',
    'open-here-only': 'ouvert pour vous seul',
    'not-compared': 'non comparé',
  },
  sentence: {
    'both-open': 'rien ne le bloque de votre côté.',
    'blocked-here':
      'le plus souvent par un pare-feu, un antivirus, la box ou le fournisseur d’accès\u00a0; plus rarement par le serveur.',
    'declined-here':
      'le message d’accueil du serveur, dans le terminal, dit pourquoi. Souvent, votre adresse IP figure sur une liste de blocage.',
    down: 'le service n’atteint pas le port non plus. Prenez un autre port, ou demandez à l’exploitant.',
    'wrong-tls-mode':
      'le port chiffre autrement que d’habitude. Sur un port SSL/TLS habituel, choisissez STARTTLS, sinon SSL/TLS.',
    altered:
      'le message d’accueil, la réponse à EHLO, le certificat ou le mode TLS diffère d’un côté à l’autre. Souvent, un antivirus ou un pare-feu lit l’échange\u00a0; parfois, il y a plusieurs serveurs.',
    doubtful:
      'le service atteint le port, mais rien de plus\u00a0; sa colonne dit pourquoi. Prenez un autre port.',
    'open-here-only': 'c’est peut-être voulu, ou un antivirus répond à la place du serveur.',
    'not-compared':
      'l’un des deux n’a pas pu tester le port. La plupart des réseaux bloquent le port 25, inutile pour envoyer votre courrier.',
  },
};
