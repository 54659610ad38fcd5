/** The labels of what was found for a text in the field in Spanish. */
import type { FieldWords } from '../../words.ts';

export const words: FieldWords = {
  language: 'es',
  whichServer: '¿Cuál de estos servidores?',
  noServer: 'No se conoce ningún servidor con ese nombre. Escriba el nombre del servidor.',
};
