/** The words for what a provider documents, in French. */
import type { DocumentsWords } from '../documents.ts';

export const documents: DocumentsWords = {
  column: 'DOC.',
  legend: (said) => `DOC.\u00a0: ${said}`,
  by: (provider, date) => `documentation de ${provider}, consultée le ${date}`,
  unconfirmed: (provider, date) =>
    `informations de tiers sur ${provider}, consultées le ${date}, non confirmées`,
  lastDay: (date) => `dernier jour de ce service\u00a0: ${date}`,
};
