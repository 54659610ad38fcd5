/** The words for a report in English. Only wording; the code decides when to use it. */
import { kilobytes } from '../format.ts';
import type { ReportWords } from '../report.ts';
import { outcome } from './outcome.ts';

const WEB_SERVER = 'Web servers often use this port. They wait for the client to speak first.';

export const report: ReportWords = {
  language: 'en',
  purpose: {
    25: 'Mail between servers',
    80: 'Alternative on the web port',
    443: 'Alternative on the HTTPS port',
    465: 'Submission with implicit TLS',
    587: 'Submission with STARTTLS',
    588: 'Alternative to 587',
    2465: 'Alternative to 465',
    2525: 'Alternative to 587',
    2587: 'Alternative to 587',
    8025: 'Alternative to 587',
    8465: 'Alternative to 465',
  },
  otherPort: 'Not a usual SMTP port',
  ports: (count) => (count === 0 ? 'no port' : `${count} ${count === 1 ? 'port' : 'ports'}`),
  use: {
    usable: 'usable',
    'usable-somewhere': 'usable from some places only',
    untrusted: 'with a certificate problem',
    unencrypted: 'not encrypted',
    unusable: 'open but not usable',
    unjudged: 'not judged',
    unreachable: 'not reachable',
    untested: 'not tested',
  },
  outcome,
  untrusted: { starttls: 'STARTTLS, not trusted', 'implicit-tls': 'TLS, not trusted' },
  turnedAway:
    'The server turned our check away because of where it comes from. This says nothing about your own connection.',
  masked:
    'A firewall on the way masks what the server says and removes STARTTLS. We cannot tell whether the server offers encryption; through this firewall, passwords and mail would be sent in clear text.',
  beyondCap: (bytes) =>
    `The server sends more than the ${kilobytes('en-GB', bytes)} that this check reads of a TLS handshake. The server may be fine.`,
  late: {
    greeting: (seconds) => `did not greet within ${seconds} s`,
    ehlo: (seconds) => `no reply to EHLO within ${seconds} s`,
  },
  noGreeting: (seconds) =>
    `The server accepted the connection but did not greet within ${seconds} s. Some servers make new clients wait on purpose; mail programs may wait up to five minutes (RFC 5321).`,
  quoted: (reply) => `The server said: “${reply}”.`,
  meaning: {
    starttls: 'The server speaks SMTP and switches to encryption with STARTTLS.',
    'implicit-tls': 'The connection is encrypted from the start and the server speaks SMTP inside it.',
    plaintext:
      'The server speaks SMTP but offers no encryption, so passwords and mail would be sent in clear text.',
    'tls-failed': 'The server can be reached, but no encrypted connection could be established.',
    rejected: 'The server answered but refused to serve this client.',
    busy: 'The server answered that it is busy. Try again later.',
    silent: 'The connection was accepted, but the server did not respond in time.',
    'not-smtp': 'Something answers on this port, but it is not a mail server.',
    dropped: 'The connection was accepted and then closed before SMTP could start.',
    connected: 'The port accepts connections. Whether it speaks SMTP was not tested.',
    refused: 'The host is up but refuses connections on this port. Usually nothing is listening there.',
    timeout: 'There was no answer: the host is down, or a firewall drops the connection.',
    'no-reply':
      'Could not connect. We cannot tell whether the connection was refused, the host was unreachable, or there was no answer.',
    untestable: 'We cannot test this port from here. That says nothing about the server.',
    error: 'The check itself failed. That says nothing about the server.',
  },
  reason: {
    greeting: 'at the greeting',
    ehlo: 'after EHLO',
    http: 'a web server answers',
    ssh: 'an SSH server answers',
    other: 'the answer is not an SMTP greeting',
    'too-long': 'the answer is longer than the 64 KB we read',
    'starttls-refused': 'the server offers STARTTLS but refuses it',
    'obsolete-version': 'only TLS 1.1 or older',
    'not-tls': 'the answer is not TLS',
    'cut-off': 'cut off during the handshake',
    stalled: 'no answer in time while TLS began',
    'bad-signature': 'the server cannot prove it has the key',
    'protocol-error': 'the server violates the TLS protocol',
    'beyond-our-client': 'a limitation of this check, not of the server',
    'host-unreachable': 'the network reports the host unreachable',
    'port-25-forbidden': 'our provider blocks port 25',
    'platform-range': 'the address belongs to our own network',
    'opaque-failure': 'the connection failed without a reason given',
    'no-route': 'we have no route to this type of address',
    'vantage-failed': 'the checking location failed',
    'vantage-late': 'the checking location answered too late',
    budget: 'time, connections or quota ran out',
  },
  alert: (name) => `TLS alert: ${name}`,
  explanation: {
    'starttls-refused': 'The server advertises STARTTLS but then refuses the command.',
    'obsolete-version':
      'The server supports only TLS 1.1 or older, which is outdated (RFC 8996). Many mail programs refuse it.',
    'not-tls': 'The server sent something other than TLS when encryption should have started.',
    'cut-off': 'The server closed the connection while TLS was being set up.',
    stalled:
      'The server did not answer in time while TLS was being set up. We wait a few seconds; mail programs wait longer.',
    'bad-signature':
      'The server presents a certificate but cannot prove that it has the matching private key.',
    'protocol-error': 'The server violated the TLS protocol, so we closed the connection.',
    'beyond-our-client':
      'This check does not support the encryption that the server chose. The server may be fine.',
  },
  alertExplanation: {
    'handshake-failure': 'The server did not accept any of the encryption settings that we offered.',
    'protocol-version': 'The server does not accept any of the TLS versions that we offered (1.0 to 1.3).',
    'insufficient-security': 'The server requires stronger encryption than we offered.',
    'internal-error': 'The server reports an internal error.',
    'unrecognized-name': 'The server says it does not serve this host name.',
    'certificate-required': 'The server only accepts clients that present a certificate.',
  },
  silentOn: { 80: WEB_SERVER, 443: WEB_SERVER },
};
