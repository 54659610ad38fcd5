/** A probe of one port with scripted connections: the first one, and a possible second one. */
import { expect } from 'vitest';
import type { Connect } from '../../worker/net/connection.ts';
import { probePort } from '../../worker/probe/probe.ts';
import { platformEntropy } from '../../worker/tls/handshake/entropy.ts';
import { trustAnchors } from '../../worker/tls/trust/trust-anchors.ts';
import { type Scene, ScriptedClock, ScriptedConnection } from './scripted-connection.ts';

export const ENDPOINT = { address: '192.0.2.1', port: 587 };
export const ASKED = { ehloName: 'checker.test', host: 'mail.test' };
export const TLS = { entropy: platformEntropy, anchors: trustAnchors('') };

/** `second` is the script of a second connection; without it, silence. */
export async function probe(
  scenes: readonly Scene[],
  {
    implicitTls = false,
    connectMs = 0,
    second = [],
  }: { implicitTls?: boolean; connectMs?: number; second?: readonly Scene[] } = {},
) {
  const time = new ScriptedClock();
  const connections = [new ScriptedConnection(scenes, time), new ScriptedConnection(second, time)];
  const waiting = connections.values();
  const connect: Connect = async (endpoint, untilMs, clock) => {
    const next = waiting.next().value ?? expect.unreachable('a third connection');
    return next.connecting(connectMs)(endpoint, untilMs, clock);
  };
  const step = { kind: 'dial', port: 587, endpoint: ENDPOINT, implicitTls } as const;
  const tools = { connect, clock: time.read, onConnected: () => {}, ...TLS };
  const observation = await probePort({ step, ...ASKED }, tools);
  const [one, two] = connections.map(({ written, closed }) => ({ written, closed }));
  return { ...observation, ...one, second: two };
}

/** The record of a second connection that was not used. */
export const UNUSED = { written: [], closed: 0 };
export const TRIED_TLS = { written: [expect.stringMatching(/^\u0016\u0003\u0001/)], closed: 1 };
