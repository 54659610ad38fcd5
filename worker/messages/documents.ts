/** The shape of the words for what a provider documents; one dictionary per language fills it. Holds no data. */
import type { Documented } from '../api/index.ts';
import type { TlsWords } from './tls.ts';

export interface DocumentsWords {
  /** Heads the column of what the provider documents, 9 characters at most. */
  column: string;
  /** What that heading means, below the table of the text form. */
  legend(said: string): string;
  /** Whose documents they are and when they were read. */
  by(provider: string, date: string): string;
  /** The same where nobody confirmed it. */
  unconfirmed(provider: string, date: string): string;
}

/** Whose documents they are and when they were read. */
export function documentsText(
  { provider, confirmed, verifiedOn }: Documented,
  words: { documents: DocumentsWords; tls: Pick<TlsWords, 'longDate'> },
): string {
  const { by, unconfirmed } = words.documents;
  return (confirmed ? by : unconfirmed)(provider, words.tls.longDate(verifiedOn));
}
