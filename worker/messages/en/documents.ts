/** The words for what a provider documents, in English. */
import type { DocumentsWords } from '../documents.ts';

export const documents: DocumentsWords = {
  column: 'DOCS',
  legend: (said) => `DOCS: ${said}`,
  by: (provider, date) => `as documented by ${provider}, read on ${date}`,
  unconfirmed: (provider, date) => `as others say of ${provider}, read on ${date}, not confirmed`,
};
