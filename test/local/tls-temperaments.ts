/**
 * The temperaments of a mail server that concern TLS: versions, keys and certificates that OpenSSL supports, and what
 * goes wrong before, during and instead of a handshake. Data only.
 */
import { HEALTHY_EHLO, READY_FOR_TLS, smtp, smtpInsideTls, startsTls } from './smtp-script.ts';
import { TAKES_MAIL } from './submission.ts';
import type { Temperament } from './temperament.ts';
import type { TlsManner } from './tls-manner.ts';
import type { Visit } from './visit.ts';
import {
  cutAfterHello,
  flippedSignature,
  silentAfterHello,
  textBeforeHello,
  truncatedHello,
} from './wire-fault.ts';

/** What OpenSSL refuses by default even on a server: old versions, short keys, SHA-1. */
const LAX: TlsManner = { ciphers: 'DEFAULT@SECLEVEL=0' };
const TLS_12: TlsManner = { maxVersion: 'TLSv1.2' };

/** RFC 5246 §7.2: an alert record; fatal, unrecognized_name (RFC 6066 §3). */
const UNRECOGNIZED_NAME = Buffer.from([21, 0x03, 0x03, 0, 2, 2, 112]);

function starttls(tls: TlsManner): Temperament {
  return smtp({}, tls);
}

function implicitTls(tls: TlsManner): Temperament {
  return smtpInsideTls({}, tls);
}

/** Agrees to STARTTLS, then does something else with the client's hello. */
function afterConsent(deed: (visit: Visit) => void): Temperament {
  return smtp({
    answers: {
      STARTTLS: (visit) => {
        visit.say(READY_FOR_TLS);
        visit.onceHello(() => deed(visit));
      },
    },
  });
}

/** The same for implicit TLS. */
function insteadOfTls(deed: (visit: Visit) => void): Temperament {
  return { serve: (visit) => visit.onceHello(() => deed(visit)) };
}

export const TLS_TEMPERAMENTS = {
  'implicit-tls': implicitTls({}),
  'tls-1.2': starttls(TLS_12),
  'tls-1.1': implicitTls({ ...LAX, minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1' }),
  'tls-1.0': starttls({ ...LAX, minVersion: 'TLSv1', maxVersion: 'TLSv1' }),
  'rsa-key-exchange': starttls({ ...TLS_12, certificate: 'rsa', ciphers: 'AES128-SHA' }),
  'sha1-handshake': starttls({ ...LAX, ...TLS_12, certificate: 'rsa', sigalgs: 'rsa_pkcs1_sha1' }),
  'dhe-key-exchange': starttls({
    ...TLS_12,
    certificate: 'rsa',
    ciphers: 'DHE-RSA-AES128-GCM-SHA256',
    dhparam: 'auto',
  }),
  'ed448-handshake': starttls({ certificate: 'rare-own-key' }),
  /** Clients first send a share for X25519 or P-256, so they are asked for another (RFC 8446 §4.1.4). */
  'hello-retry': starttls({ ecdhCurve: 'P-384' }),
  'asks-for-certificate': starttls({ asksForCertificate: true }),

  expired: starttls({ certificate: 'expired' }),
  ending: starttls({ certificate: 'ending' }),
  'ending-above': implicitTls({ certificate: 'ending-above' }),
  'implicit-expired': implicitTls({ certificate: 'expired' }),
  'not-yet-valid': starttls({ certificate: 'not-yet-valid' }),
  'wrong-name': starttls({ certificate: 'wrong-name' }),
  'expired-and-wrong-name': starttls({ certificate: 'expired-and-wrong-name' }),
  'self-signed': implicitTls({ certificate: 'self-signed' }),
  'unknown-root': starttls({ certificate: 'unknown-root' }),
  'incomplete-chain': implicitTls({ certificate: 'incomplete-chain' }),
  'client-only': starttls({ certificate: 'client-only' }),
  'weak-key': starttls({ ...LAX, certificate: 'weak-key' }),
  'weak-signature': starttls({ ...LAX, certificate: 'weak-signature' }),
  'deep-chain': implicitTls({ certificate: 'deep-chain' }),
  'rare-key': implicitTls({ certificate: 'rare-key' }),
  'hostile-certificate': starttls({ certificate: 'hostile' }),

  'starttls-refused': smtp({ answers: { STARTTLS: '454 4.7.0 TLS is not available just now\n' } }),
  'starttls-unanswered': afterConsent(() => {}),
  'starttls-cut': smtp({ answers: { STARTTLS: (visit) => visit.hangUp(READY_FOR_TLS) } }),
  'starttls-without-tls': afterConsent((visit) => visit.say('500 5.5.2 HOST does not understand\n')),
  'starttls-injection': smtp({ answers: { STARTTLS: startsTls(`${READY_FOR_TLS}250 2.0.0 Slipped in\n`) } }),
  'starttls-injection-later': starttls({ fault: textBeforeHello }),
  'auth-in-clear': smtp({
    answers: { ...TAKES_MAIL, EHLO: HEALTHY_EHLO.replace('STARTTLS', 'STARTTLS\n250-AUTH PLAIN LOGIN') },
  }),

  /** Supports only suites with a pre-shared key (RFC 4279). */
  'no-common-cipher': starttls({ ...TLS_12, ciphers: 'PSK-AES128-CBC-SHA' }),
  'unrecognized-name': insteadOfTls((visit) => {
    visit.say(UNRECOGNIZED_NAME);
    visit.hangUp();
  }),
  'closes-on-hello': insteadOfTls((visit) => visit.hangUp()),
  'bad-signature': starttls({ ...TLS_12, fault: flippedSignature }),
  'truncated-hello': implicitTls({ fault: truncatedHello }),
  'silent-after-hello': implicitTls({ fault: silentAfterHello }),
  'cut-after-hello': implicitTls({ fault: cutAfterHello }),
  'busy-inside-tls': smtpInsideTls({
    greeting: (visit) => visit.hangUp('421 4.3.2 HOST too many connections\n'),
  }),
} satisfies Record<string, Temperament>;
