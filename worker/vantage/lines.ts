/** Values as lines of JSON over a byte stream: the only kind of stream that RPC carries. It caps nothing: see http.ts. */

export function encodeLine(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

/** The type is what the other end, this same program, has encoded; `unknown` where that is another machine. */
export async function* readLines<Value>(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Value> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const chunk of stream) {
    pending += decoder.decode(chunk, { stream: true });
    const lines = pending.split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Value;
  }
}
