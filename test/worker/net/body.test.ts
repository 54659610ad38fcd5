import { describe, expect, it } from 'vitest';
import { ARRIVALS_MAX } from '../../../worker/limits.ts';
import { readBytes, readPosted } from '../../../worker/net/body.ts';

/** Sends the chunks, and then ends, or sends nothing more. */
function bodyOf(chunks: readonly string[], { ends }: { ends: boolean }) {
  const seen = { isCanceled: false };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      if (ends) controller.close();
    },
    cancel() {
      seen.isCanceled = true;
    },
  });
  return { body, seen };
}

const LIMITS = { bytesMax: 8, deadlineMs: 60_000 };

describe('readPosted', () => {
  it('reads a body up to its cap, and refuses one byte more', async () => {
    const most = bodyOf(['1234', '5678'], { ends: true });
    expect(await readPosted(most.body, LIMITS)).toEqual({ kind: 'text', text: '12345678' });
    const more = bodyOf(['1234', '56789'], { ends: false });
    expect(await readPosted(more.body, LIMITS)).toEqual({ kind: 'too-large' });
    expect(more.seen.isCanceled).toBe(true);
  });

  it('reads a body in so many pieces, and not in one more', async () => {
    const limits = { ...LIMITS, bytesMax: 2 * ARRIVALS_MAX };
    const pieces = (count: number) => Array.from({ length: count }, () => 'x');
    const most = bodyOf(pieces(ARRIVALS_MAX), { ends: true });
    expect(await readPosted(most.body, limits)).toEqual({ kind: 'text', text: 'x'.repeat(ARRIVALS_MAX) });
    const more = bodyOf(pieces(ARRIVALS_MAX + 1), { ends: false });
    expect(await readPosted(more.body, limits)).toEqual({ kind: 'too-large' });
    expect(more.seen.isCanceled).toBe(true);
    const bytes = bodyOf(pieces(ARRIVALS_MAX), { ends: true });
    expect(await readBytes(bytes.body, limits.bytesMax)).toHaveLength(ARRIVALS_MAX);
    const tooMany = bodyOf(pieces(ARRIVALS_MAX + 1), { ends: false });
    expect(await readBytes(tooMany.body, limits.bytesMax)).toBeNull();
    expect(tooMany.seen.isCanceled).toBe(true);
  });

  it('decodes characters that are split between chunks', async () => {
    const [first = 0, second = 0] = new TextEncoder().encode('ü');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(Uint8Array.of(first));
        controller.enqueue(Uint8Array.of(second));
        controller.close();
      },
    });
    expect(await readPosted(body, LIMITS)).toEqual({ kind: 'text', text: 'ü' });
  });

  it('takes a missing body for an empty one', async () => {
    expect(await readPosted(null, LIMITS)).toEqual({ kind: 'text', text: '' });
  });

  it('hangs up on a client that stops sending', async () => {
    const { body, seen } = bodyOf(['1'], { ends: false });
    expect(await readPosted(body, { ...LIMITS, deadlineMs: 1 })).toEqual({ kind: 'too-slow' });
    expect(seen.isCanceled).toBe(true);
  });

  it.each<{ chunks: string[] }>([{ chunks: [] }, { chunks: ['1234'] }])(
    'tells that a body broke off after $chunks',
    async ({ chunks }) => {
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          const chunk = chunks.shift();
          if (chunk === undefined) controller.error(new Error('hung up'));
          else controller.enqueue(new TextEncoder().encode(chunk));
        },
      });
      expect(await readPosted(body, LIMITS)).toEqual({ kind: 'broken' });
    },
  );
});
