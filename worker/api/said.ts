/** What a part of an answer means, in words; sent only with `words=1`. */

/** How a reader should take it; `unknown` is neither good nor bad news. */
export type Tone = 'good' | 'caution' | 'bad' | 'unknown';

/**
 * Plain text in the language of the answer, so that an old page can show an outcome that was added after the page was
 * written. Contains no ages and no times of day, so that the same result always reads the same.
 */
export interface Said {
  /** What to show first: one to three words for a row, a clause or a sentence for everything else. */
  title: string;
  /** More detail in full sentences, one paragraph per line. Null where the title says it all. */
  text: string | null;
  tone: Tone;
}

/** For a port, which has room for a few words between title and text. */
export interface RowSaid extends Said {
  /** What is wrong, or otherwise how the port is encrypted: a clause without a period. */
  note: string | null;
}
