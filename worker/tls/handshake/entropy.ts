/**
 * The source of random values and ephemeral keys: the platform, or a test that replays a recording. Private keys never
 * leave their object; what the peer sends is validated.
 */
import { randomBytes, webcrypto } from 'node:crypto';
import { bigIntOf, bytesOf, type FiniteField, isPublicValue, power } from './finite-field.ts';
import type { CurveGroup, Group } from './group.ts';
import { X448_BYTES, x448Public, x448Shared } from './x448.ts';

/** One side's half of a key exchange. */
export interface Exchange {
  readonly publicKey: Uint8Array;
  /** The shared secret, or null if the peer's value is not a member of the group. */
  agree(peer: Uint8Array): Promise<Uint8Array | null>;
}

export interface EphemeralKey extends Exchange {
  readonly group: Group;
}

export interface Entropy {
  random(length: number): Uint8Array;
  ephemeralKey(group: Group): Promise<EphemeralKey>;
}

export const platformEntropy: Entropy = {
  random: (length) => new Uint8Array(randomBytes(length)),
  ephemeralKey: async (group) => {
    switch (group.kind) {
      case 'curve':
        return curveKey(group);
      case 'x448':
        return { group, ...x448Exchange(randomBytes(X448_BYTES)) };
      case 'finite-field':
        return { group, ...finiteFieldExchange(group.field(), platformEntropy.random) };
    }
  },
};

async function curveKey(group: CurveGroup): Promise<EphemeralKey> {
  const pair = await webcrypto.subtle.generateKey(group.algorithm, true, ['deriveBits']);
  if (!('privateKey' in pair)) throw new Error(`Cannot generate a key of ${group.name}`);
  return ephemeralKeyOf(group, pair);
}

export async function ephemeralKeyOf(
  group: CurveGroup,
  pair: webcrypto.CryptoKeyPair,
): Promise<EphemeralKey> {
  const publicKey = new Uint8Array(await webcrypto.subtle.exportKey('raw', pair.publicKey));
  return { group, publicKey, agree: (peer) => agree(group, pair.privateKey, peer) };
}

async function agree(
  group: CurveGroup,
  privateKey: webcrypto.CryptoKey,
  peer: Uint8Array,
): Promise<Uint8Array | null> {
  if (peer.length !== group.publicBytes) return null;
  try {
    const key = await webcrypto.subtle.importKey('raw', new Uint8Array(peer), group.algorithm, false, []);
    const algorithm = { name: group.algorithm.name, public: key };
    const secret = await webcrypto.subtle.deriveBits(algorithm, privateKey, group.secretBits);
    return new Uint8Array(secret);
  } catch {
    // Not on the curve, or of low order: RFC 8446 §7.4.2 requires the handshake to end.
    return null;
  }
}

export function x448Exchange(privateKey: Uint8Array): Exchange {
  return {
    publicKey: x448Public(privateKey),
    agree: async (peer) => (peer.length === X448_BYTES ? x448Shared(privateKey, peer) : null),
  };
}

/** In TLS 1.3, both values have the length of the prime; in TLS 1.2, a peer may leave zeros at the front out. */
export function finiteFieldExchange(field: FiniteField, random: Entropy['random']): Exchange {
  const { prime, generator, exponentBits } = field;
  const length = Math.ceil(prime.toString(16).length / 2);
  const exponent = bigIntOf(random(Math.ceil(exponentBits / 8)));
  return {
    publicKey: bytesOf(power(generator, exponent, prime), length),
    agree: async (peer) => {
      const value = bigIntOf(peer);
      return isPublicValue(value, field) ? bytesOf(power(value, exponent, prime), length) : null;
    },
  };
}
