/** How much of a server's text fits into a sentence, each number with its unit and its reason. No calculations. */

/** A reader compares two or three names with the one they typed; the list in the certificate has the others. */
export const NAMES_IN_SENTENCE_MAX = 3;

/** Longer than any name that somebody types; the longest name in DNS would bury the rest of the sentence. */
export const NAME_IN_SENTENCE_CHARS_MAX = 60;

/** Servers name the reason in the first line or two; the rest is addresses of help pages, and JSON has all of it. */
export const REPLY_IN_SENTENCE_CHARS_MAX = 200;
