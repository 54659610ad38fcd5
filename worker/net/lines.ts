/**
 * Values as lines of JSON over a byte stream: the only kind of stream that RPC carries. How much there
 * may be in all is capped by who opens the stream.
 */
import { LINE_CHARS_MAX } from '../limits.ts';

export function encodeLine(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

/** The type is what the other end, this same program, has encoded; `unknown` where that is another machine. */
export async function* readLines<Value>(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Value> {
  const decoder = new TextDecoder();
  // In pieces: joined at each chunk, a long line in small ones would take time with the square of its length.
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
