/** What both handshakes share: the agreement so far, and the steps that TLS 1.2 and 1.3 have in common. */
import { timingSafeEqual } from 'node:crypto';
import type { Opener, Sealer } from '../record/protection.ts';
import { WireReader } from '../record/wire-reader.ts';
import type { HandshakeChannel } from './channel.ts';
import type { Entropy, EphemeralKey } from './entropy.ts';
import type { TlsSeen } from './seen.ts';
import type { ServerHello } from './server-hello.ts';
import { broken, done, type Step } from './stop.ts';

/** The two hellos and their context. */
export interface Agreement {
  channel: HandshakeChannel;
  seen: TlsSeen;
  entropy: Entropy;
  clientRandom: Uint8Array;
  serverHello: ServerHello;
  /** The key whose public half was sent last. */
  share: EphemeralKey;
}

/** The keys for application data once the handshake is complete. */
export interface Protection {
  opener: Opener;
  sealer: Sealer;
}

/** RFC 8446 §4.4.4, RFC 5246 §7.4.9. */
export function checkFinished(expected: Uint8Array, sent: Uint8Array): Step<null> {
  const isRight = expected.length === sent.length && timingSafeEqual(expected, sent);
  return isRight ? done(null) : broken('decrypt-error');
}

/** Leaf first; all of them, since the one needed may be the last. A server has to send at least one certificate. */
export function keepCertificates(certificates: Uint8Array[], seen: TlsSeen): Step<null> {
  seen.certificates = certificates;
  return certificates.length > 0 ? done(null) : broken('decode-error');
}

/**
 * The certificates of a Certificate message (RFC 5246 §7.4.2). In TLS 1.3 each has its own extensions, which must be answers
 * to ours; we offer none that a certificate could answer (RFC 8446 §4.4.2).
 */
export function readCertificates(bytes: Uint8Array, haveExtensions: boolean): Step<Uint8Array[]> {
  const list = new WireReader(bytes);
  const certificates: Uint8Array[] = [];
  let isInvited = true;
  while (list.left > 0) {
    certificates.push(list.vector24());
    if (haveExtensions && list.vector16().length > 0) isInvited = false;
  }
  if (!list.finished || certificates.some((one) => one.length === 0)) return broken('decode-error');
  return isInvited ? done(certificates) : broken('unsupported-extension');
}
