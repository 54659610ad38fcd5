/** Has one port dialled by a dialler and waits for what it saw; a dialler that fails or is late is our failure. */
import { CONVERSATION_DEADLINE_MS, DIALLER_GRACE_MS } from '../limits.ts';
import { type Observation, withoutDialogue } from '../probe/observation.ts';
import type { DialEvent, DialOrder } from './dialler.ts';
import { readLines } from './lines.ts';

/** What the station knows of a dialler. */
export interface DiallerStub {
  dial(order: DialOrder): Promise<ReadableStream<Uint8Array>>;
}

/** Never rejects. `onConnected` is called at most once, and not at all where TCP did not answer. */
export async function dial(
  dialler: DiallerStub,
  order: DialOrder,
  onConnected: () => void,
): Promise<Observation> {
  const given = Promise.withResolvers<Observation>();
  const late = () => given.resolve(withoutDialogue('error', 'vantage-late'));
  const timer = setTimeout(late, CONVERSATION_DEADLINE_MS + DIALLER_GRACE_MS);
  listen(dialler, order, onConnected).then(given.resolve, () => {
    given.resolve(withoutDialogue('error', 'vantage-failed'));
  });
  try {
    return await given.promise;
  } finally {
    clearTimeout(timer);
  }
}

async function listen(dialler: DiallerStub, order: DialOrder, onConnected: () => void): Promise<Observation> {
  for await (const event of readLines<DialEvent>(await dialler.dial(order))) {
    if (event.type === 'observation') return event.observation;
    onConnected();
  }
  return withoutDialogue('error', 'vantage-failed');
}
