/** The labels of what was found for a text in the field in German. */
import type { FieldWords } from '../../words.ts';

export const words: FieldWords = {
  language: 'de',
  whichServer: 'Welcher dieser Server?',
  noServer: 'Dazu ist kein Mailserver bekannt. Geben Sie den Namen des Servers ein.',
};
