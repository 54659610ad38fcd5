/**
 * The source of random values and ephemeral keys: the platform, or a test that replays a recording. Private keys never
 * leave their object; the platform's import validates what the peer sends.
 */
import { randomBytes, webcrypto } from 'node:crypto';
import type { Group } from './group.ts';

export interface EphemeralKey {
  readonly group: Group;
  readonly publicKey: Uint8Array;
  /** The shared secret, or null if the peer's value is not a member of the group. */
  agree(peer: Uint8Array): Promise<Uint8Array | null>;
}

export interface Entropy {
  random(length: number): Uint8Array;
  ephemeralKey(group: Group): Promise<EphemeralKey>;
}

export const platformEntropy: Entropy = {
  random: (length) => new Uint8Array(randomBytes(length)),
  ephemeralKey: async (group) => {
    const pair = await webcrypto.subtle.generateKey(group.algorithm, true, ['deriveBits']);
    if (!('privateKey' in pair)) throw new Error(`Cannot generate a key of ${group.name}`);
    return ephemeralKeyOf(group, pair);
  },
};

export async function ephemeralKeyOf(group: Group, pair: webcrypto.CryptoKeyPair): Promise<EphemeralKey> {
  const publicKey = new Uint8Array(await webcrypto.subtle.exportKey('raw', pair.publicKey));
  return { group, publicKey, agree: (peer) => agree(group, pair.privateKey, peer) };
}

async function agree(
  group: Group,
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
