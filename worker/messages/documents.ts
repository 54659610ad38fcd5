/** The shape of the words for what a provider documents; one dictionary per language fills it. Holds no data. */

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
