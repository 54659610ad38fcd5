/**
 * The words for what a provider documents, in each language; short enough to stand in one file, and of the text form
 * only. Holds no data.
 */

export interface DocumentsWords {
  /** Heads the column of what the provider documents, 9 characters at most. */
  column: string;
  /** Whose documents they are and when they were read. */
  by(provider: string, date: string): string;
  /** The same where nobody confirmed it. */
  unconfirmed(provider: string, date: string): string;
}

export const documentsEn: DocumentsWords = {
  column: 'DOCS',
  by: (provider, date) => `DOCS: as documented by ${provider}, read on ${date}`,
  unconfirmed: (provider, date) => `DOCS: as others say of ${provider}, read on ${date}, not confirmed`,
};

export const documentsDe: DocumentsWords = {
  column: 'LAUT DOKU',
  by: (provider, date) => `LAUT DOKU: wie ${provider} es dokumentiert, gelesen am ${date}`,
  unconfirmed: (provider, date) =>
    `LAUT DOKU: wie andere es von ${provider} sagen, gelesen am ${date}, unbestätigt`,
};

export const documentsFr: DocumentsWords = {
  column: 'DOC.',
  by: (provider, date) => `DOC.\u00a0: selon la documentation de ${provider}, lue le ${date}`,
  unconfirmed: (provider, date) =>
    `DOC.\u00a0: selon ce qu’on dit de ${provider}, lu le ${date}, non confirmé`,
};

export const documentsEs: DocumentsWords = {
  column: 'DOC.',
  by: (provider, date) => `DOC.: según la documentación de ${provider}, leída el ${date}`,
  unconfirmed: (provider, date) => `DOC.: según dicen otros de ${provider}, leído el ${date}, sin confirmar`,
};
