/**
 * The pseudorandom function of TLS 1.2 (RFC 5246 §5) and what is derived with it: master secret, key block, Finished.
 */
import { createHmac } from 'node:crypto';
import type { CipherSuite, Hash } from './cipher-suite.ts';
import { ascii, concat } from './wire.ts';
import { WireReader } from './wire-reader.ts';

const MASTER_SECRET_BYTES = 48;
const FINISHED_BYTES = 12;

/** Keys of one direction: `mac` is empty for AEAD ciphers, `iv` for CBC, which sends one with every record. */
export interface DirectionKeys {
  mac: Uint8Array;
  key: Uint8Array;
  iv: Uint8Array;
}

export interface Randoms {
  client: Uint8Array;
  server: Uint8Array;
}

export function pseudorandom(
  hash: Hash,
  secret: Uint8Array,
  label: string,
  seed: Uint8Array,
  length: number,
): Uint8Array {
  const labeled = concat(ascii(label), seed);
  const blocks: Uint8Array[] = [];
  let chained: Uint8Array = labeled;
  for (let bytes = 0; bytes < length; ) {
    chained = createHmac(hash, secret).update(chained).digest();
    const block = createHmac(hash, secret).update(chained).update(labeled).digest();
    blocks.push(block);
    bytes += block.length;
  }
  return concat(...blocks).subarray(0, length);
}

export function masterSecretOf(hash: Hash, premaster: Uint8Array, randoms: Randoms): Uint8Array {
  const seed = concat(randoms.client, randoms.server);
  return pseudorandom(hash, premaster, 'master secret', seed, MASTER_SECRET_BYTES);
}

/** RFC 7627 §4: `transcript` ends with ClientKeyExchange. */
export function extendedMasterSecretOf(
  hash: Hash,
  premaster: Uint8Array,
  transcript: Uint8Array,
): Uint8Array {
  return pseudorandom(hash, premaster, 'extended master secret', transcript, MASTER_SECRET_BYTES);
}

/** RFC 5246 §6.3. */
export function keysOf(
  suite: CipherSuite,
  master: Uint8Array,
  randoms: Randoms,
): { client: DirectionKeys; server: DirectionKeys } {
  const { cipher } = suite;
  const macBytes = cipher.kind === 'cbc' ? cipher.macBytes : 0;
  const ivBytes = cipher.kind === 'cbc' ? 0 : cipher.fixedIvBytes;
  const seed = concat(randoms.server, randoms.client);
  const length = 2 * (macBytes + cipher.keyBytes + ivBytes);
  const block = new WireReader(pseudorandom(suite.hash, master, 'key expansion', seed, length));
  const [clientMac, serverMac] = [block.take(macBytes), block.take(macBytes)];
  const [clientKey, serverKey] = [block.take(cipher.keyBytes), block.take(cipher.keyBytes)];
  const [clientIv, serverIv] = [block.take(ivBytes), block.take(ivBytes)];
  return {
    client: { mac: clientMac, key: clientKey, iv: clientIv },
    server: { mac: serverMac, key: serverKey, iv: serverIv },
  };
}

export function verifyDataOf(
  hash: Hash,
  master: Uint8Array,
  side: 'client' | 'server',
  transcript: Uint8Array,
): Uint8Array {
  return pseudorandom(hash, master, `${side} finished`, transcript, FINISHED_BYTES);
}
