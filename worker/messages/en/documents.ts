/** The words for what a provider documents, in English. */
import type { DocumentsWords } from '../documents.ts';

export const documents: DocumentsWords = {
  column: 'DOCS',
  legend: (said) => `DOCS: ${said}`,
  by: (provider, date) => `${provider} documentation, as of ${date}`,
  unconfirmed: (provider, date) => `third-party information about ${provider}, as of ${date}, unconfirmed`,
  lastDay: (date) => `last day of this service: ${date}`,
};
