/**
 * What must hold for the whole client, whatever a server sends: it ends, it never throws, it accepts no more than its
 * caps allow, and no data that was changed on the way is taken for the server's.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { secure } from '../../worker/tls/client.ts';
import { NOT_TLS_BYTES_MAX, PLAINTEXT_BYTES_MAX, TLS_BYTES_MAX } from '../../worker/tls/limits.ts';
import { concat, sameBytes } from '../../worker/tls/record/wire.ts';
import { describeCertificates } from '../../worker/tls/trust/judge.ts';
import { inPackets, type Mishap, mishaps, mutated, mutatedRecords } from './mutation.ts';
import { PlayedConnection } from './played-connection.ts';
import { type Recording, replayedEntropy, type Tape, tapeOf } from './recording.ts';
import { type Unsealed, unseal } from './unsealed.ts';

export interface Subject extends Tape, Unsealed {}

export interface Replay {
  /** `complete`, or why the handshake stopped. */
  result: string;
  data: string;
  seen: Awaited<ReturnType<typeof secure>>['seen'];
  bytesTaken: number;
}

/** With the packet that goes beyond the cap. */
const BYTES_MAX = TLS_BYTES_MAX + 8 * PLAINTEXT_BYTES_MAX;

/** Conversations have their own cap on what they read; here it is enough that reading keeps working. */
const READS = 40;

export async function subjects(): Promise<Subject[]> {
  const file = new URL('recordings.json', import.meta.url);
  const recordings: Recording[] = JSON.parse(readFileSync(file, 'utf8'));
  return Promise.all(
    recordings.map(async (recording) => {
      const tape = await tapeOf(recording);
      return { ...tape, ...(await unseal(tape)) };
    }),
  );
}

export async function replay(tape: Tape, connection: PlayedConnection): Promise<Replay> {
  const { host } = tape.recording;
  const secured = await secure(connection, {
    host,
    untilMs: 0,
    clock: () => 0,
    entropy: replayedEntropy(tape),
  });
  const { seen } = secured;
  const { bytesTaken } = connection;
  if (!secured.ok) return { result: secured.reason, data: '', seen, bytesTaken };
  let data = '';
  for (let reads = 0; reads < READS; reads++) {
    const arrival = await secured.connection.read(0);
    if (arrival.kind !== 'bytes') break;
    data += new TextDecoder('latin1').decode(arrival.bytes);
    secured.connection.write(new TextEncoder().encode('EHLO checker.example\r\n'));
  }
  secured.connection.close();
  return { result: 'complete', data, seen, bytesTaken };
}

export interface Tally {
  cases: number;
  /** The server's choice was read: whatever comes after it was tested. */
  pastServerHello: number;
  results: Map<string, number>;
}

export async function fuzz(numRuns: number, seed: number): Promise<Tally> {
  const tapes = await subjects();
  const tally: Tally = { cases: 0, pastServerHello: 0, results: new Map() };
  const property = fc.asyncProperty(mishaps(tapes.length), async (mishap) => {
    const subject = tapes[mishap.tape];
    if (!subject) throw new Error(`No recording ${mishap.tape}`);
    const packets = packetsOf(subject, mishap);
    const replayed = await replay(subject, new PlayedConnection(packets, mishap.tail));
    check(subject, mishap, replayed);
    tally.cases += 1;
    if (replayed.seen.cipherSuite !== null) tally.pastServerHello += 1;
    tally.results.set(replayed.result, (tally.results.get(replayed.result) ?? 0) + 1);
  });
  await fc.assert(property, { numRuns, seed });
  return tally;
}

function packetsOf(subject: Subject, { wire, inside, packets }: Mishap): Uint8Array[] {
  const records = inside.reduce(mutatedRecords, subject.records);
  const sealed = inside.length > 0 ? subject.seal(records) : subject.packets;
  const stream = wire.reduce(mutated, concat(...sealed));
  return wire.length === 0 && packets.length === 0 ? sealed : inPackets(stream, packets);
}

function check({ recording, packets }: Subject, { wire, inside }: Mishap, replayed: Replay): void {
  const { result, data, seen, bytesTaken } = replayed;
  demand(bytesTaken <= BYTES_MAX, `took ${bytesTaken} bytes`);
  demand((seen.plaintext?.length ?? 0) <= NOT_TLS_BYTES_MAX, 'kept too much plain text');
  describeCertificates(seen.certificates, 0);
  // A holder of the keys may send anything; all other changes have to be noticed.
  if (inside.length > 0 || result !== 'complete') return;
  demand(recording.result === 'complete', 'completed what cannot be completed');
  demand(recording.data.startsWith(data), `heard ${JSON.stringify(data)}`);
  demand(seen.signatureVerified, 'completed without a proof');
  const original = concat(...packets);
  const [leaf = new Uint8Array()] = seen.certificates;
  demand(
    wire.length === 0 || isWithin(leaf, original) || recording.name.startsWith('1.3'),
    'another certificate',
  );
}

function isWithin(part: Uint8Array, whole: Uint8Array): boolean {
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (whole[at] === part[0] && sameBytes(whole.subarray(at, at + part.length), part)) return true;
  }
  return false;
}

function demand(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`The client ${what}`);
}
