/**
 * Dials one port per request, outside the station: the end of the request is what drops a pending connection attempt,
 * which `close()` does not (seen in workerd: a SYN that nobody answers outlives it). It remembers nothing and refuses nothing.
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
  /** Only bindings of this Worker lead here, so the order is one of our own. */
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
