/** The labels of the test from the reader’s own network in Spanish. */
import { localResult } from '../../../worker/messages/es/local-result.ts';
import type { LocalWords } from '../../words.ts';

export const words: LocalWords = {
  language: 'es',
  ...localResult,
  colon: ': ',
  how: 'Ejecutada en su equipo, esta orden prueba los mismos puertos. El enlace final se abre aquí y muestra ambos resultados.',
  systems: ['En un terminal de Linux o macOS', 'En PowerShell de Windows'],
  paste: 'O pegue aquí la última línea',
  notIt: 'Esta no es la última línea de una prueba de este servidor.',
  script: (age) => `su propia prueba, ${age}`,
  justNow: 'ahora mismo',
};
