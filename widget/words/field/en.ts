/** The labels of what was found for a text in the field in English. */
import type { FieldWords } from '../../words.ts';

export const words: FieldWords = {
  language: 'en',
  whichServer: 'Which of these servers?',
  noServer: 'No mail server is known under this name. Enter the name of the server.',
};
