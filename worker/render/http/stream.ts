/** The events of a check, sent as they come. The status line goes out with the first byte. */
import { CONTENT_TYPES } from './answer.ts';
import { PRIVATE } from './caching.ts';

/** One line per event, sent as soon as it is known; nothing on the way may buffer it. */
export function eventStream(events: AsyncGenerator<object>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await events.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
    },
    async cancel() {
      await events.return(undefined);
    },
  });
  const headers = {
    'Content-Type': CONTENT_TYPES.ndjson,
    'Cache-Control': `${PRIVATE}, no-transform`,
  };
  return new Response(body, { headers });
}
