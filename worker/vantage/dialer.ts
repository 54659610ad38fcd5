/**
 * Dials one port per request, outside the station: only the end of the request drops a pending connection attempt.
 * `close()` does not (seen in workerd: an unanswered SYN outlives it). Keeps no state and makes no policy decisions.
 */
import { WorkerEntrypoint } from 'cloudflare:workers';
import { CONFIG } from '../config/current.ts';
import { encodeLine } from '../net/lines.ts';
import type { Observation } from '../probe/observation.ts';
import type { DialOrder } from '../probe/plan.ts';
import { probePort } from '../probe/probe.ts';
import { connect } from '../probe/socket.ts';
import { platformEntropy } from '../tls/handshake/entropy.ts';
import { trustAnchors } from '../tls/trust/trust-anchors.ts';

const anchors = trustAnchors(CONFIG.extraTrustAnchors);

/** `connected` frees the slot of the connection attempt; the observation comes last. */
export type DialEvent = { type: 'connected' } | { type: 'observation'; observation: Observation };

export class Dialer extends WorkerEntrypoint {
  /** Reachable only through bindings of this Worker, so the order can be trusted. */
  override async fetch(request: Request): Promise<Response> {
    const order: DialOrder = await request.json();
    const events = new ReadableStream({
      async start(controller) {
        const send = (event: DialEvent) => controller.enqueue(encodeLine(event));
        const onConnected = () => send({ type: 'connected' });
        const observation = await probePort(order, {
          connect,
          clock: Date.now,
          entropy: platformEntropy,
          anchors,
          onConnected,
        });
        send({ type: 'observation', observation });
        controller.close();
      },
    });
    return new Response(events);
  }
}
