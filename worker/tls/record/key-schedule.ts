/**
 * The key schedule of TLS 1.3 (RFC 8446 §7.1, §7.3): derives secrets from secrets, and traffic keys from traffic
 * secrets.
 */
import { createHash, createHmac } from 'node:crypto';
import type { CipherSuite, Hash } from './cipher-suite.ts';
import { ascii, concat, uint8, uint16, vector8 } from './wire.ts';

const NOTHING = new Uint8Array();
const IV_BYTES = 12;

export interface TrafficKeys {
  key: Uint8Array;
  iv: Uint8Array;
}

/** The traffic secrets of both directions. */
export interface TrafficSecrets {
  client: Uint8Array;
  server: Uint8Array;
}

export function hashBytes(hash: Hash): number {
  return hash === 'sha256' ? 32 : 48;
}

/** RFC 5869 §2.2. */
function extract(hash: Hash, salt: Uint8Array, secret: Uint8Array): Uint8Array {
  return createHmac(hash, salt).update(secret).digest();
}

export function expandLabel(
  hash: Hash,
  secret: Uint8Array,
  label: string,
  context: Uint8Array,
  length: number,
): Uint8Array {
  const info = concat(uint16(length), vector8(ascii(`tls13 ${label}`)), vector8(context));
  // All lengths in TLS 1.3 fit into the first block of HKDF-Expand.
  return createHmac(hash, secret).update(info).update(uint8(1)).digest().subarray(0, length);
}

/** Derive-Secret of §7.1; the transcript is already hashed. */
function deriveSecret(hash: Hash, secret: Uint8Array, label: string, transcript: Uint8Array): Uint8Array {
  return expandLabel(hash, secret, label, transcript, hashBytes(hash));
}

function derived(hash: Hash, secret: Uint8Array): Uint8Array {
  return deriveSecret(hash, secret, 'derived', createHash(hash).digest());
}

/** Without a pre-shared key the schedule starts with zeros. */
export function handshakeSecret(hash: Hash, shared: Uint8Array): Uint8Array {
  const zeros = new Uint8Array(hashBytes(hash));
  return extract(hash, derived(hash, extract(hash, zeros, zeros)), shared);
}

export function masterSecret(hash: Hash, secret: Uint8Array): Uint8Array {
  return extract(hash, derived(hash, secret), new Uint8Array(hashBytes(hash)));
}

/** `transcript` ends with ServerHello. */
export function handshakeTraffic(hash: Hash, secret: Uint8Array, transcript: Uint8Array): TrafficSecrets {
  return {
    client: deriveSecret(hash, secret, 'c hs traffic', transcript),
    server: deriveSecret(hash, secret, 's hs traffic', transcript),
  };
}

/** `transcript` ends with the server's Finished. */
export function applicationTraffic(hash: Hash, master: Uint8Array, transcript: Uint8Array): TrafficSecrets {
  return {
    client: deriveSecret(hash, master, 'c ap traffic', transcript),
    server: deriveSecret(hash, master, 's ap traffic', transcript),
  };
}

/** RFC 8446 §7.2. */
export function nextTrafficSecret(hash: Hash, secret: Uint8Array): Uint8Array {
  return expandLabel(hash, secret, 'traffic upd', NOTHING, hashBytes(hash));
}

export function trafficKeys(suite: CipherSuite, secret: Uint8Array): TrafficKeys {
  return {
    key: expandLabel(suite.hash, secret, 'key', NOTHING, suite.cipher.keyBytes),
    iv: expandLabel(suite.hash, secret, 'iv', NOTHING, IV_BYTES),
  };
}

/** RFC 8446 §4.4.4: the content of Finished. */
export function finishedOf(hash: Hash, secret: Uint8Array, transcript: Uint8Array): Uint8Array {
  const key = expandLabel(hash, secret, 'finished', NOTHING, hashBytes(hash));
  return createHmac(hash, key).update(transcript).digest();
}
