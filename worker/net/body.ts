/** Reads the body of a request or an answer, up to a given size and for a given time, without interpreting it. */
import { ARRIVALS_MAX } from '../limits.ts';
import { within } from './deadline.ts';

/** `broken`: the client sent no well-formed body, or hung up in the middle. That is not a failure of ours. */
export type Posted = { kind: 'text'; text: string } | { kind: 'too-large' | 'too-slow' | 'broken' };

/** The body of a request. Reading stops at the deadline, so a client that sends it slowly cannot hold a request open. */
export async function readPosted(
  body: ReadableStream<Uint8Array> | null,
  { bytesMax, deadlineMs }: { bytesMax: number; deadlineMs: number },
): Promise<Posted> {
  if (body === null) return { kind: 'text', text: '' };
  const stop = new AbortController();
  const timed = body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal: stop.signal });
  const read = readText(timed, bytesMax).then(
    (text): Posted => (text === null ? { kind: 'too-large' } : { kind: 'text', text }),
    (): Posted => ({ kind: 'broken' }),
  );
  // In workerd the signal ends a read only when more arrives, and a body may stop without an end.
  return within<Posted>(deadlineMs, read, () => {
    stop.abort();
    return { kind: 'too-slow' };
  });
}

/** Null if the body is larger than the cap, or arrives in too many pieces; the rest is not downloaded. */
export async function readText(
  body: ReadableStream<Uint8Array> | null,
  bytesMax: number,
): Promise<string | null> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  let pieces = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    pieces += 1;
    if (bytes > bytesMax || pieces > ARRIVALS_MAX) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Null as for text. */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  bytesMax: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    chunks.push(chunk);
    if (length > bytesMax || chunks.length > ARRIVALS_MAX) return null;
  }
  const bytes = new Uint8Array(length);
  let filled = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, filled);
    filled += chunk.byteLength;
  }
  return bytes;
}
