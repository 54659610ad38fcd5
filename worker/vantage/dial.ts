/**
 * Has a dialer dial one port, and waits for its observation. A dialer that fails or is late counts as our own failure.
 */
import { CONVERSATION_DEADLINE_MS, DIALER_GRACE_MS } from '../limits.ts';
import { within } from '../net/deadline.ts';
import { readLines } from '../net/lines.ts';
import { type Observation, withoutDialogue } from '../probe/observation.ts';
import type { DialOrder } from '../probe/plan.ts';
import type { DialEvent } from './dialer.ts';

/** The station's view of a dialer: `fetch` is that of Dialer in dialer.ts. */
export interface DialerStub {
  fetch(url: string, init: RequestInit): Promise<Response>;
}

/**
 * Never rejects. `onConnected` is called at most once, and not at all where TCP did not answer. The signal ends the dialer,
 * and with it a connection attempt that is still pending.
 */
export function dial(
  dialer: DialerStub,
  order: DialOrder,
  onConnected: () => void,
  signal: AbortSignal,
): Promise<Observation> {
  const hangUp = new AbortController();
  const listening = listen(dialer, order, onConnected, AbortSignal.any([hangUp.signal, signal])).catch(() =>
    unheardOf('vantage-failed'),
  );
  return within(CONVERSATION_DEADLINE_MS + DIALER_GRACE_MS, listening, () => {
    hangUp.abort();
    return unheardOf('vantage-late');
  });
}

/** Uses fetch because a request can be aborted: an RPC call that hangs would keep the station awake. */
async function listen(
  dialer: DialerStub,
  order: DialOrder,
  onConnected: () => void,
  signal: AbortSignal,
): Promise<Observation> {
  const request = { method: 'POST', body: JSON.stringify(order), signal };
  const { body } = await dialer.fetch('https://dialer.invalid/', request);
  for await (const event of body === null ? [] : readLines<DialEvent>(body)) {
    if (event.type === 'observation') return event.observation;
    onConnected();
  }
  return unheardOf('vantage-failed');
}

/** The dialer may have reached the host before it failed, so the connection counts. */
function unheardOf(reason: 'vantage-failed' | 'vantage-late'): Observation {
  return { ...withoutDialogue('error', reason), connections: 1 };
}
