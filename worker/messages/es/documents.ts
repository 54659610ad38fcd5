/** The words for what a provider documents, in Spanish. */
import type { DocumentsWords } from '../documents.ts';

export const documents: DocumentsWords = {
  column: 'DOC.',
  legend: (said) => `DOC.: ${said}`,
  by: (provider, date) => `según la documentación de ${provider}, leída el ${date}`,
  unconfirmed: (provider, date) => `según dicen otros de ${provider}, leído el ${date}, sin confirmar`,
};
