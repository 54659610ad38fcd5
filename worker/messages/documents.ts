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
  /** The service ends or has ended; read after a semicolon. */
  lastDay(date: string): string;
}

/** Who published the documents, when we read them, and when the service ends. */
export function documentsText(
  { provider, confirmed, verifiedOn, closedOn }: Documented,
  words: { documents: DocumentsWords; tls: Pick<TlsWords, 'longDate'> },
): string {
  const { by, unconfirmed, lastDay } = words.documents;
  const { longDate } = words.tls;
  const said = (confirmed ? by : unconfirmed)(provider, longDate(verifiedOn));
  return closedOn === undefined ? said : `${said}; ${lastDay(longDate(closedOn))}`;
}
