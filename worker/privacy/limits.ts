/** The numbers of this room. It imports nothing, so that a browser can load it, which is why they are here. */

/** Lines after a challenge that may be its answer: programs log a state or a time stamp in between. */
export const ANSWER_LINES_MAX = 4;

/** Marks before a line of a dialogue: time, level, process, direction and a quotation mark, with spaces in between. */
export const LINE_MARKS_MAX = 12;

/** Base64 of six characters. Shorter tokens are too often words. */
export const ENCODED_CHARS_MIN = 8;

/** Base64 of an address or a password; what is longer is something else, such as a picture. */
export const ENCODED_CHARS_MAX = 88;

/** In a place where base64 is expected: three characters. */
export const EXPECTED_CHARS_MIN = 4;

/** Placeholders in a line that the reader's values are put back for; no setting has more. */
export const PLACEHOLDERS_IN_LINE_MAX = 6;

/** Signs in the place of a value are seldom more than it would have had. */
export const REDACTED_CHARS_MAX = 100;
