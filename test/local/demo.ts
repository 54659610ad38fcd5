/**
 * The hosts that `npm start` and the end-to-end tests check: what each port does, and what the service should report
 * about it. Data only.
 */
import { type DemoHost, demoHost } from './demo-host.ts';
import { TLS_HOSTS } from './demo-tls.ts';
import {
  finds,
  IMPLICIT_TLS,
  noUsablePort,
  PLAINTEXT,
  PORT_25,
  REFUSED,
  SILENT,
  STARTTLS,
  says,
  someDead,
  tlsFailed,
  turnedAway,
  unjudged,
} from './expectation.ts';

const FILTERED = says('timeout');
const ALL_DEAD = finds('all-dead', 80, 443, 465, 587, 588, 2465, 2525, 2587, 8025, 8465);

export const DEMO_HOSTS: readonly DemoHost[] = [
  demoHost(
    {
      name: 'mail.healthy.test',
      address: '127.0.0.1',
      description: 'well configured: STARTTLS, and TLS on 465',
    },
    [
      // It works like the others, which makes it visible that it is not dialed.
      [25, 'healthy', STARTTLS],
      [80, 'healthy', STARTTLS],
      [465, 'implicit-tls', IMPLICIT_TLS],
      [587, 'healthy', STARTTLS],
      [588, 'healthy', STARTTLS],
      [2465, 'implicit-tls', IMPLICIT_TLS],
      [2525, 'healthy', STARTTLS],
      [2587, 'healthy', STARTTLS],
      [8025, 'healthy', STARTTLS],
      [8465, 'implicit-tls', IMPLICIT_TLS],
    ],
  ),
  demoHost(
    {
      name: 'mail.plain.test',
      address: '127.0.0.2',
      description: 'no encryption, and a web server on port 80',
    },
    [
      [80, 'http', says('not-smtp', 'http')],
      [587, 'no-starttls', PLAINTEXT],
      [588, 'helo-only', PLAINTEXT],
      [2525, 'no-starttls', PLAINTEXT],
      [2587, 'http-patient', says('not-smtp', 'http')],
    ],
    [finds('no-encryption', 587, 588, 2525), finds('auth-in-clear', 587, 2525), someDead(465)],
  ),
  demoHost(
    { name: 'mail.moody.test', address: '127.0.0.3', description: 'refuses, is busy, or hangs up' },
    [
      [80, 'greeting-421', says('busy', 'greeting')],
      [443, 'greeting-450', says('busy', 'greeting')],
      [465, 'closes-on-hello', says('dropped', 'greeting')],
      [587, 'greeting-554', says('rejected', 'greeting')],
      [588, 'ehlo-421', says('busy', 'ehlo')],
      [2465, 'close-on-accept', says('dropped', 'greeting')],
      [2525, 'ehlo-and-helo-502', says('rejected', 'ehlo')],
      [2587, 'reset-on-ehlo', says('dropped', 'ehlo')],
      [8025, 'close-after-banner', says('dropped', 'ehlo')],
      // Sent inside TLS, so mode and certificate are known anyway.
      [8465, 'busy-inside-tls', { ...says('busy', 'greeting'), encryption: 'implicit-tls', trusted: true }],
    ],
    [noUsablePort('busy'), finds('rate-limited-by-host', 80, 588, 8465)],
  ),
  demoHost(
    {
      name: 'mail.slow.test',
      address: '127.0.0.4',
      description: 'greets after six seconds, or never finishes',
    },
    [
      [80, 'ehlo-unanswered', says('silent', 'ehlo')],
      [465, 'implicit-tls', IMPLICIT_TLS],
      [587, 'greeting-delay', STARTTLS],
      [588, 'multi-line-greeting', STARTTLS],
      [2525, 'byte-per-second', SILENT],
    ],
    [finds('greeting-delayed', 587)],
  ),
  demoHost(
    { name: 'mail.silent.test', address: '127.0.0.5', description: 'accepts connections but says nothing' },
    [
      [80, 'silent', SILENT],
      [443, 'silent', SILENT],
      [465, 'silent', SILENT],
      [587, 'silent', SILENT],
      [588, 'silent', SILENT],
      [2525, 'silent', SILENT],
      [2587, 'silent', SILENT],
    ],
    [noUsablePort('no-greeting')],
  ),
  demoHost(
    { name: 'mail.patient.test', address: '127.0.0.20', description: 'greets after twelve seconds' },
    [
      [587, 'long-greeting-delay', SILENT],
      [2525, 'long-greeting-delay', SILENT],
    ],
    [noUsablePort('no-greeting'), someDead(465)],
  ),
  demoHost(
    {
      name: 'mail.filtered.test',
      address: '127.0.0.6',
      description: 'a firewall drops every connection attempt',
    },
    [
      [80, 'filtered', FILTERED],
      [443, 'filtered', FILTERED],
      [465, 'filtered', FILTERED],
      [587, 'filtered', FILTERED],
      [588, 'filtered', FILTERED],
      [2525, 'filtered', FILTERED],
    ],
    [ALL_DEAD, noUsablePort('nothing-answers')],
  ),
  demoHost(
    { name: 'mail.closed.test', address: '127.0.0.7', description: 'refuses every connection' },
    [
      [80, 'refused', REFUSED],
      [465, 'refused', REFUSED],
      [587, 'refused', REFUSED],
      [588, 'refused', REFUSED],
      [2525, 'refused', REFUSED],
    ],
    [ALL_DEAD, noUsablePort('nothing-answers')],
  ),
  demoHost(
    {
      name: 'mail.hostile.test',
      address: '127.0.0.8',
      description: 'escape sequences, 10 MB lines, other protocols',
    },
    [
      [80, 'endless-line', says('not-smtp', 'too-long')],
      [443, 'imap', says('not-smtp', 'other')],
      [465, 'ssh', says('not-smtp', 'ssh')],
      [587, 'hostile-banner', PLAINTEXT],
      [588, 'endless-reply', says('not-smtp', 'too-long')],
      [2525, 'byte-per-second', SILENT],
      [2587, 'hostile-certificate', STARTTLS],
      [8025, 'reset', says('dropped', 'greeting')],
      [8465, 'cut-after-hello', tlsFailed('cut-off')],
    ],
    [finds('no-encryption', 587)],
  ),
  demoHost(
    {
      name: 'mail.blocklisting.test',
      address: '127.0.0.18',
      description: 'does not serve the address of the check',
    },
    [
      [465, 'blocklisting', says('rejected', 'greeting')],
      [587, 'blocklisting', says('rejected', 'greeting')],
      [2525, 'no-reverse-dns', says('busy', 'ehlo')],
    ],
    [
      noUsablePort('check-refused-here'),
      turnedAway(
        '554 mail.blocklisting.test 5.7.1 Client host [192.0.2.7] blocked using bl.example.test',
        465,
        587,
      ),
      turnedAway('450 4.7.25 Client host rejected: cannot find your reverse hostname', 2525),
    ],
  ),
  demoHost(
    {
      name: 'mail.masked.test',
      address: '127.0.0.21',
      description: 'a firewall in front masks the dialogue',
    },
    [
      [587, 'masked', PLAINTEXT],
      [2525, 'masked', PLAINTEXT],
    ],
    [finds('firewall-masks-smtp', 587, 2525), someDead(465)],
  ),
  demoHost(
    {
      name: 'mail.odd.test',
      address: '127.0.0.9',
      description: 'unusual answers that clients can handle',
    },
    [
      [80, 'split-reply', STARTTLS],
      [443, 'token-sign-in', STARTTLS],
      [465, 'implicit-tls', IMPLICIT_TLS],
      [587, 'only-ehlo', STARTTLS],
      [588, 'quit-unanswered', STARTTLS],
      [2525, 'multi-line-greeting', STARTTLS],
      [2587, 'asks-for-certificate', STARTTLS],
      [8025, 'hello-retry', STARTTLS],
      [8465, 'deep-chain', unjudged('implicit-tls')],
    ],
    [{ code: 'no-password-sign-in', ports: [443], parameters: { methods: ['XOAUTH2', 'OAUTHBEARER'] } }],
  ),
  ...TLS_HOSTS,
  demoHost(
    {
      name: 'in-v3.mailjet.com',
      address: '127.0.0.16',
      description: 'as documented by Mailjet, but with 588 closed',
    },
    [
      [25, 'healthy', PORT_25],
      [80, 'healthy', STARTTLS],
      [465, 'implicit-tls', IMPLICIT_TLS],
      [587, 'healthy', STARTTLS],
      [588, 'refused', REFUSED],
      [2525, 'healthy', STARTTLS],
    ],
    [{ code: 'documented-but-closed', ports: [588], parameters: { provider: 'Mailjet' } }],
  ),
  demoHost(
    {
      name: 'mail.several.test',
      address: '127.0.0.33',
      alsoAt: [
        { address: '127.0.0.31', temperament: 'refused' },
        { address: '127.0.0.32', temperament: 'filtered' },
      ],
      description: 'three addresses, of which only one works',
    },
    [
      [465, 'implicit-tls', IMPLICIT_TLS],
      [587, 'healthy', STARTTLS],
      [2525, 'healthy', STARTTLS],
    ],
    [{ code: 'address-dead', ports: [465, 587, 2525], parameters: { addresses: ['127.0.0.31'] } }],
  ),
  demoHost(
    { name: 'mail.six.test', address: '::1', description: 'IPv6 address only' },
    [
      [465, 'implicit-tls', IMPLICIT_TLS],
      [587, 'healthy', STARTTLS],
      [2525, 'no-starttls', PLAINTEXT],
    ],
    [finds('no-encryption', 2525), finds('auth-in-clear', 2525)],
  ),
];

/** The ones from which a visitor of the start page learns the most. */
export const EXAMPLE_HOSTS: readonly string[] = [
  'mail.healthy.test',
  'mail.expired.test',
  'mail.certificates.test',
  'mail.tls.test',
  'mail.swapped.test',
  'mail.careless.test',
  'mail.moody.test',
  'mail.blocklisting.test',
  'mail.masked.test',
  'mail.slow.test',
  'mail.plain.test',
  'mail.filtered.test',
  'mail.several.test',
  'in-v3.mailjet.com',
];
