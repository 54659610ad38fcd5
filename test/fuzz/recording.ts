/**
 * A recorded handshake: everything a real server sent, and our side's random values and ephemeral keys, with which the
 * client sends the same again, so that the server's data still fits. Made once by record.ts.
 */
import { webcrypto } from 'node:crypto';
import {
  type Entropy,
  type EphemeralKey,
  ephemeralKeyOf,
  platformEntropy,
} from '../../worker/tls/handshake/entropy.ts';
import { type Group, groupOf } from '../../worker/tls/handshake/group.ts';

export interface Recording {
  name: string;
  host: string;
  /** In the order of use; base64. */
  randoms: string[];
  keys: { group: number; privateKey: webcrypto.JsonWebKey }[];
  /** Everything the server sent, split into its packets; base64. */
  server: string[];
  /** `complete`, or why the handshake stopped. */
  result: string;
  /** The data received through TLS. */
  data: string;
}

/** The platform's entropy, recorded. */
export class RecordingEntropy implements Entropy {
  readonly randoms: string[] = [];
  readonly keys: Recording['keys'] = [];

  readonly random = (length: number): Uint8Array => {
    const bytes = webcrypto.getRandomValues(new Uint8Array(length));
    this.randoms.push(Buffer.from(bytes).toString('base64'));
    return bytes;
  };

  async ephemeralKey(group: Group): Promise<EphemeralKey> {
    if (group.kind !== 'curve') throw new Error(`Cannot record a key of ${group.name}`);
    const pair = await webcrypto.subtle.generateKey(group.algorithm, true, ['deriveBits']);
    if (!('privateKey' in pair)) throw new Error(`Cannot generate a key of ${group.name}`);
    const privateKey = await webcrypto.subtle.exportKey('jwk', pair.privateKey);
    this.keys.push({ group: group.code, privateKey });
    return ephemeralKeyOf(group, pair);
  }
}

/** A recording with its keys imported, so that this is done only once for many replays. */
export interface Tape {
  recording: Recording;
  randoms: Uint8Array[];
  keys: EphemeralKey[];
  packets: Uint8Array[];
}

export async function tapeOf(recording: Recording): Promise<Tape> {
  const keys: EphemeralKey[] = [];
  for (const { group: code, privateKey } of recording.keys) {
    const group = groupOf(code);
    if (group?.kind !== 'curve') throw new Error(`No curve ${code}`);
    const { d: _, key_ops: __, ...publicPart } = privateKey;
    keys.push(
      await ephemeralKeyOf(group, {
        privateKey: await webcrypto.subtle.importKey('jwk', privateKey, group.algorithm, true, [
          'deriveBits',
        ]),
        publicKey: await webcrypto.subtle.importKey('jwk', publicPart, group.algorithm, true, []),
      }),
    );
  }
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
  return { recording, keys, randoms: recording.randoms.map(bytes), packets: recording.server.map(bytes) };
}

/** The same random values and keys again, repeated if a mutation makes the client ask for more. */
export function replayedEntropy({ randoms, keys }: Tape): Entropy {
  let [nextRandom, nextKey] = [0, 0];
  return {
    random: (length) => {
      const bytes = randoms[nextRandom++];
      return bytes?.length === length ? bytes : new Uint8Array(length).fill(7);
    },
    ephemeralKey: async (group) => {
      const key = keys[nextKey++];
      const known = key?.group === group ? key : keys.find((one) => one.group === group);
      return known ?? freshKey(group);
    },
  };
}

const fresh = new Map<Group, Promise<EphemeralKey>>();

function freshKey(group: Group): Promise<EphemeralKey> {
  const key = fresh.get(group) ?? platformEntropy.ephemeralKey(group);
  fresh.set(group, key);
  return key;
}
