/** The words for what a provider documents, in German. */
import type { DocumentsWords } from '../documents.ts';

export const documents: DocumentsWords = {
  column: 'LAUT DOKU',
  legend: (said) => `LAUT DOKU: ${said}`,
  by: (provider, date) => `wie ${provider} es dokumentiert, gelesen am ${date}`,
  unconfirmed: (provider, date) => `wie andere es von ${provider} sagen, gelesen am ${date}, unbestätigt`,
};
