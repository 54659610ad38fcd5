/** The demo hosts for TLS: certificates, versions, modes, and failing handshakes. Data only. */
import { type DemoHost, demoHost } from './demo-host.ts';
import {
  encrypted,
  endsSoon,
  finds,
  IMPLICIT_TLS,
  modeMismatch,
  noUsablePort,
  PLAINTEXT,
  STARTTLS,
  says,
  someDead,
  tlsFailed,
  untrusted,
} from './expectation.ts';

export const TLS_HOSTS: readonly DemoHost[] = [
  demoHost(
    {
      name: 'mail.expired.test',
      address: '127.0.0.10',
      description: 'renewed certificate, except on port 465',
    },
    [
      [465, 'implicit-expired', encrypted('implicit-tls', 'expired')],
      [587, 'healthy', STARTTLS],
      [588, 'healthy', STARTTLS],
      [2525, 'healthy', STARTTLS],
      [2587, 'expired', encrypted('starttls', 'expired')],
      [8025, 'ending', STARTTLS],
      [8465, 'ending-above', IMPLICIT_TLS],
    ],
    [untrusted([465, 2587], 'expired'), endsSoon('leaf', 8025), endsSoon('intermediate', 8465)],
  ),
  demoHost(
    {
      name: 'mail.certificates.test',
      address: '127.0.0.11',
      description: 'a different certificate problem on each port',
    },
    [
      [80, 'not-yet-valid', encrypted('starttls', 'not-yet-valid')],
      [443, 'client-only', encrypted('starttls', 'wrong-purpose')],
      [465, 'self-signed', encrypted('implicit-tls', 'self-signed')],
      [587, 'wrong-name', encrypted('starttls', 'name-mismatch')],
      [588, 'unknown-root', encrypted('starttls', 'untrusted-root')],
      [2465, 'incomplete-chain', encrypted('implicit-tls', 'incomplete-chain')],
      [2525, 'expired-and-wrong-name', encrypted('starttls', 'name-mismatch', 'expired')],
      [2587, 'weak-key', encrypted('starttls', 'weak-key')],
      [8025, 'weak-signature', encrypted('starttls', 'weak-signature')],
      [8465, 'rare-key', encrypted('implicit-tls', 'unsupported-key')],
    ],
    [
      untrusted([80], 'not-yet-valid'),
      untrusted([443], 'wrong-purpose'),
      untrusted([465], 'self-signed'),
      untrusted([587], 'name-mismatch'),
      untrusted([588], 'untrusted-root'),
      untrusted([2465], 'incomplete-chain'),
      untrusted([2525], 'name-mismatch', 'expired'),
      untrusted([2587], 'weak-key'),
      untrusted([8025], 'weak-signature'),
      untrusted([8465], 'unsupported-key'),
      finds('certificates-differ', 587, 2525),
    ],
  ),
  demoHost(
    {
      name: 'mail.tls.test',
      address: '127.0.0.12',
      description: 'a different TLS failure on each port',
    },
    [
      [80, 'starttls-refused', tlsFailed('starttls-refused')],
      [443, 'no-common-cipher', tlsFailed('alert-handshake-failure')],
      [465, 'unrecognized-name', tlsFailed('alert-unrecognized-name')],
      [587, 'starttls-unanswered', tlsFailed('stalled')],
      [588, 'starttls-cut', tlsFailed('cut-off')],
      [2465, 'silent-after-hello', tlsFailed('stalled')],
      [2525, 'starttls-without-tls', tlsFailed('not-tls')],
      [2587, 'bad-signature', tlsFailed('bad-signature')],
      [8025, 'tls-1.0', tlsFailed('obsolete-version', 'obsolete-version')],
      [8465, 'truncated-hello', tlsFailed('protocol-error')],
    ],
    [noUsablePort('no-greeting')],
  ),
  demoHost(
    { name: 'mail.old.test', address: '127.0.0.13', description: 'outdated and rare kinds of TLS' },
    [
      [465, 'tls-1.1', tlsFailed('obsolete-version', 'obsolete-version')],
      [587, 'tls-1.2', STARTTLS],
      [588, 'rsa-key-exchange', encrypted('starttls', 'no-forward-secrecy')],
      [2525, 'dhe-key-exchange', STARTTLS],
      [2587, 'sha1-handshake', encrypted('starttls', 'weak-handshake-signature')],
      [8025, 'ed448-handshake', tlsFailed('beyond-our-client')],
    ],
    [finds('beyond-our-client', 8025)],
  ),
  demoHost(
    {
      name: 'mail.unjudged.test',
      address: '127.0.0.19',
      description: 'encryption we cannot judge, and clear text',
    },
    [
      [587, 'no-starttls', PLAINTEXT],
      [2525, 'ed448-handshake', tlsFailed('beyond-our-client')],
    ],
    [
      noUsablePort('beyond-our-client'),
      finds('no-encryption', 587),
      finds('auth-in-clear', 587),
      someDead(465),
      finds('not-encrypted-judged', 2525),
      finds('beyond-our-client', 2525),
    ],
  ),
  demoHost(
    {
      name: 'mail.swapped.test',
      address: '127.0.0.14',
      description: 'TLS modes swapped between ports',
    },
    [
      [443, 'implicit-tls', IMPLICIT_TLS],
      [465, 'healthy', STARTTLS],
      [587, 'implicit-tls', IMPLICIT_TLS],
      [2465, 'no-starttls', PLAINTEXT],
      [2525, 'implicit-tls', IMPLICIT_TLS],
      // Too busy to say more: its mode is unknown, and it is not asked again.
      [8465, 'greeting-421', says('busy', 'greeting')],
    ],
    [
      finds('no-encryption', 2465),
      finds('auth-in-clear', 2465),
      modeMismatch('implicit-tls', 'starttls', 465),
      modeMismatch('starttls', 'implicit-tls', 587, 2525),
      modeMismatch('implicit-tls', 'plaintext', 2465),
      finds('rate-limited-by-host', 8465),
    ],
  ),
  demoHost(
    {
      name: 'mail.careless.test',
      address: '127.0.0.15',
      description: 'clear-text passwords, text injected before TLS',
    },
    [
      [587, 'starttls-injection', STARTTLS],
      [588, 'starttls-injection-later', STARTTLS],
      [2525, 'auth-in-clear', STARTTLS],
    ],
    [finds('starttls-injection', 587, 588), finds('auth-in-clear', 2525), someDead(465)],
  ),
];
