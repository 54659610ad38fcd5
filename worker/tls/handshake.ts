/** What both handshakes work with: the agreement so far, and the steps that TLS 1.2 and 1.3 have in common. */
import { timingSafeEqual } from 'node:crypto';
import type { Entropy, EphemeralKey } from './entropy.ts';
import type { HandshakeChannel } from './handshake-channel.ts';
import type { Opener, Sealer } from './protection.ts';
import type { TlsSeen } from './seen.ts';
import type { ServerHello } from './server-hello.ts';
import { broken, done, type Step } from './stop.ts';
import { CERTIFICATES_MAX } from './trust/limits.ts';

/** The two hellos and what they rest on. */
export interface Agreement {
  channel: HandshakeChannel;
  seen: TlsSeen;
  entropy: Entropy;
  clientRandom: Uint8Array;
  serverHello: ServerHello;
  /** The key whose public half went out last. */
  share: EphemeralKey;
}

/** The keys that data goes under once the handshake is complete. */
export interface Protection {
  opener: Opener;
  sealer: Sealer;
}

/** RFC 8446 §4.4.4, RFC 5246 §7.4.9. */
export function checkFinished(expected: Uint8Array, sent: Uint8Array): Step<null> {
  const isRight = expected.length === sent.length && timingSafeEqual(expected, sent);
  return isRight ? done(null) : broken('decrypt-error');
}

/** Leaf first; the rest of an endless chain is not kept. A server has to show one at least. */
export function keepCertificates(certificates: readonly Uint8Array[], seen: TlsSeen): Step<null> {
  seen.certificates = certificates.slice(0, CERTIFICATES_MAX);
  return certificates.length > 0 ? done(null) : broken('decode-error');
}
