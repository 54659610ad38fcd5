import { expect, it } from 'vitest';
import { Replay } from '../../../worker/net/replay.ts';

const encoder = new TextEncoder();

/** A source that says what it is told to, and records that it was canceled. */
function source() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const canceled = Promise.withResolvers<void>();
  const stream = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
    cancel: () => canceled.resolve(),
  });
  return {
    stream,
    canceled: canceled.promise,
    say: (text: string) => controller?.enqueue(encoder.encode(text)),
    end: () => controller?.close(),
    fail: (error: Error) => controller?.error(error),
  };
}

it('gives every reader everything, also one who comes when half of it has been said', async () => {
  const { stream, say, end } = source();
  const replay = new Replay(stream);
  const filled = replay.fill();
  const early = replay.open().getReader();
  say('one ');
  expect(new TextDecoder().decode((await early.read()).value)).toBe('one ');
  const late = new Response(replay.open()).text();
  say('two');
  end();
  await filled;
  expect(new TextDecoder().decode((await early.read()).value)).toBe('two');
  expect((await early.read()).done).toBe(true);
  expect([await late, await new Response(replay.open()).text()]).toEqual(['one two', 'one two']);
});

it('hands out its chunks without a copy', async () => {
  const { stream, say, end } = source();
  const replay = new Replay(stream);
  say('long');
  end();
  await replay.fill();
  const chunks = [replay.open(), replay.open()].map(async (body) => (await body.getReader().read()).value);
  const [first, second] = await Promise.all(chunks);
  expect(first).toBeDefined();
  expect(first).toBe(second);
});

it('cancels its source when the last reader hangs up, not before', async () => {
  const { stream, say, end, canceled } = source();
  const replay = new Replay(stream);
  const filled = replay.fill();
  const [one, other] = [replay.open(), replay.open()];
  await one.cancel();
  say('still here');
  const reader = other.getReader();
  expect((await reader.read()).done).toBe(false);
  expect(replay.isAbandoned).toBe(false);
  await reader.cancel();
  await Promise.all([canceled, filled]);
  expect(replay.isAbandoned).toBe(true);
  expect(end).toThrow();
});

it('is not abandoned when its readers leave after the end', async () => {
  const { stream, end } = source();
  const replay = new Replay(stream);
  end();
  await replay.fill();
  await replay.open().cancel();
  expect(replay.isAbandoned).toBe(false);
});

it('fails for every reader if its source does, after what was said before', async () => {
  const { stream, say, fail } = source();
  const replay = new Replay(stream);
  const filled = replay.fill();
  const reader = replay.open().getReader();
  say('half');
  expect((await reader.read()).done).toBe(false);
  fail(new Error('cut'));
  await filled;
  await expect(reader.read()).rejects.toThrow('cut');
  await expect(new Response(replay.open()).text()).rejects.toThrow();
});
