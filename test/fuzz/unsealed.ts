/**
 * A recording with its protection removed, using the known keys, and the means to apply it again: changes inside then
 * look as if the server itself had sent them.
 */

import { secure } from '../../worker/tls/client.ts';
import { finiteFieldExchange } from '../../worker/tls/handshake/entropy.ts';
import { ExtensionType } from '../../worker/tls/handshake/extension.ts';
import { bigIntOf } from '../../worker/tls/handshake/finite-field.ts';
import { Secrets13 } from '../../worker/tls/handshake/handshake-13.ts';
import { nothingSeen } from '../../worker/tls/handshake/seen.ts';
import { readServerHello, type ServerHello } from '../../worker/tls/handshake/server-hello.ts';
import { Transcript } from '../../worker/tls/handshake/transcript.ts';
import { DHE_EXPONENT_BITS } from '../../worker/tls/limits.ts';
import { Aead12Opener, Aead12Sealer } from '../../worker/tls/record/aead.ts';
import { CbcOpener, CbcSealer } from '../../worker/tls/record/cbc.ts';
import type { CipherSuite } from '../../worker/tls/record/cipher-suite.ts';
import { ContentType, HandshakeType } from '../../worker/tls/record/handshake-type.ts';
import {
  applicationTraffic,
  handshakeSecret,
  handshakeTraffic,
  masterSecret,
  type TrafficSecrets,
} from '../../worker/tls/record/key-schedule.ts';
import type { Opener, Sealer, TlsRecord } from '../../worker/tls/record/protection.ts';
import { extendedMasterSecretOf, keysOf, masterSecretOf } from '../../worker/tls/record/pseudorandom.ts';
import { TLS_12, TLS_13 } from '../../worker/tls/record/version.ts';
import { concat, uint8, uint16 } from '../../worker/tls/record/wire.ts';
import { WireReader } from '../../worker/tls/record/wire-reader.ts';
import { PlayedConnection } from './played-connection.ts';
import { replayedEntropy, type Tape } from './recording.ts';

/** `key` is the number of the keys in use: 0 for none, then those of the handshake (TLS 1.3), then those of data. */
export interface ClearRecord extends TlsRecord {
  key: number;
}

export interface Unsealed {
  records: ClearRecord[];
  seal(records: readonly ClearRecord[]): Uint8Array[];
}

interface Protection {
  opener: () => Opener;
  sealer: () => Sealer;
}

export async function unseal(tape: Tape): Promise<Unsealed> {
  const wire = recordsIn(concat(...tape.packets));
  const protections = await protectionsOf(tape, wire);
  const openers = protections.map(({ opener }) => opener());
  const is13 = protections.length > 1;
  const records: ClearRecord[] = [];
  let key = 0;
  for (const whole of wire) {
    const [header, fragment] = [whole.subarray(0, 5), whole.subarray(5)];
    const type = header[0] ?? 0;
    const isProtected = is13 ? type === ContentType.applicationData : key > 0;
    if (is13 && isProtected && key === 0) key = 1;
    const opened = isProtected ? openers[key - 1]?.open(header, fragment) : null;
    if (opened && !opened.ok) throw new Error(`Cannot open a record of ${tape.recording.name}`);
    const record = opened ?? { type, bytes: fragment };
    records.push({ type: record.type, bytes: record.bytes, key: isProtected ? key : 0 });
    if (!is13 && type === ContentType.changeCipherSpec) key = 1;
    if (is13 && key === 1 && endsWithFinished(record)) key = 2;
  }
  const seal = (changed: readonly ClearRecord[]) => {
    const sealers = protections.map(({ sealer }) => sealer());
    return changed.map(
      ({ type, bytes, key: number }) => sealers[number - 1]?.seal(type, bytes) ?? plain(type, bytes),
    );
  };
  return { records, seal };
}

function plain(type: number, bytes: Uint8Array): Uint8Array {
  return concat(uint8(type), uint16(TLS_12), uint16(bytes.length), bytes);
}

function recordsIn(stream: Uint8Array): Uint8Array[] {
  const records: Uint8Array[] = [];
  for (let at = 0; at < stream.length; ) {
    const length = (stream[at + 3] ?? 0) * 256 + (stream[at + 4] ?? 0);
    records.push(stream.subarray(at, at + 5 + length));
    at += 5 + length;
  }
  return records;
}

/** Whole messages with their headers, from consecutive records. */
function messagesIn(records: readonly Uint8Array[]): Uint8Array[] {
  const stream = concat(...records);
  const messages: Uint8Array[] = [];
  for (let at = 0; at < stream.length; ) {
    const [, high = 0, middle = 0, low = 0] = stream.subarray(at);
    const end = at + 4 + high * 65_536 + middle * 256 + low;
    messages.push(stream.subarray(at, end));
    at = end;
  }
  return messages;
}

function endsWithFinished({ type, bytes }: TlsRecord): boolean {
  return type === ContentType.handshake && messagesIn([bytes]).at(-1)?.[0] === HandshakeType.finished;
}

/** Unprotected handshake messages, until protection begins. */
function clearMessages(records: readonly Uint8Array[], is13: boolean): Uint8Array[] {
  const end = records.findIndex(
    ([type]) => type === ContentType.applicationData || (!is13 && type === ContentType.changeCipherSpec),
  );
  const clear = records.slice(0, end === -1 ? undefined : end);
  return messagesIn(clear.filter(([type]) => type === ContentType.handshake).map((one) => one.subarray(5)));
}

