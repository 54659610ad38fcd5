/**
 * A reply of several lines repeats its number at the beginning of each (RFC 5321 §4.2.1), and programs put them into one.
 * Without the repetitions its words read on as sentences. Pure.
 */

/** `550-5.7.1 `, and the last line with a space instead. */
const NUMBER = /(?<![\w./:-])([45]\d\d)([- ])([45]\.\d{1,3}\.\d{1,3}) /g;

/** `text` is one line. */
export function joinedReplies(text: string): string {
  let open: string | null = null;
  return text.replace(NUMBER, (head: string, code: string, mark: string, enhanced: string) => {
    const number = `${code} ${enhanced}`;
    const isRepeated = open === number;
    open = mark === '-' ? number : null;
    return isRepeated ? '' : head;
  });
}
