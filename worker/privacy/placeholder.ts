/** What stands in place of private text, and where an SMTP reply begins, at which a secret ends. */

export const SECRET = '[secret]';
export const ADDRESS = '[address]';

const REPLY = /(?<![\w.:])(?:[245]\d\d|334)[ -](?=\S)/g;

/** The index of the next reply in a text that has lost its line breaks; the length of the text if there is none. */
export function nextReply(text: string, from: number): number {
  REPLY.lastIndex = from;
  return REPLY.exec(text)?.index ?? text.length;
}
