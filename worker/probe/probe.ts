/**
 * One port, from the first SYN to the last byte: connects, holds the dialogue, always closes. If the server seems to
 * use the other mode, one second connection tries that; no other failure is retried.
 */

import { CONNECT_DEADLINE_MS, CONVERSATION_DEADLINE_MS } from '../limits.ts';
import type { Clock, Connect, ConnectFailure } from '../net/connection.ts';
import type { Entropy } from '../tls/handshake/entropy.ts';
import type { TrustAnchors } from '../tls/trust/trust-anchors.ts';
import { type Circumstances, speakPlain, speakTls } from './dialogue.ts';
import { NO_TIMINGS, type Observation, withoutDialogue } from './observation.ts';
import type { DialOrder, DialStep } from './plan.ts';
import { Refusals } from './refusals.ts';
import type { SessionResult } from './session-result.ts';
import { Transcript } from './transcript.ts';

export interface ProbeTools {
  connect: Connect;
  clock: Clock;
  entropy: Entropy;
  anchors: TrustAnchors;
  /** Called once TCP has answered, so that the connection attempt no longer occupies a slot. */
  onConnected: () => void;
}

export async function probePort(
  { step, ehloName, host }: DialOrder,
  tools: ProbeTools,
): Promise<Observation> {
  const startedAtMs = tools.clock();
  const now: Check = {
    ehloName,
    host,
    anchors: tools.anchors,
    entropy: tools.entropy,
    clock: tools.clock,
    endsAtMs: startedAtMs + CONVERSATION_DEADLINE_MS,
    transcript: new Transcript(startedAtMs, tools.clock),
    cut: new Set(),
  };
  const first = await converse(step, step.implicitTls, now, tools);
  if (!first.ok) return unconnected(first.failure, tools.clock() - startedAtMs);
  const result = await retryInOtherMode(step, first.result, now, tools);
  const { isRightMode: _, isOtherModeLikely: __, timings, ...seen } = result;
  const totalMs = tools.clock() - startedAtMs;
  return {
    ...seen,
    timings: { ...NO_TIMINGS, ...timings, totalMs },
    transcript: now.transcript.lines,
    cut: [...now.cut, ...(now.transcript.isCut ? (['transcript'] as const) : [])],
    connections: first.result.isOtherModeLikely ? 2 : 1,
  };
}

/** What both connections of a check share. */
type Check = Omit<Circumstances, 'refusals'>;

type Session = { ok: true; result: SessionResult } | { ok: false; failure: ConnectFailure };

async function converse(
  { endpoint }: DialStep,
  implicitTls: boolean,
  now: Check,
  { connect, clock, onConnected }: ProbeTools,
): Promise<Session> {
  const startedAtMs = clock();
  const untilMs = Math.min(startedAtMs + CONNECT_DEADLINE_MS, now.endsAtMs);
  const opened = await connect(endpoint, untilMs, clock);
  if (!opened.ok) return opened;
  const connectMs = clock() - startedAtMs;
  onConnected();
  const { connection } = opened;
  try {
    const refusals = new Refusals();
    const result = await (implicitTls ? speakTls : speakPlain)(connection, { ...now, refusals });
    const smtp = refusals.addedTo(result.smtp);
    return { ok: true, result: { ...result, smtp, timings: { ...result.timings, connectMs } } };
  } finally {
    connection.close();
  }
}

/** Tries the mode that the first connection makes likely. */
async function retryInOtherMode(
  step: DialStep,
  first: SessionResult,
  now: Check,
  tools: ProbeTools,
): Promise<SessionResult> {
  if (!first.isOtherModeLikely) return first;
  const second = await converse(step, !step.implicitTls, now, { ...tools, onConnected: () => {} });
  return second.ok && saysMore(second.result, first) ? second.result : first;
}

/**
 * The second connection counts if the server answers in its mode, or if it shows what the first one, which heard
 * nothing, could not: that there is no mail server. A web server waits for the client, and replies to our ClientHello
 * with `HTTP/1.1 400` (RFC 9112 §2.2).
 */
function saysMore(second: SessionResult, first: SessionResult): boolean {
  return second.isRightMode || (first.outcome === 'silent' && second.outcome === 'not-smtp');
}

/**
 * Failures that the platform does not explain count as our own, not as the host's answer, so that nothing is guessed.
 */
function unconnected(failure: ConnectFailure, totalMs: number): Observation {
  switch (failure) {
    case 'refused':
      return withoutDialogue('refused', null, totalMs);
    case 'timeout':
      return withoutDialogue('timeout', null, totalMs);
    case 'host-unreachable':
      return withoutDialogue('timeout', 'host-unreachable', totalMs);
    case 'no-route':
      return withoutDialogue('error', 'no-route', totalMs);
    case 'unexplained':
      return withoutDialogue('error', 'opaque-failure', totalMs);
  }
}
