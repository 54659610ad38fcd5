/** What an answer must not contain, whatever was sent. Pure. */
import type { Answer } from './asking.ts';

/** C0 except tab and line feed, DEL and C1, line and paragraph separators, and the controls of bidirectional text. */
const CONTROLS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A frame of V8 with the place in a file. */
const STACK = /\n\s+at .+[:(]\d+:\d+|\.ts:\d+/;

/** From the first character that has a meaning in HTML to the made-up word of payloads.ts. */
const MARKUP = /[<"'][\s\S]*?q9z7/;

export function faultsOf(
  { status, headers, text }: Pick<Answer, 'status' | 'headers' | 'text'>,
  payload: string,
): string[] {
  const type = String(headers['content-type'] ?? '');
  const isPage = type.startsWith('text/html');
  const [markup = null] = MARKUP.exec(payload) ?? [];
  return [
    ...(isPage && markup !== null && text.includes(markup) ? ['markup in a page'] : []),
    ...(CONTROLS.test(text) ? [`a control character in ${type.split(';')[0]}`] : []),
    ...(STACK.test(text) ? ['a stack trace'] : []),
    ...(status === 500 ? ['an internal error'] : []),
    ...(headers['x-injected'] === undefined ? [] : ['a header of its own']),
    ...(headers['x-content-type-options'] === 'nosniff' ? [] : [`no nosniff with status ${status}`]),
  ];
}
