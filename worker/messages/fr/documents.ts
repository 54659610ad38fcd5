/** The words for what a provider documents, in French. */
import type { DocumentsWords } from '../documents.ts';

export const documents: DocumentsWords = {
  column: 'DOC.',
  legend: (said) => `DOC.\u00a0: ${said}`,
  by: (provider, date) => `selon la documentation de ${provider}, lue le ${date}`,
  unconfirmed: (provider, date) => `selon ce qu’on dit de ${provider}, lu le ${date}, non confirmé`,
};
