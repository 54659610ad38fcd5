/** The shape of the words for what a provider documents, which each language provides. Contains no data. */
import type { Documented } from '../api/index.ts';
import type { TlsWords } from './tls.ts';

export interface DocumentsWords {
  /** The heading of the column with the provider's documentation, 9 characters at most. */
  column: string;
  /** Explains that heading, below the table of the text form. */
  legend(said: string): string;
  /** Who published the documents, and when we read them. */
  by(provider: string, date: string): string;
  /** The same for unverified documents. */
  unconfirmed(provider: string, date: string): string;
}

/** Who published the documents, and when we read them. */
export function documentsText(
  { provider, confirmed, verifiedOn }: Documented,
  words: { documents: DocumentsWords; tls: Pick<TlsWords, 'longDate'> },
): string {
  const { by, unconfirmed } = words.documents;
  return (confirmed ? by : unconfirmed)(provider, words.tls.longDate(verifiedOn));
}
