/** The labels of the test from the reader’s own network in Spanish. */
import { localResult } from '../../../worker/messages/es/local-result.ts';
import type { LocalWords } from '../../words.ts';

export const words: LocalWords = {
  language: 'es',
  ...localResult,
  colon: ': ',
  how: 'En un terminal de Linux o macOS, esto prueba los mismos puertos. El enlace final se abre aquí y muestra ambos resultados.',
  paste: 'O pegue aquí la última línea',
  notIt: 'Esta no es la última línea de una prueba de este servidor.',
  script: (age) => `su propia prueba, ${age}`,
  justNow: 'ahora mismo',
};
