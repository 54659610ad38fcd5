/** The server's side of a TLS 1.3 handshake (RFC 8446 §2) with TLS_AES_128_GCM_SHA256, correct except for its lies. */
import { sign } from 'node:crypto';
import { platformEntropy } from '../../../../worker/tls/handshake/entropy.ts';
import { ExtensionType } from '../../../../worker/tls/handshake/extension.ts';
import { type Group, X25519 } from '../../../../worker/tls/handshake/group.ts';
import { signedContent13 } from '../../../../worker/tls/handshake/signature-scheme.ts';
import { Aead13Opener, Aead13Sealer } from '../../../../worker/tls/record/aead.ts';
import {
  type AeadCipher,
  type CipherSuite,
  cipherSuiteOf,
} from '../../../../worker/tls/record/cipher-suite.ts';
import { HandshakeType } from '../../../../worker/tls/record/handshake-type.ts';
import {
  applicationTraffic,
  finishedOf,
  handshakeSecret,
  handshakeTraffic,
  masterSecret,
  type TrafficSecrets,
  trafficKeys,
} from '../../../../worker/tls/record/key-schedule.ts';
import { TLS_13 } from '../../../../worker/tls/record/version.ts';
import {
  concat,
  sameBytes,
  uint16,
  vector8,
  vector16,
  vector24,
} from '../../../../worker/tls/record/wire.ts';
import { credentialsOf } from '../credentials.ts';
import { type ClientHello, type HelloFields, type HelloLie, helloOf, readClientHello } from './hello.ts';
import { type Lies, liar } from './lies.ts';
import type { Peer } from './peer.ts';

export type Part13 =
  | 'helloRetryRequest'
  | 'serverHello'
  | 'encryptedExtensions'
  | 'certificate'
  | 'certificateVerify'
  | 'finished';

export interface Lies13 extends Lies<Part13> {
  /** Requests another hello first; the value changes the fields of that request. */
  retry?: HelloLie;
  /** Requests a client certificate. */
  request?: Uint8Array;
  /** The group of the final key share. */
  group?: Group;
}

export const SUITE_13 = cipherSuiteOf(0x1301) as CipherSuite & { cipher: AeadCipher };
const { hash } = SUITE_13;
const ECDSA_P256_SHA256 = 0x0403;

/** SHA-256 of "HelloRetryRequest" (RFC 8446 §4.1.3). */
export const RETRY_RANDOM = Buffer.from(
  'cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c',
  'hex',
);

export const SELECTED_13 = [ExtensionType.supportedVersions, uint16(TLS_13)] as const;

/** Returns the traffic secrets once the client's Finished has arrived and is correct. */
export async function handshake13(peer: Peer, lies: Lies13 = {}): Promise<TrafficSecrets> {
  const say = liar(peer, lies);
  const { group = X25519 } = lies;
  peer.channel.agreeOn(TLS_13);
  const clientHello = await hearHello(peer, lies);
  const key = await platformEntropy.ephemeralKey(group);
  const share = [ExtensionType.keyShare, concat(uint16(group.code), vector16(key.publicKey))] as const;
  const fields = fieldsFor(clientHello, [share, SELECTED_13]);
  say('serverHello', HandshakeType.serverHello, helloOf(fields, lies.hello));

  const shared = (await key.agree(clientHello.share)) ?? new Uint8Array(32);
  const secret = handshakeSecret(hash, shared);
  const traffic = handshakeTraffic(hash, secret, transcript(peer));
  peer.records.sendChangeCipherSpec();
  peer.protectWriting(sealer(traffic.server));
  peer.protectReading(opener(traffic.client));

  say('encryptedExtensions', HandshakeType.encryptedExtensions, vector16());
  if (lies.request) peer.say(HandshakeType.certificateRequest, lies.request);
  const { chain, key: signing } = credentialsOf('ec-p256');
  const entries = chain.flatMap((one) => [vector24(one), vector16()]);
  say('certificate', HandshakeType.certificate, concat(vector8(), vector24(...entries)));
  const signature = sign('sha256', signedContent13(transcript(peer)), signing);
  const proof = concat(uint16(ECDSA_P256_SHA256), vector16(signature));
  say('certificateVerify', HandshakeType.certificateVerify, proof);
  say('finished', HandshakeType.finished, finishedOf(hash, traffic.server, transcript(peer)));

  const data = applicationTraffic(hash, masterSecret(hash, secret), transcript(peer));
  peer.protectWriting(sealer(data.server));
  if (lies.request) await peer.hear(HandshakeType.certificate);
  const expected = finishedOf(hash, traffic.client, transcript(peer));
  const finished = await peer.hear(HandshakeType.finished);
  if (!sameBytes(expected, finished)) throw new Error('The Finished of the client is wrong');
  peer.protectReading(opener(data.client));
  return data;
}

async function hearHello(peer: Peer, lies: Lies13): Promise<ClientHello> {
  const { retry, group = X25519 } = lies;
  const first = readClientHello(await peer.hear(HandshakeType.clientHello));
  if (!retry) return first;
  const wish = [ExtensionType.keyShare, uint16(group.code)] as const;
  const fields = { ...fieldsFor(first, [wish, SELECTED_13]), random: RETRY_RANDOM };
  peer.channel.transcript.replaceFirstByHash(hash);
  liar(peer, lies)('helloRetryRequest', HandshakeType.serverHello, helloOf(fields, retry));
  return readClientHello(await peer.hear(HandshakeType.clientHello));
}

function fieldsFor(
  { sessionId }: ClientHello,
  extensions: HelloFields['extensions'],
): Pick<HelloFields, 'sessionId' | 'suite' | 'extensions'> {
  return { sessionId, suite: SUITE_13.code, extensions };
}

function transcript(peer: Peer): Uint8Array {
  return peer.channel.transcript.hash(hash);
}

export function sealer(secret: Uint8Array): Aead13Sealer {
  return new Aead13Sealer(SUITE_13.cipher, trafficKeys(SUITE_13, secret));
}

export function opener(secret: Uint8Array): Aead13Opener {
  return new Aead13Opener(SUITE_13.cipher, trafficKeys(SUITE_13, secret));
}
