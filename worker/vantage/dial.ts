/** Has one port dialled by a dialler and waits for what it saw; a dialler that fails or is late is our failure. */
import { CONVERSATION_DEADLINE_MS, DIALLER_GRACE_MS } from '../limits.ts';
import { readLines } from '../net/lines.ts';
import { type Observation, withoutDialogue } from '../probe/observation.ts';
import type { DialEvent, DialOrder } from './dialler.ts';

/** What the station knows of a dialler. */
export interface DiallerStub {
  fetch(url: string, init: RequestInit): Promise<Response>;
}

/** Never rejects. `onConnected` is called at most once, and not at all where TCP did not answer. */
export async function dial(
  dialler: DiallerStub,
  order: DialOrder,
  onConnected: () => void,
): Promise<Observation> {
  const given = Promise.withResolvers<Observation>();
  const late = new AbortController();
  const timer = setTimeout(() => {
    given.resolve(withoutDialogue('error', 'vantage-late'));
    late.abort();
  }, CONVERSATION_DEADLINE_MS + DIALLER_GRACE_MS);
  listen(dialler, order, onConnected, late.signal).then(given.resolve, () => {
    given.resolve(withoutDialogue('error', 'vantage-failed'));
  });
  try {
    return await given.promise;
  } finally {
    clearTimeout(timer);
  }
}

/** A dialler is sent a request because that can be let go of: a call over RPC that hangs would keep the station awake. */
async function listen(
  dialler: DiallerStub,
  order: DialOrder,
  onConnected: () => void,
  signal: AbortSignal,
): Promise<Observation> {
  const request = { method: 'POST', body: JSON.stringify(order), signal };
  const { body } = await dialler.fetch('https://dialler.invalid/', request);
  for await (const event of body === null ? [] : readLines<DialEvent>(body)) {
    if (event.type === 'observation') return event.observation;
    onConnected();
  }
  return withoutDialogue('error', 'vantage-failed');
}
