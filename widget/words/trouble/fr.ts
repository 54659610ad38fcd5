/** What is said when a check cannot start or ends early, in French. */
import type { TroubleWords } from '../../words.ts';

export const words: TroubleWords = {
  language: 'fr',
  staleFrom: (time) => `Ce résultat date de ${time}.`,
  failed: 'Le test s’est interrompu',
  nothingChecked: 'Rien n’a été testé',
  failure: {
    'no-host': 'Saisissez le nom d’un serveur de messagerie, par exemple smtp.example.com.',
    'invalid-ports':
      'La liste de ports n’est pas valable\u00a0: elle attend des nombres de 1 à 65535, séparés par des virgules.',
    'too-many-ports': 'La liste de ports est trop longue pour un seul test.',
    'invalid-regions':
      'La liste de régions n’est pas valable\u00a0: elle attend des noms comme weur ou nearest, séparés par des virgules.',
    'too-many-regions': 'La liste de régions est trop longue pour un seul test.',
    'invalid-endpoint': 'L’adresse du service de test n’est pas valable.',
    unreachable: 'Le service de test est injoignable. Réessayez dans un instant.',
    'cut-off':
      'La connexion au service de test s’est interrompue. Ce qui était déjà arrivé est affiché ci-dessous.',
    unreadable: 'La réponse du service de test n’était pas lisible.',
    late: 'Le service de test a mis trop de temps. Ce qui était déjà arrivé est affiché ci-dessous.',
    refused: 'Le service n’a pas pu effectuer le test. Réessayez dans un instant.',
  },
  retryAfter: (span) => `Nouvel essai possible dans ${span}.`,
};
