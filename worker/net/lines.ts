/**
 * Values as lines of JSON over a byte stream, the only kind of stream that RPC can carry. The opener of the stream
 * limits its total size.
 */
import { LINE_CHARS_MAX } from '../limits.ts';

export function encodeLine(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

/** The other end is the same program, so the caller names the type; it is `unknown` if that is another machine. */
export async function* readLines<Value>(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Value> {
  const decoder = new TextDecoder();
  // Kept in pieces: joining a long line at every small chunk would take quadratic time.
  let begun: string[] = [];
  let chars = 0;
  for await (const chunk of stream) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    begun.push(first);
    chars += first.length;
    for (const other of others) {
      yield JSON.parse(begun.join('')) as Value;
      begun = [other];
      chars = other.length;
    }
    if (chars > LINE_CHARS_MAX) throw new Error('a line without an end');
  }
}
