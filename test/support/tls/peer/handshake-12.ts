/**
 * The server's side of a TLS 1.2 handshake (RFC 5246 §7.3), with ECDHE or RSA key exchange, correct except for its
 * lies.
 */
import { constants, privateDecrypt, randomBytes, sign } from 'node:crypto';
import { type EphemeralKey, platformEntropy } from '../../../../worker/tls/handshake/entropy.ts';
import { ExtensionType } from '../../../../worker/tls/handshake/extension.ts';
import { X25519 } from '../../../../worker/tls/handshake/group.ts';
import { Aead12Opener, Aead12Sealer } from '../../../../worker/tls/record/aead.ts';
import { CbcOpener, CbcSealer } from '../../../../worker/tls/record/cbc.ts';
import { type CipherSuite, cipherSuiteOf } from '../../../../worker/tls/record/cipher-suite.ts';
import { HandshakeType } from '../../../../worker/tls/record/handshake-type.ts';
import type { Opener, Sealer } from '../../../../worker/tls/record/protection.ts';
import {
  type DirectionKeys,
  extendedMasterSecretOf,
  keysOf,
  verifyDataOf,
} from '../../../../worker/tls/record/pseudorandom.ts';
import { TLS_12 } from '../../../../worker/tls/record/version.ts';
import {
  concat,
  sameBytes,
  uint8,
  uint16,
  vector8,
  vector16,
  vector24,
} from '../../../../worker/tls/record/wire.ts';
import { credentialsOf } from '../credentials.ts';
import { helloOf, readClientHello } from './hello.ts';
import { type Lies, liar } from './lies.ts';
import type { Peer } from './peer.ts';

export type Part12 =
  | 'serverHello'
  | 'certificate'
  | 'serverKeyExchange'
  | 'serverHelloDone'
  | 'changeCipherSpec'
  | 'finished';

export interface Lies12 extends Lies<Part12> {
  /** By default ECDHE_ECDSA with AES_128_GCM. */
  suite?: number;
  random?: Uint8Array;
  /** Replaces the parameters of the key exchange; they are signed correctly in any case. */
  parameters?: (honest: Uint8Array) => Uint8Array;
  encryptThenMac?: boolean;
  /** Omits ChangeCipherSpec. */
  isUnchanged?: boolean;
}

const ECDSA_SHA256 = 0x0403;
const ECDHE_ECDSA_AES_128_GCM = 0xc02b;
const NAMED_CURVE = 3;

/** Returns once both sides have sent Finished. */
export async function handshake12(peer: Peer, lies: Lies12 = {}): Promise<void> {
  const say = liar(peer, lies);
  const suite = cipherSuiteOf(lies.suite ?? ECDHE_ECDSA_AES_128_GCM) as CipherSuite;
  const client = readClientHello(await peer.hear(HandshakeType.clientHello));
  peer.channel.agreeOn(TLS_12);
  const { random = randomBytes(32) } = lies;
  const key = await platformEntropy.ephemeralKey(X25519);
  const fields = { random, suite: suite.code, extensions: extensionsFor(lies) };
  say('serverHello', HandshakeType.serverHello, helloOf(fields, lies.hello));
  const certificates = credentialsFor(suite).chain.map((one) => vector24(one));
  say('certificate', HandshakeType.certificate, vector24(...certificates));
  if (suite.keyExchange === 'ECDHE')
    say('serverKeyExchange', HandshakeType.serverKeyExchange, keyExchange(key, client.random, random, lies));
  say('serverHelloDone', HandshakeType.serverHelloDone, new Uint8Array());

  const exchange = await peer.hear(HandshakeType.clientKeyExchange);
  const premaster = await premasterOf(suite, key, exchange);
  const master = extendedMasterSecretOf(suite.hash, premaster, peer.channel.transcript.hash(suite.hash));
  const keys = keysOf(suite, master, { client: client.random, server: random });
  await peer.hearChangeCipherSpec();
  peer.protectReading(protectionOf(suite, keys.client, lies).opener);
  const expected = verifyDataOf(suite.hash, master, 'client', peer.channel.transcript.hash(suite.hash));
  const finished = await peer.hear(HandshakeType.finished);
  if (!sameBytes(expected, finished)) throw new Error('The Finished of the client is wrong');
  lies.before?.changeCipherSpec?.(peer);
  if (!lies.isUnchanged) peer.records.sendChangeCipherSpec();
  peer.protectWriting(protectionOf(suite, keys.server, lies).sealer);
  const transcript = peer.channel.transcript.hash(suite.hash);
  say('finished', HandshakeType.finished, verifyDataOf(suite.hash, master, 'server', transcript));
}

function extensionsFor({ encryptThenMac = false }: Lies12) {
  return [
    [ExtensionType.renegotiationInfo, vector8()] as const,
    [ExtensionType.extendedMasterSecret, new Uint8Array()] as const,
    ...(encryptThenMac ? [[ExtensionType.encryptThenMac, new Uint8Array()] as const] : []),
  ];
}

function credentialsFor(suite: CipherSuite) {
  return credentialsOf(suite.keyExchange === 'RSA' ? 'rsa-2048' : 'ec-p256');
}

function keyExchange(
  { group, publicKey }: EphemeralKey,
  clientRandom: Uint8Array,
  serverRandom: Uint8Array,
  { parameters = (honest) => honest }: Lies12,
): Uint8Array {
  const chosen = parameters(concat(uint8(NAMED_CURVE), uint16(group.code), vector8(publicKey)));
  const signature = sign('sha256', concat(clientRandom, serverRandom, chosen), credentialsOf('ec-p256').key);
  return concat(chosen, uint16(ECDSA_SHA256), vector16(signature));
}

async function premasterOf(suite: CipherSuite, key: EphemeralKey, exchange: Uint8Array): Promise<Uint8Array> {
  if (suite.keyExchange === 'ECDHE') return (await key.agree(exchange.subarray(1))) ?? new Uint8Array();
  const padding = constants.RSA_PKCS1_PADDING;
  return privateDecrypt({ key: credentialsOf('rsa-2048').key, padding }, exchange.subarray(2));
}

function protectionOf(
  { cipher }: CipherSuite,
  keys: DirectionKeys,
  { encryptThenMac = false }: Lies12,
): { opener: Opener; sealer: Sealer } {
  if (cipher.kind === 'aead')
    return { opener: new Aead12Opener(cipher, keys), sealer: new Aead12Sealer(cipher, keys) };
  const options = { cipher, keys, encryptThenMac };
  return { opener: new CbcOpener(options), sealer: new CbcSealer(options, platformEntropy.random) };
}
