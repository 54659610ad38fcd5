/** The labels of the test from the reader’s own network in French. */
import { localResult } from '../../../worker/messages/fr/local-result.ts';
import type { LocalWords } from '../../words.ts';

export const words: LocalWords = {
  language: 'fr',
  ...localResult,
  colon: '\u00a0: ',
  how: 'Exécutée sur votre ordinateur, cette commande teste les mêmes ports. Le lien final s’ouvre ici et montre les deux résultats.',
  systems: ['Dans un terminal sous Linux ou macOS', 'Dans PowerShell sous Windows'],
  paste: 'Ou collez ici la dernière ligne',
  notIt: 'Ce n’est pas la dernière ligne d’un test de ce serveur.',
  script: (age) => `votre propre test, ${age}`,
  justNow: 'à l’instant',
};
