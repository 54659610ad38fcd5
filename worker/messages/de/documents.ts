/** The words for what a provider documents, in German. */
import type { DocumentsWords } from '../documents.ts';

export const documents: DocumentsWords = {
  column: 'LAUT DOKU',
  legend: (said) => `LAUT DOKU: ${said}`,
  by: (provider, date) => `Dokumentation von ${provider}, Stand: ${date}`,
  unconfirmed: (provider, date) => `Angaben Dritter zu ${provider}, Stand: ${date}, unbestätigt`,
  lastDay: (date) => `letzter Tag dieses Dienstes: ${date}`,
};
