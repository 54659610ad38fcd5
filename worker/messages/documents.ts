/**
 * The words for what a provider documents, in each language; short enough to stand in one file. Holds no data.
 */

export interface DocumentsWords {
  /** Heads the column of what the provider documents, 9 characters at most. */
  column: string;
  /** What that heading means, below the table of the text form. */
  legend(said: string): string;
  /** Whose documents they are and when they were read. */
  by(provider: string, date: string): string;
  /** The same where nobody confirmed it. */
  unconfirmed(provider: string, date: string): string;
  /** Beside what was measured of a port; `mode` is how it is said to be encrypted. */
  says(mode: string): string;
  saysNothing: string;
}

export const documentsEn: DocumentsWords = {
  column: 'DOCS',
  legend: (said) => `DOCS: ${said}`,
  by: (provider, date) => `as documented by ${provider}, read on ${date}`,
  unconfirmed: (provider, date) => `as others say of ${provider}, read on ${date}, not confirmed`,
  says: (mode) => `documented: ${mode}`,
  saysNothing: 'not documented',
};

export const documentsDe: DocumentsWords = {
  column: 'LAUT DOKU',
  legend: (said) => `LAUT DOKU: ${said}`,
  by: (provider, date) => `wie ${provider} es dokumentiert, gelesen am ${date}`,
  unconfirmed: (provider, date) => `wie andere es von ${provider} sagen, gelesen am ${date}, unbestätigt`,
  says: (mode) => `laut Doku: ${mode}`,
  saysNothing: 'nicht dokumentiert',
};

export const documentsFr: DocumentsWords = {
  column: 'DOC.',
  legend: (said) => `DOC.\u00a0: ${said}`,
  by: (provider, date) => `selon la documentation de ${provider}, lue le ${date}`,
  unconfirmed: (provider, date) => `selon ce qu’on dit de ${provider}, lu le ${date}, non confirmé`,
  says: (mode) => `documenté\u00a0: ${mode}`,
  saysNothing: 'non documenté',
};

export const documentsEs: DocumentsWords = {
  column: 'DOC.',
  legend: (said) => `DOC.: ${said}`,
  by: (provider, date) => `según la documentación de ${provider}, leída el ${date}`,
  unconfirmed: (provider, date) => `según dicen otros de ${provider}, leído el ${date}, sin confirmar`,
  says: (mode) => `documentado: ${mode}`,
  saysNothing: 'no documentado',
};
