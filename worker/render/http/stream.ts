/** The events of a check, sent as they come. The status line goes out with the first byte. */
import type { CheckEvent } from '../../api/index.ts';
import { EXPORT_TYPES } from '../exports/content-types.ts';
import { CONTENT_TYPES } from './answer.ts';
import { PRIVATE } from './caching.ts';

/** How events are written: a line of JSON each, or as a browser's EventSource reads them. */
export type StreamForm = 'ndjson' | 'sse';

/**
 * The id of the last event. A browser that connects again, which it does by itself when a stream ends, sends it, and is told
 * to stop (WHATWG HTML §9.2.3: 204).
 */
export const LAST_EVENT_ID = 'end';

/** One event after the other, sent as soon as it is known; nothing on the way may buffer it. */
export function eventStream(events: AsyncGenerator<StreamedEvent>, form: StreamForm = 'ndjson'): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await events.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(written(value, form)));
    },
    async cancel() {
      await events.return(undefined);
    },
  });
  const headers = {
    'Content-Type': form === 'sse' ? EXPORT_TYPES.sse : CONTENT_TYPES.ndjson,
    'Cache-Control': `${PRIVATE}, no-transform`,
  };
  return new Response(body, { headers });
}

/** What is sent of it is up to the caller. */
export interface StreamedEvent {
  type: CheckEvent['type'];
}

/** JSON has no line breaks of its own. */
function written(event: StreamedEvent, form: StreamForm): string {
  const json = JSON.stringify(event);
  if (form === 'ndjson') return `${json}\n`;
  const isLast = event.type === 'report' || event.type === 'problem';
  return `${isLast ? `id: ${LAST_EVENT_ID}\n` : ''}data: ${json}\n\n`;
}

/** To a browser whose stream has ended, so that it does not cause a check over and over. */
export function endOfStream(): Response {
  return new Response(null, { status: 204, headers: { 'Cache-Control': PRIVATE } });
}
