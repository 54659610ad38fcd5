/** The words for a report in English. Only sentences; when to say them is decided elsewhere. */
import type { ReportWords } from './report.ts';
import { type Use, usesToTell } from './tally.ts';

const USE: Readonly<Record<Use, string>> = {
  usable: 'usable',
  untrusted: 'with certificate problems',
  unencrypted: 'not encrypted',
  unusable: 'open but not usable',
  unjudged: 'not judged',
  unreachable: 'not reachable',
  untested: 'not tested',
};

const count = (ports: number): string =>
  ports === 0 ? 'no port' : `${ports} ${ports === 1 ? 'port' : 'ports'}`;

export const reportEn: ReportWords = {
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
  summary: (tally) =>
    usesToTell(tally)
      .map((use, index) => `${index === 0 ? count(tally[use]) : tally[use]} ${USE[use]}`)
      .join(', '),
  outcome: {
    starttls: 'STARTTLS works',
    'implicit-tls': 'TLS works',
    plaintext: 'open, not encrypted',
    'tls-failed': 'TLS failed',
    rejected: 'service declined',
    busy: 'busy right now',
    silent: 'open but silent',
    'not-smtp': 'not SMTP',
    dropped: 'connection dropped',
    connected: 'port answers',
    refused: 'connection refused',
    timeout: 'no answer',
    'no-reply': 'no connection',
    untestable: 'not testable from here',
    error: 'check failed',
  },
  meaning: {
    starttls: 'The server speaks SMTP and switches to encryption with STARTTLS.',
    'implicit-tls': 'The server encrypts from the first byte and speaks SMTP inside.',
    plaintext:
      'The server speaks SMTP but offers no encryption, so passwords and mail would travel readable.',
    'tls-failed': 'The server can be reached, but no encrypted connection came about.',
    rejected: 'The server answered and declined to serve this client.',
    busy: 'The server answered that it has no time at the moment; try again later.',
    silent: 'The connection was accepted, but the server did not speak in time.',
    'not-smtp': 'Something answers on this port, but it is not a mail server.',
    dropped: 'The connection was accepted and then closed before SMTP could begin.',
    connected: 'The port accepts connections; whether it speaks SMTP was not tried.',
    refused: 'The server is there and refuses connections to this port, so nothing listens on it.',
    timeout: 'Nothing came back, as if a firewall dropped the attempt or the host were down.',
    'no-reply': 'No connection came about; whether it was refused or ignored cannot be told from here.',
    untestable: 'This port cannot be tried from where the check runs; that says nothing about the server.',
    error: 'The check itself failed; that says nothing about the server.',
  },
  reason: {
    greeting: 'at the greeting',
    ehlo: 'after EHLO',
    http: 'a web server answers',
    ssh: 'an SSH server answers',
    other: 'the answer is no SMTP greeting',
    'too-long': 'the answer has no end',
    'starttls-refused': 'the server offers STARTTLS but refuses it',
    'obsolete-version': 'only TLS 1.1 or older',
    'not-tls': 'the answer is not TLS',
    'cut-off': 'cut off during the handshake',
    stalled: 'the handshake came to a halt',
    'bad-signature': 'the server cannot prove that it holds the key',
    'protocol-error': 'the server breaks the TLS protocol',
    'beyond-our-client': 'a limit of this check, not of the server',
    'host-unreachable': 'the network says the host cannot be reached',
    'port-25-forbidden': 'the checking network blocks port 25',
    'platform-range': 'the address belongs to the network we check from',
    'opaque-failure': 'the connection failed without a reason given',
    'no-route': 'no route to this kind of address from here',
    'vantage-failed': 'the place that checks had a failure',
    'vantage-late': 'the place that checks answered too late',
    budget: 'the time or connections for this check ran out',
  },
  alert: (name) => `TLS alert: ${name}`,
  explanation: {
    'starttls-refused': 'The server lists STARTTLS among its extensions and then refuses the command.',
    'obsolete-version':
      'The server speaks no TLS newer than 1.1, which is outdated (RFC 8996). Many mail programs refuse it.',
    'not-tls': 'Where TLS should have begun, the server sent something else.',
    'cut-off': 'The server closed the connection while TLS was being set up.',
    stalled: 'The server stopped answering while TLS was being set up.',
    'bad-signature': 'The server shows a certificate but does not prove that it holds the key to it.',
    'protocol-error': 'The server did not keep to the rules of TLS, so the connection was given up.',
    'beyond-our-client':
      'The server chose something that this check does not speak. That says nothing against the server: mail programs may well connect.',
  },
  alertExplanation: {
    'handshake-failure': 'The server found nothing acceptable in what was offered to it.',
    'protocol-version': 'The server accepts none of the TLS versions that were offered, 1.0 to 1.3.',
    'insufficient-security': 'The server asks for stronger encryption than was offered.',
    'internal-error': 'The server reports a failure of its own.',
    'unrecognized-name': 'The server says that it does not serve this host name.',
    'certificate-required': 'The server lets in only clients with a certificate of their own.',
  },
};
