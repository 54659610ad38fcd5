/** What a part of an answer means, in words: there where `words=1` was asked. */

/** How a reader should take it: `unknown` is neither good news nor bad. */
export type Tone = 'good' | 'caution' | 'bad' | 'unknown';

/**
 * Plain text in the language of the answer, so that a page that was written years ago can show an outcome that is newer
 * than itself. Holds no ages and no times of day: the same result always reads the same.
 */
export interface Said {
  /** What to show first. A row's is one to three words, others are a clause or a sentence. */
  title: string;
  /** More in sentences, a paragraph on each line. Null where the title says it all. */
  text: string | null;
  tone: Tone;
}

/** Of one port: between its title and its text there is room for a few words. */
export interface RowSaid extends Said {
  /** What is wrong, or else how the port is encrypted; half a sentence without a full stop. */
  note: string | null;
}
