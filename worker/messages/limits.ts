/** How much of what a server said fits into a sentence, each number with its unit and its reason. Computes nothing. */

/** A reader compares two or three names with the one they typed; the certificate's own list holds the rest. */
export const NAMES_IN_SENTENCE_MAX = 3;

/** Longer than any name somebody types; the longest that DNS allows would bury the sentence around it. */
export const NAME_IN_SENTENCE_CHARS_MAX = 60;
