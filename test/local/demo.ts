/**
 * The hosts that `npm start` and the end-to-end tests check: what waits behind each port, and what the service is to
 * say about it. Only data; it starts nothing. TLS is not looked into yet, so wherever a handshake would be next the
 * expected word is `untestable`, reason `tls-not-inspected`.
 */
import type { Outcome, Reason } from '../../worker/api.ts';
import type { NamedHost } from './named-host.ts';
import type { TemperamentId } from './temperaments.ts';

export interface Expectation {
  outcome: Outcome;
  reason: Reason | null;
}

export interface DemoHost extends NamedHost {
  readonly expected: Readonly<Record<number, Expectation>>;
}

/** A port, how it behaves, and the outcome with its reason where it has one. */
type Row = readonly [port: number, temperament: TemperamentId, outcome: Outcome, reason?: Reason];

const HEALTHY = ['healthy', 'untestable', 'tls-not-inspected'] as const;
const IMPLICIT_TLS = ['implicit-tls', 'untestable', 'tls-not-inspected'] as const;
const PLAIN = ['no-starttls', 'plaintext'] as const;
const SILENT = ['silent', 'silent', 'greeting'] as const;
const FILTERED = ['filtered', 'timeout'] as const;

export const DEMO_HOSTS: readonly DemoHost[] = [
  demoHost('mail.healthy.test', '127.0.0.1', 'a sensible provider: STARTTLS, and TLS on 465', [
    // Answers as well as the others, which makes it visible that nobody dials it.
    [25, ...HEALTHY],
    [80, ...HEALTHY],
    [465, ...IMPLICIT_TLS],
    [587, ...HEALTHY],
    [588, ...HEALTHY],
    [2465, ...IMPLICIT_TLS],
    [2525, ...HEALTHY],
    [2587, ...HEALTHY],
    [8025, ...HEALTHY],
    [8465, ...IMPLICIT_TLS],
  ]),
  demoHost('mail.plain.test', '127.0.0.2', 'no encryption anywhere, a web server on 80', [
    [80, 'http', 'not-smtp', 'http'],
    [587, ...PLAIN],
    [588, 'helo-only', 'plaintext'],
    [2525, ...PLAIN],
  ]),
  demoHost('mail.moody.test', '127.0.0.3', 'declines, is busy, resets, hangs up', [
    [80, 'greeting-421', 'busy', 'greeting'],
    [443, 'greeting-450', 'busy', 'greeting'],
    [465, 'reset', 'dropped', 'greeting'],
    [587, 'greeting-554', 'rejected', 'greeting'],
    [588, 'ehlo-421', 'busy', 'ehlo'],
    [2465, 'close-on-accept', 'dropped', 'greeting'],
    [2525, 'ehlo-and-helo-502', 'rejected', 'ehlo'],
    [2587, 'reset-on-ehlo', 'dropped', 'ehlo'],
    [8025, 'close-after-banner', 'dropped', 'ehlo'],
  ]),
  demoHost('mail.slow.test', '127.0.0.4', 'greets after six seconds, or never gets to the end', [
    [80, 'ehlo-unanswered', 'silent', 'ehlo'],
    [465, ...IMPLICIT_TLS],
    [587, 'greeting-delay', 'untestable', 'tls-not-inspected'],
    [588, 'multi-line-greeting', 'untestable', 'tls-not-inspected'],
    [2525, 'byte-per-second', 'silent', 'greeting'],
  ]),
  demoHost('mail.silent.test', '127.0.0.5', 'accepts connections and says nothing', [
    [80, ...SILENT],
    [443, ...SILENT],
    // With TLS from the first byte it is the client's turn, so that silence proves nothing here.
    [465, 'silent', 'untestable', 'tls-not-inspected'],
    [587, ...SILENT],
    [588, ...SILENT],
    [2525, ...SILENT],
    [2587, ...SILENT],
  ]),
  demoHost('mail.filtered.test', '127.0.0.6', 'a firewall drops every connection attempt', [
    [80, ...FILTERED],
    [443, ...FILTERED],
    [465, ...FILTERED],
    [587, ...FILTERED],
    [588, ...FILTERED],
    [2525, ...FILTERED],
  ]),
  demoHost('mail.closed.test', '127.0.0.7', 'refuses every connection', [
    [80, 'refused', 'refused'],
    [465, 'refused', 'refused'],
    [587, 'refused', 'refused'],
    [588, 'refused', 'refused'],
    [2525, 'refused', 'refused'],
  ]),
  demoHost('mail.hostile.test', '127.0.0.8', 'escape sequences, 10 MB lines, other protocols', [
    [80, 'endless-line', 'not-smtp', 'too-long'],
    [443, 'imap', 'not-smtp', 'other'],
    [465, 'ssh', 'not-smtp', 'ssh'],
    [587, 'hostile-banner', 'plaintext'],
    [588, 'endless-reply', 'not-smtp', 'too-long'],
    [2525, 'byte-per-second', 'silent', 'greeting'],
  ]),
  demoHost('mail.odd.test', '127.0.0.9', 'unusual, but a client gets along with it', [
    [80, 'split-reply', 'untestable', 'tls-not-inspected'],
    [465, ...IMPLICIT_TLS],
    [587, 'only-ehlo', 'untestable', 'tls-not-inspected'],
    [588, 'quit-unanswered', 'untestable', 'tls-not-inspected'],
    [2525, 'multi-line-greeting', 'untestable', 'tls-not-inspected'],
  ]),
  demoHost('mail.six.test', '::1', 'has an IPv6 address only', [
    [465, ...IMPLICIT_TLS],
    [587, ...HEALTHY],
    [2525, ...PLAIN],
  ]),
];

/** What the service is to say about any port of the allow-list, also one the host does not have. */
export function expectationFor(host: DemoHost, port: number): Expectation {
  if (port === 25) return { outcome: 'untestable', reason: 'port-25-forbidden' };
  return host.expected[port] ?? { outcome: 'refused', reason: null };
}

function demoHost(name: string, address: string, description: string, rows: readonly Row[]): DemoHost {
  return {
    name,
    address,
    description,
    ports: Object.fromEntries(rows.map(([port, temperament]) => [port, temperament])),
    expected: Object.fromEntries(rows.map(([port, , outcome, reason = null]) => [port, { outcome, reason }])),
  };
}
