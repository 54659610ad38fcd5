/** The words for what a provider documents, in Spanish. */
import type { DocumentsWords } from '../documents.ts';

export const documents: DocumentsWords = {
  column: 'DOC.',
  legend: (said) => `DOC.: ${said}`,
  by: (provider, date) => `documentación de ${provider}, consultada el ${date}`,
  unconfirmed: (provider, date) =>
    `información de terceros sobre ${provider}, consultada el ${date}, sin confirmar`,
  lastDay: (date) => `último día de este servicio: ${date}`,
};
