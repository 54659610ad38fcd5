/** One port, from the first SYN to the last byte: connects, holds the dialogue, always closes. Chooses nothing. */

import type { Clock, Connect, ConnectFailure } from '../connection.ts';
import { CONNECT_DEADLINE_MS, CONVERSATION_DEADLINE_MS } from '../limits.ts';
import { Conversation } from './conversation.ts';
import { holdDialogue } from './dialogue.ts';
import { NO_TIMINGS, type Observation, withoutDialogue } from './observation.ts';
import type { DialStep } from './plan.ts';

export interface ProbeTools {
  connect: Connect;
  clock: Clock;
  /** Called once TCP has answered, when the connection attempt no longer occupies a slot. */
  onConnected: () => void;
}

export async function probePort(step: DialStep, ehloName: string, tools: ProbeTools): Promise<Observation> {
  const { connect, clock } = tools;
  const startedAtMs = clock();
  const opened = await connect(step.endpoint, startedAtMs + CONNECT_DEADLINE_MS, clock);
  const connectMs = clock() - startedAtMs;
  if (!opened.ok) return unconnected(opened.failure, connectMs);
  tools.onConnected();
  const { connection } = opened;
  const endsAtMs = startedAtMs + CONVERSATION_DEADLINE_MS;
  const conversation = new Conversation(connection, { startedAtMs, endsAtMs, clock });
  try {
    const { implicitTls } = step;
    const { timings, ...verdict } = await holdDialogue(conversation, { ehloName, implicitTls, clock });
    const totalMs = clock() - startedAtMs;
    const { transcript } = conversation;
    return {
      ...verdict,
      encryption: null,
      tls: null,
      timings: { ...NO_TIMINGS, ...timings, connectMs, totalMs },
      transcript,
    };
  } finally {
    connection.close();
  }
}

/** Nothing is guessed: what the platform does not explain is our failure, not the host's answer. */
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
