/** The labels of what was found for a text in the field in French. */
import type { FieldWords } from '../../words.ts';

export const words: FieldWords = {
  language: 'fr',
  whichServer: 'Lequel de ces serveurs\u00a0?',
  noServer: 'Aucun serveur connu sous ce nom. Saisissez le nom du serveur.',
};
