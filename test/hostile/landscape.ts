/**
 * Every temperament of a mail server that a checker has to cope with, and where it is played: most by the demo hosts, the
 * others here. Data only.
 */
import { DEMO_HOSTS } from '../local/demo.ts';
import type { DemoHost } from '../local/demo-host.ts';
import { type Expectation, SILENT, STARTTLS, says } from '../local/expectation.ts';
import { NOT_IMPLEMENTED, smtp } from '../local/smtp-script.ts';
import type { Temperament } from '../local/temperament.ts';
import { greetingDelay, webServer } from '../local/temperaments.ts';

/** More than a reply may have, in lines that are longer than a line may be. */
const LONG_LINES = 250;
const LONG_LINE_CHARS = 65_536;
const FLOOD_BYTES = LONG_LINES * LONG_LINE_CHARS;

/** Closes its side without a reply to QUIT. */
const LEAVES = { QUIT: (visit: { hangUp: () => void }) => visit.hangUp() };

const CONTROLS = '\u0000\u001b[2J\u001b]0;q9z7\u0007\u009b31m\u202e<b>';

type Port = readonly [port: number, temperament: Temperament, expected: Expectation];

const PORTS: readonly Port[] = [
  [80, greetingDelay(1_000), STARTTLS],
  [
    443,
    smtp({ greeting: '220 HOST ready\n', answers: { EHLO: NOT_IMPLEMENTED, HELO: '250 HOST\n' } }),
    says('plaintext'),
  ],
  [587, smtp({ answers: LEAVES, insideTls: LEAVES }), STARTTLS],
  [
    588,
    smtp({
      answers: { EHLO: (visit) => visit.flood(`250-${'x'.repeat(LONG_LINE_CHARS)}\n`, FLOOD_BYTES) },
    }),
    says('not-smtp', 'too-long'),
  ],
  [2525, webServer(3_000), says('not-smtp', 'http')],
  [2587, smtp({ greeting: `220 HOST ${CONTROLS}\n` }), STARTTLS],
];

/** A second line that never comes. Apart from the others, because a check of it takes until the deadline. */
const UNFINISHED: readonly Port[] = [[587, smtp({ greeting: (visit) => visit.greet('220-HOST\n') }), SILENT]];

function hostOf(name: string, address: string, ports: readonly Port[]): DemoHost {
  return {
    name,
    address,
    description: 'what no demo host does',
    ports: Object.fromEntries(ports.map(([port, temperament]) => [port, temperament])),
    expected: Object.fromEntries(ports.map(([port, , expected]) => [port, expected])),
    findings: [],
  };
}

const LANDSCAPE_HOST = hostOf('mail.landscape.test', '127.0.0.43', PORTS);

export const LANDSCAPE_HOSTS: readonly DemoHost[] = [
  LANDSCAPE_HOST,
  hostOf('mail.unfinished.test', '127.0.0.44', UNFINISHED),
  ...DEMO_HOSTS,
];

/** A temperament in words → the host and the port that show it. */
export const LANDSCAPE: Readonly<Record<string, readonly [host: string, port: number]>> = {
  refused: ['mail.closed.test', 587],
  'SYN dropped': ['mail.filtered.test', 587],
  'accepts, then silence': ['mail.silent.test', 587],
  'greeting after six seconds': ['mail.slow.test', 587],
  'one character per second': ['mail.slow.test', 2525],
  'greeting of several lines': ['mail.odd.test', 2525],
  'greeting that is never finished': ['mail.unfinished.test', 587],
  'banner without ESMTP': ['mail.landscape.test', 443],
  '554 greeting': ['mail.moody.test', 587],
  '421 greeting': ['mail.moody.test', 80],
  '421 after EHLO': ['mail.moody.test', 588],
  '502 to EHLO, then HELO': ['mail.landscape.test', 443],
  'no STARTTLS': ['mail.plain.test', 587],
  'STARTTLS without AUTH before it, AUTH only inside TLS': ['mail.healthy.test', 587],
  '454 to STARTTLS': ['mail.tls.test', 80],
  'handshake that fails': ['mail.tls.test', 443],
  'expired certificate': ['mail.expired.test', 2587],
  'certificate for another name': ['mail.certificates.test', 587],
  'self-signed certificate': ['mail.certificates.test', 465],
  'implicit TLS on 587': ['mail.swapped.test', 587],
  'STARTTLS on 465': ['mail.swapped.test', 465],
  'HTTP on 80': ['mail.plain.test', 80],
  'HTTP on 2525': ['mail.landscape.test', 2525],
  'rejects who talks early': ['mail.landscape.test', 80],
  'EHLO in pieces': ['mail.odd.test', 80],
  '250 lines of 64 KB': ['mail.landscape.test', 588],
  'control characters in the banner': ['mail.landscape.test', 2587],
  'closes without a reply to QUIT': ['mail.landscape.test', 587],
  'closes after the banner': ['mail.moody.test', 8025],
};

/** An address that is dead beside one that works. */
export const HALF_DEAD = {
  name: 'half-dead.test',
  answer: { addresses: [LANDSCAPE_HOST.address, '::1'] },
} as const;

/** Names that are refused, with the status. Aliases of internal addresses, and rebinding, are among the other attacks. */
export const REFUSED_NAMES = [
  { name: 'nowhere.test', answer: 'nxdomain', status: 422 },
  { name: 'servfail.test', answer: 'servfail', status: 502 },
] as const;
