/**
 * The key exchanges of TLS 1.2: ECDHE (RFC 8422), DHE (RFC 5246 §7.4.3) and RSA (RFC 5246 §7.4.7.1), each yielding the
 * shared secret and the message from which the server computes it. Those of older versions are only read, not carried out.
 */
import { constants, createPublicKey, publicEncrypt } from 'node:crypto';
import { DHE_BITS_MAX, DHE_BITS_MIN, DHE_EXPONENT_BITS } from '../limits.ts';
import type { CipherSuite } from '../record/cipher-suite.ts';
import { HandshakeType } from '../record/handshake-type.ts';
import { TLS_12 } from '../record/version.ts';
import { concat, uint16, vector8, vector16 } from '../record/wire.ts';
import { WireReader } from '../record/wire-reader.ts';
import { leafKeyOf } from '../trust/certificate.ts';
import type { PublicKey } from '../trust/public-key.ts';
import { finiteFieldExchange } from './entropy.ts';
import { bigIntOf, isPublicValue } from './finite-field.ts';
import { groupOf } from './group.ts';
import type { Agreement } from './handshake.ts';
import { checkSignature, isSha1Scheme } from './signature-scheme.ts';
import { broken, done, type Step, stop } from './stop.ts';

export interface ClientKeyExchange {
  premaster: Uint8Array;
  /** The body of ClientKeyExchange. */
  message: Uint8Array;
}

const NAMED_CURVE = 3;
const PREMASTER_BYTES = 48;

/** Null if the version is too old to continue. */
export async function hearServerKeyExchange(agreement: Agreement): Promise<Step<ClientKeyExchange | null>> {
  const { channel, serverHello } = agreement;
  const message = await channel.expect(HandshakeType.serverKeyExchange);
  if (!message.ok) return message;
  const reader = new WireReader(message.value);
  return serverHello.suite.keyExchange === 'ECDHE'
    ? ellipticKeyExchange(agreement, message.value, reader)
    : finiteFieldKeyExchange(agreement, message.value, reader);
}

async function ellipticKeyExchange(
  agreement: Agreement,
  body: Uint8Array,
  reader: WireReader,
): Promise<Step<ClientKeyExchange | null>> {
  const [curveType, code, point] = [reader.uint8(), reader.uint16(), reader.vector8()];
  const group = groupOf(code);
  if (reader.failed) return broken('decode-error');
  if (curveType !== NAMED_CURVE || group === null || group.kind === 'finite-field')
    return broken('illegal-parameter');
  agreement.seen.keyExchange = group.name;
  agreement.seen.forwardSecrecy = true;
  if (agreement.serverHello.version < TLS_12) return done(null);
  const proof = await checkParameters(agreement, body.subarray(0, reader.position), reader);
  if (!proof.ok) return proof;
  const key = await agreement.entropy.ephemeralKey(group);
  const premaster = await key.agree(point);
  return premaster ? done({ premaster, message: vector8(key.publicKey) }) : broken('illegal-parameter');
}

async function finiteFieldKeyExchange(
  agreement: Agreement,
  body: Uint8Array,
  reader: WireReader,
): Promise<Step<ClientKeyExchange | null>> {
  const prime = withoutLeadingZeros(reader.vector16());
  const [generator, peer] = [reader.vector16(), reader.vector16()];
  if (reader.failed || prime.length * generator.length * peer.length === 0) return broken('decode-error');
  agreement.seen.keyExchange = `DHE-${bitLength(prime)}`;
  agreement.seen.forwardSecrecy = true;
  if (agreement.serverHello.version < TLS_12) return done(null);
  const proof = await checkParameters(agreement, body.subarray(0, reader.position), reader);
  if (!proof.ok) return proof;
  const bits = bitLength(prime);
  if (bits < DHE_BITS_MIN || bits > DHE_BITS_MAX) return stop('beyond-our-client', 'handshake-failure');
  const field = {
    prime: bigIntOf(prime),
    generator: bigIntOf(generator),
    exponentBits: DHE_EXPONENT_BITS,
  };
  if (!isPublicValue(field.generator, field)) return broken('illegal-parameter');
  const exchange = finiteFieldExchange(field, agreement.entropy.random);
  const shared = await exchange.agree(peer);
  if (shared === null) return broken('illegal-parameter');
  // RFC 5246 §8.1.2: unlike in TLS 1.3, zeros at the front are left out.
  return done({ premaster: withoutLeadingZeros(shared), message: vector16(exchange.publicKey) });
}

function bitLength(number: Uint8Array): number {
  return number.length * 8 - (Math.clz32(number[0] ?? 0) - 24);
}

/** RFC 5246 §7.4.3: the signature covers both randoms and everything before it. */
async function checkParameters(
  agreement: Agreement,
  parameters: Uint8Array,
  reader: WireReader,
): Promise<Step<null>> {
  const { clientRandom, serverHello, seen } = agreement;
  const [scheme, signature] = [reader.uint16(), reader.vector16()];
  if (!reader.finished) return broken('decode-error');
  const content = concat(clientRandom, serverHello.random, parameters);
  const key = leafKeyOf(seen.certificates);
  if (key !== null && !signsFor(key, serverHello.suite)) return broken('illegal-parameter');
  const proof = await checkSignature({ version: serverHello.version, scheme, content, signature, key });
  if (!proof.ok) return proof;
  seen.signatureVerified = true;
  seen.weakSignature = isSha1Scheme(scheme);
  return proof;
}

/** RFC 5246 §7.4.2; RFC 8422 §5.10: `ECDSA` in the name of a suite includes Edwards curves. */
function signsFor({ type }: PublicKey, { authentication }: CipherSuite): boolean {
  return (type === 'rsa' || type === 'rsa-pss') === (authentication === 'RSA');
}

export function rsaKeyExchange({ seen, entropy, serverHello }: Agreement): Step<ClientKeyExchange | null> {
  seen.keyExchange = 'RSA';
  seen.forwardSecrecy = false;
  if (serverHello.version < TLS_12) return done(null);
  const key = leafKeyOf(seen.certificates);
  if (key?.type !== 'rsa') return broken('unsupported-certificate');
  if (!key.isSupported) return stop('beyond-our-client', 'unsupported-certificate');
  const premaster = concat(uint16(TLS_12), entropy.random(PREMASTER_BYTES - 2));
  try {
    const publicKey = createPublicKey({ key: Buffer.from(key.spki), format: 'der', type: 'spki' });
    const sealed = publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, premaster);
    return done({ premaster, message: vector16(sealed) });
  } catch {
    // The platform rejects this RSA modulus.
    return stop('beyond-our-client', 'unsupported-certificate');
  }
}

function withoutLeadingZeros(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first === -1 ? new Uint8Array() : bytes.subarray(first);
}