async function protectionsOf(tape: Tape, wire: readonly Uint8Array[]): Promise<Protection[]> {
  if (tape.recording.result !== 'complete') return [];
  const played = new PlayedConnection(tape.packets, 'end');
  const { host } = tape.recording;
  await secure(played, { host, untilMs: 0, clock: () => 0, entropy: replayedEntropy(tape) });
  const written = recordsIn(concat(...played.written));
  const [first = new Uint8Array()] = clearMessages(wire, true);
  const is13 = read(first).version === TLS_13;
  const said = clearMessages(
    written.filter(([type]) => is13 || type !== ContentType.alert),
    is13,
  );
  return is13 ? protections13(tape, wire, said) : protections12(tape, clearMessages(wire, false), said);
}

function read(message: Uint8Array): ServerHello {
  const hello = readServerHello(message.subarray(4), nothingSeen());
  if (!hello.ok) throw new Error('Cannot read a recorded ServerHello');
  return hello.value;
}

async function protections13(
  tape: Tape,
  wire: readonly Uint8Array[],
  said: readonly Uint8Array[],
): Promise<Protection[]> {
  const heard = clearMessages(wire, true);
  const transcript = new Transcript();
  for (const [index, message] of heard.entries()) {
    transcript.add(said[index] ?? new Uint8Array());
    transcript.add(message);
    if (read(message).isRetry) transcript.replaceFirstByHash(read(message).suite.hash);
  }
  const hello = read(heard.at(-1) ?? new Uint8Array());
  const { hash } = hello.suite;
  const share = new WireReader(hello.extensions.get(ExtensionType.keyShare) ?? new Uint8Array());
  share.uint16();
  const shared = await tape.keys.at(-1)?.agree(share.vector16());
  const secret = handshakeSecret(hash, shared ?? new Uint8Array());
  const handshake = handshakeTraffic(hash, secret, transcript.hash(hash));
  const opener = new Secrets13(hello.suite, handshake).opener();
  for (const whole of wire.filter(([type]) => type === ContentType.applicationData)) {
    const opened = opener.open(whole.subarray(0, 5), whole.subarray(5));
    if (!opened.ok) throw new Error(`Cannot open a record of ${tape.recording.name}`);
    for (const message of messagesIn([opened.bytes])) transcript.add(message);
    if (endsWithFinished(opened)) break;
  }
  const data = applicationTraffic(hash, masterSecret(hash, secret), transcript.hash(hash));
  return [handshake, data].map((secrets) => protection13(hello, secrets));
}

/** The server seals with the keys that the client opens with. */
function protection13({ suite }: ServerHello, { client, server }: TrafficSecrets): Protection {
  return {
    opener: () => new Secrets13(suite, { client, server }).opener(),
    sealer: () => new Secrets13(suite, { client: server, server: client }).sealer(),
  };
}

async function premasterOf(tape: Tape, { keyExchange }: CipherSuite, body: Uint8Array): Promise<Uint8Array> {
  const reader = new WireReader(body);
  if (keyExchange !== 'DHE') {
    reader.take(3); // the kind of curve, and the curve
    return (await tape.keys.at(-1)?.agree(reader.vector8())) ?? new Uint8Array();
  }
  const [prime, generator, peer] = [reader.vector16(), reader.vector16(), reader.vector16()];
  const field = { prime: bigIntOf(prime), generator: bigIntOf(generator), exponentBits: DHE_EXPONENT_BITS };
  // The private key is the last random value that was asked for.
  const random = () => tape.randoms.at(-1) ?? new Uint8Array();
  const shared = (await finiteFieldExchange(field, random).agree(peer)) ?? new Uint8Array();
  return shared.subarray(shared.findIndex((byte) => byte !== 0));
}

async function protections12(
  tape: Tape,
  heard: readonly Uint8Array[],
  said: readonly Uint8Array[],
): Promise<Protection[]> {
  const hello = read(heard[0] ?? new Uint8Array());
  const { suite } = hello;
  const exchange = heard.find(([type]) => type === HandshakeType.serverKeyExchange) ?? new Uint8Array();
  const premaster = await premasterOf(tape, suite, exchange.subarray(4));
  const randoms = { client: tape.randoms[0] ?? new Uint8Array(), server: hello.random };
  const transcript = new Transcript();
  for (const message of [said[0], ...heard, ...said.slice(1)]) transcript.add(message ?? new Uint8Array());
  const master = hello.extensions.has(ExtensionType.extendedMasterSecret)
    ? extendedMasterSecretOf(suite.hash, premaster, transcript.hash(suite.hash))
    : masterSecretOf(suite.hash, premaster, randoms);
  const { server } = keysOf(suite, master, randoms);
  const { cipher } = suite;
  if (cipher.kind === 'aead') {
    return [
      { opener: () => new Aead12Opener(cipher, server), sealer: () => new Aead12Sealer(cipher, server) },
    ];
  }
  const encryptThenMac = hello.extensions.has(ExtensionType.encryptThenMac);
  const options = { cipher, keys: server, encryptThenMac };
  const iv = (length: number) => new Uint8Array(length).fill(3);
  return [{ opener: () => new CbcOpener(options), sealer: () => new CbcSealer(options, iv) }];
}
