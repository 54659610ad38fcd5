/** One situation per line: a message and the measurements → cause and change. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../../../worker/advice/explanation/explanation.ts';
import { usablePorts } from '../../../../worker/advice/explanation/measured.ts';
import { measuredChange } from '../../../../worker/advice/explanation/measured-change.ts';
import { mentionedPort } from '../../../../worker/advice/explanation/subject.ts';
import {
  ERROR_CAUSES,
  ERROR_CHANGES,
  type MeasuredHost,
  type MeasuredPort,
  type Outcome,
  type TlsProblem,
} from '../../../../worker/api/index.ts';
import { ERROR_QUOTE_CHARS_MAX, EXPLANATIONS_MAX } from '../../../../worker/limits.ts';
import { measuredPort } from '../../../support/measured-ports.ts';

type Change = Partial<MeasuredPort>;

function port(number: number, outcome: Outcome, change: Change = {}): MeasuredPort {
  const encryption = outcome === 'starttls' || outcome === 'implicit-tls' ? outcome : null;
  const trusted = encryption ? true : null;
  return measuredPort({
    port: number,
    outcome,
    encryption,
    trusted,
    signIn: encryption && 'password',
    ...change,
  });
}

function untrusted(number: number, outcome: 'starttls' | 'implicit-tls', ...problems: TlsProblem[]) {
  return port(number, outcome, { trusted: false, problems });
}

/** A host that advises the ports that a mail program can use, in the order given here. */
function host(...ports: MeasuredPort[]): MeasuredHost {
  const usable = ports.filter(
    ({ port, encryption, trusted }) => port !== 25 && encryption && trusted !== false,
  );
  const advised = usable.map(({ port }) => port);
  return { host: 'smtp.example', checkedAt: '2026-11-25T12:00:00.000Z', ports, advised };
}

function told(message: string, measured: MeasuredHost | null = null): string[] {
  return explain(message, measured).map(({ code, change }) => {
    const { port, encryption, otherPort, otherEncryption, insteadOf, names } = change.parameters;
    const parts = [change.code, port, encryption, otherPort && `or ${otherPort}`, otherEncryption];
    const rest = [insteadOf && `not ${insteadOf}`, names?.join('+')];
    return `${code}: ${[...parts, ...rest].filter(Boolean).join(' ')}`;
  });
}

const USUAL = host(port(25, 'untestable'), port(587, 'starttls'), port(465, 'implicit-tls'));
const VERSION = 'ssl3_get_record:wrong version number';

describe('explain with a measured host', () => {
  it.each<[string, MeasuredHost, string]>([
    [`${VERSION}, port: 587`, USUAL, 'tls-on-plain-port: use-starttls 587 starttls or 465 implicit-tls'],
    [`${VERSION}, port: 465`, host(port(465, 'starttls')), 'tls-on-plain-port: use-starttls 465 starttls'],
    [VERSION, USUAL, 'tls-on-plain-port: use-starttls 587 starttls or 465 implicit-tls'],
    [VERSION, host(port(465, 'implicit-tls')), 'tls-on-plain-port: match-encryption'],
    [
      `${VERSION} smtp.example:2525`,
      host(port(2525, 'plaintext'), port(587, 'starttls')),
      'tls-on-plain-port: no-encryption-there 2525 or 587 starttls',
    ],
    [`${VERSION} smtp.example:587`, host(port(587, 'refused')), 'tls-on-plain-port: ask-provider 587'],
    [
      'connect ETIMEDOUT 192.0.2.1:587',
      USUAL,
      'connection-timeout: look-at-own-network 587 or 465 implicit-tls',
    ],
    [
      'connect ETIMEDOUT 192.0.2.1:587',
      host(port(587, 'busy')),
      'connection-timeout: look-at-own-network 587',
    ],
    [
      'connect ETIMEDOUT 192.0.2.1:587',
      host(port(587, 'timeout'), port(2525, 'starttls')),
      'connection-timeout: use-port 2525 starttls not 587',
    ],
    ['connect ETIMEDOUT 192.0.2.1:587', host(port(587, 'timeout')), 'connection-timeout: ask-provider 587'],
    ['connect ETIMEDOUT 192.0.2.1:587', host(port(587, 'error')), 'connection-timeout: try-other-port 587'],
    ['connect to x[192.0.2.1]:25: Connection timed out', USUAL, 'connection-timeout: use-submission 25'],
    ['Connection timed out', USUAL, 'connection-timeout: use-port 587 starttls'],
    [
      'Connection timed out',
      host(port(80, 'timeout'), port(2525, 'plaintext'), port(587, 'plaintext')),
      'connection-timeout: no-encryption-there 587',
    ],
    [
      'Connection timed out',
      host(port(465, 'refused'), untrusted(587, 'starttls', 'self-signed')),
      'connection-timeout: look-at-own-network 587',
    ],
    ['connect to x[2001:db8::1]:587: Network is unreachable', USUAL, 'unreachable: use-ipv4'],
    ['connect ENETUNREACH 192.0.2.1:587', USUAL, 'unreachable: look-at-own-network 587 or 465 implicit-tls'],
    ['ECONNREFUSED', USUAL, 'connection-refused: use-port 587 starttls'],
    ['ECONNREFUSED', host(port(587, 'refused'), port(25, 'untestable')), 'connection-refused: ask-provider'],
    [
      'Greeting never received, port: 465',
      USUAL,
      'no-greeting: use-implicit-tls 465 implicit-tls or 587 starttls',
    ],
    ['Greeting never received, port: 587', USUAL, 'no-greeting: look-at-own-network 587 or 465 implicit-tls'],
    [
      'Connection reset by peer smtp.example:587',
      host(port(587, 'dropped'), port(465, 'implicit-tls')),
      'connection-lost: use-port 465 implicit-tls not 587',
    ],
    ['Greeting never received, port: 587', host(port(587, 'silent')), 'no-greeting: ask-provider 587'],
    // Results that could not be judged count against no one.
    [
      'Connection reset by peer smtp.example:587',
      host(port(587, 'busy'), port(465, 'implicit-tls')),
      'connection-lost: match-encryption 587',
    ],
    [
      '454 TLS not available, port 587',
      host(port(587, 'tls-failed', { reason: 'beyond-our-client' }), port(465, 'implicit-tls')),
      'starttls-refused: wait',
    ],
    [
      'connect ETIMEDOUT 192.0.2.1:587',
      host(port(587, 'no-reply')),
      'connection-timeout: try-other-port 587',
    ],
    [`${VERSION} smtp.example:587`, host(port(587, 'connected')), 'tls-on-plain-port: match-encryption 587'],
    [
      "Error: Greeting never received code: 'ETIMEDOUT', command: 'CONN'",
      USUAL,
      'no-greeting: use-port 587 starttls',
    ],
    [
      'Greeting never received, port: 587',
      host(port(587, 'plaintext')),
      'no-greeting: look-at-own-network 587',
    ],
    [
      'Connection reset by peer smtp.example:465',
      USUAL,
      'connection-lost: use-implicit-tls 465 implicit-tls or 587 starttls',
    ],
    [
      '0x80042109 Port: 465',
      host(port(465, 'refused'), port(587, 'starttls')),
      'connection-failed: use-port 587 starttls not 465',
    ],
    [
      '530 Must issue a STARTTLS command first',
      USUAL,
      'encryption-required: use-starttls 587 starttls or 465 implicit-tls',
    ],
    [
      'TLS is required, but was not offered by host x[192.0.2.1]:587',
      USUAL,
      'starttls-not-offered: encryption-is-altered 587',
    ],
    [
      'STARTTLS extension not supported by server, port 465',
      USUAL,
      'starttls-not-offered: use-implicit-tls 465 implicit-tls or 587 starttls',
    ],
    [
      'STARTTLS extension not supported by server, port 587',
      host(port(587, 'plaintext')),
      'starttls-not-offered: no-encryption-there 587',
    ],
    ['454 TLS not available, port 587', USUAL, 'starttls-refused: wait'],
    [
      '454 TLS not available, port 587',
      host(port(587, 'tls-failed'), port(465, 'implicit-tls')),
      'starttls-refused: use-port 465 implicit-tls not 587',
    ],
    ['dh key too small, port 587', USUAL, 'tls-outdated: update-program'],
    [
      '530 Must issue a STARTTLS command first',
      host(port(465, 'refused'), port(587, 'plaintext')),
      'encryption-required: no-encryption-there 587',
    ],
    [
      'certificate has expired, port 465',
      host(untrusted(465, 'implicit-tls', 'expired')),
      'certificate-expired: renew-certificate 465',
    ],
    ['certificate has expired', USUAL, 'certificate-expired: check-own-trust 587'],
    [
      'certificate has expired',
      host(port(80, 'starttls'), port(465, 'implicit-tls')),
      'certificate-expired: check-own-trust 465',
    ],
    ['certificate has expired', host(port(587, 'refused')), 'certificate-expired: renew-certificate'],
    [
      'Hostname mismatch',
      host(
        port(587, 'starttls', { trusted: false, problems: ['name-mismatch'], names: ['a.test', 'b.test'] }),
      ),
      'certificate-other-name: use-certified-name 587 a.test+b.test',
    ],
    [
      'self-signed certificate',
      host(untrusted(587, 'starttls', 'self-signed')),
      'certificate-untrusted: trust-issuer 587',
    ],
    ['535 5.7.8 no, port 587', USUAL, 'sign-in-failed: check-password'],
  ])('%s', (message, measured, expected) => {
    expect(told(message, measured)).toEqual([expected]);
  });

  it('never sends a reader to a port without encryption, with a bad certificate, or among servers', () => {
    const bad = host(port(25, 'starttls'), port(587, 'plaintext'), untrusted(465, 'implicit-tls', 'expired'));
    expect(usablePorts(bad)).toEqual([]);
    for (const cause of ERROR_CAUSES) {
      expect(measuredChange(cause, null, bad)?.code ?? '', cause).not.toMatch(
        /^use-(?:port|starttls|implicit-tls)$/,
      );
    }
  });

  it('names the port that a check advises', () => {
    const two = host(port(80, 'starttls'), port(2465, 'implicit-tls'));
    expect(told('Connection timed out', { ...two, advised: [2465, 80] })).toEqual([
      'connection-timeout: use-port 2465 implicit-tls',
    ]);
  });
});

/** What Outlook and its predecessors add to their messages, with labels in four languages. */
const OUTLOOK = (port: number, ssl: 'yes' | 'no', socketError: number, number = '0x800CCC0E') => ({
  en: `Account: 'x', Server: 'smtp.example', Protocol: SMTP, Port: ${port}, Secure(SSL): ${ssl === 'yes' ? 'Yes' : 'No'}, Socket Error: ${socketError}, Error Number: ${number}`,
  de: `Konto: 'x', Server: 'smtp.example', Protokoll: SMTP, Port: ${port}, Sicher(SSL): ${ssl === 'yes' ? 'Ja' : 'Nein'}, Socketfehler: ${socketError}, Fehlernummer: ${number}`,
  fr: `Compte : 'x', Serveur : 'smtp.example', Protocole : SMTP, Port : ${port}, Sécurisé (SSL) : ${ssl === 'yes' ? 'Oui' : 'Non'}, Erreur de socket : ${socketError}, Numéro d'erreur : ${number}`,
  es: `Cuenta: 'x', Servidor: 'smtp.example', Protocolo: SMTP, Puerto: ${port}, Seguro (SSL): ${ssl === 'yes' ? 'Sí' : 'No'}, Error de socket: ${socketError}, Número de error: ${number}`,
});

describe('the details of Outlook', () => {
  const MODE = 'plain-on-tls-port: set-encryption 465 implicit-tls';

  it.each<[number, 'yes' | 'no', number, string[]]>([
    [465, 'no', 10060, [MODE, 'connection-timeout: try-other-port 465']],
    [465, 'no', 10061, [MODE, 'connection-refused: try-other-port 465']],
    [465, 'no', 10054, [MODE]],
    [465, 'yes', 10060, ['connection-timeout: try-other-port 465']],
    [587, 'yes', 10061, ['connection-refused: try-other-port 587']],
    [587, 'no', 10060, ['connection-timeout: try-other-port 587']],
    [25, 'no', 10060, ['connection-timeout: use-submission 25']],
    [25, 'no', 10013, ['connection-forbidden: allow-program']],
    [587, 'yes', 10065, ['unreachable: try-other-port 587']],
    [587, 'yes', 11001, ['name-not-found: check-name']],
    [587, 'yes', 11004, ['name-not-found: check-name']],
    [587, 'yes', 11002, ['name-lookup-failed: check-resolver']],
    [587, 'yes', 10035, ['connection-failed: try-other-port 587']],
  ])('port %s, SSL %s, socket error %s', (port, ssl, socketError, expected) => {
    for (const message of Object.values(OUTLOOK(port, ssl, socketError)))
      expect(told(message), message).toEqual(expected);
  });

  it.each<[MeasuredHost, string]>([
    [USUAL, 'plain-on-tls-port: use-implicit-tls 465 implicit-tls or 587 starttls'],
    [host(port(465, 'timeout'), port(587, 'starttls')), 'plain-on-tls-port: use-port 587 starttls not 465'],
    [host(port(465, 'timeout')), 'plain-on-tls-port: ask-provider 465'],
    [host(port(465, 'starttls')), 'plain-on-tls-port: use-starttls 465 starttls'],
  ])('are held against what was measured, which then says why it took so long: %#', (measured, expected) => {
    expect(told(OUTLOOK(465, 'no', 10060).en, measured)).toEqual([expected]);
    expect(told(OUTLOOK(465, 'no', 10060).de, measured)).toEqual([expected]);
  });

  it('are about receiving mail where the protocol is', () => {
    for (const message of [
      "Server: 'pop.example.net', Protocol: POP3, Port: 995, Secure(SSL): Yes, Socket Error: 10060, Error Number: 0x800CCC0E",
      "Server: 'pop.example.net', Protokoll: POP3, Port: 110, Sicher(SSL): Nein, Socketfehler: 10061, Fehlernummer: 0x800CCC0E",
    ])
      expect(told(message), message).toEqual(['incoming-server: check-incoming']);
  });

  it('are ignored with another number, another port or another position', () => {
    for (const message of [
      'Port: 4650, Secure(SSL): No',
      'Port: 465, Secure(SSL): Yes',
      'Port: 465, Secure(SSL): Nothing known',
      'Socket Error: 100600',
      'took 10060 ms',
    ])
      expect(told(message), message).toEqual([]);
  });
});

describe('explain without a host', () => {
  it.each([
    ['wrong version number', 'tls-on-plain-port: match-encryption'],
    ['wrong version number smtp.example:587', 'tls-on-plain-port: match-encryption 587'],
    ['connect ETIMEDOUT 192.0.2.1:465', 'connection-timeout: try-other-port 465'],
    ['535 Authentication failed', 'sign-in-failed: check-password'],
    ['connect to x[2001:db8::1]:587: Network is unreachable', 'unreachable: use-ipv4'],
    ['connect ENETUNREACH 2001:db8:0:0:0:0:0:1:587', 'unreachable: use-ipv4'],
    ['12:25:00 Network is unreachable', 'unreachable: use-ipv4'],
    ['No route to host', 'unreachable: try-other-port'],
    ['CLIENT wrappermode (port smtps/465) is unimplemented', 'plain-on-tls-port: set-wrappermode'],
    ['connect ECONNREFUSED 127.0.0.1:587', 'connection-refused: enter-server'],
    ['connect ECONNREFUSED ::1:587', 'connection-refused: enter-server'],
    ['connect to localhost[127.0.0.1]:25: Connection refused', 'connection-refused: enter-server'],
    ['target machine actively refused it 127.0.0.1:2525', 'connection-refused: enter-server'],
    ['target machine actively refused it [::1]:25', 'connection-refused: enter-server'],
    ['Connection refused - connect(2) for "localhost" port 587', 'connection-refused: enter-server'],
    ["Couldn't connect to host, port: localhost, 25; timeout -1", 'connection-failed: enter-server'],
    ['Could not connect to SMTP host: localhost, port: 25', 'connection-failed: enter-server'],
    ['from localhost:4000 to 192.0.2.1:465: connection refused', 'connection-refused: try-other-port 465'],
    ['connect from localhost[127.0.0.1], ECONNREFUSED 192.0.2.1', 'connection-refused: try-other-port'],
    ['connect to x[192.0.2.1]:587: Network is unreachable', 'unreachable: try-other-port 587'],
    ['Failed to connect to mailserver at "localhost" port 25, verify', 'connection-failed: enter-server'],
    ['Failed to connect to mailserver at "smtp.x.test" port 25', 'connection-failed: use-submission 25'],
    ['454 4.7.1 <x>: Relay access denied', 'relaying-denied: sign-in'],
    ['504 5.5.2 <localhost>: Helo command rejected: need a name', 'command-refused: read-reply'],
    ['450 4.7.1 <x>: Recipient address rejected: Greylisted', 'try-later: wait'],
    [
      "SMTPSenderRefused: (530, b'5.7.0 Must issue a STARTTLS command')",
      'encryption-required: match-encryption',
    ],
    ["SMTPRecipientsRefused: {'x': (550, b'5.1.1 no such account')}", 'recipient-refused: check-recipient'],
    ['mailbox unavailable Sender address is not allowed.', 'sender-refused: use-own-sender'],
    [
      'Invalid login: 534-5.7.9 Application-specific password required',
      'app-password-required: create-app-password',
    ],
    ['curl: (7) Failed to connect: Connection refused', 'connection-refused: try-other-port'],
    ['554 No SMTP service here', 'service-refused: ask-why'],
    ['_ssl.c:983: TimeoutError The handshake operation timed out', 'tls-failed: match-encryption'],
  ])('%s', (message, expected) => {
    expect(told(message)).toEqual([expected]);
  });

  it('says nothing if nothing is recognized', () => {
    expect(told('The printer is on fire, error 12345')).toEqual([]);
    expect(told('line 535 of 1000, took 421 ms, 550 bytes at index.js:554:12 HTTP/1.1 502')).toEqual([]);
  });

  it('finds several causes in a log, the certain ones first, then the later ones, up to a limit', () => {
    const log =
      'SMTP connect() failed. 421 4.7.0 later. ECONNRESET. wrong version number. certificate has expired. no such user';
    const causes = explain(log, null).map(({ code }) => code);
    expect(causes).toEqual(['recipient-refused', 'certificate-expired', 'tls-on-plain-port']);
    expect(causes).toHaveLength(EXPLANATIONS_MAX);
  });

  it('lists a cause once, by the longest match', () => {
    const [only, ...others] = explain('ETIMEDOUT: Connection timed out, i.e. timeout was reached', null);
    expect([only?.quote, others]).toEqual(['Connection timed out', []]);
  });

  it('leaves out what only frames another message', () => {
    expect(told('SMTP connect() failed.')).toEqual(['connection-failed: try-other-port']);
    expect(told('Permission denied (13) SMTP connect() failed.')).toEqual([
      'connection-forbidden: allow-program',
    ]);
  });

  it('quotes the matched words, and cuts them', () => {
    const name = 'a'.repeat(160);
    const [match] = explain(`host ${name} refused to talk to me`, null);
    expect(match).toMatchObject({ program: 'Postfix', confidence: 'likely', confirmed: true });
    expect(match?.quote).toBe(`host ${name}`.slice(0, ERROR_QUOTE_CHARS_MAX));
  });

  it('quotes whole words', () => {
    const quoteOf = (message: string) => explain(message, null)[0]?.quote;
    expect(quoteOf('535 Incorrect data')).toBe('535 Incorrect');
    expect(quoteOf('550-Überprüfung nötig')).toBe('550-Überprüfung');
    expect(quoteOf('you are greylisted')).toBe('greylisted');
  });

  it('knows which advice a check of the host might change', () => {
    const provisional = (message: string, measured: MeasuredHost | null = null) =>
      explain(message, measured).map((match) => match.provisional);
    expect(provisional('wrong version number')).toEqual([true]);
    expect(provisional('wrong version number', USUAL)).toEqual([false]);
    expect(provisional('535 no')).toEqual([true]);
    expect(provisional('greylisted')).toEqual([false]);
    expect(provisional('ECONNREFUSED 127.0.0.1')).toEqual([false]);
    expect(provisional('CLIENT wrappermode (port smtps/465) is unimplemented')).toEqual([false]);
    expect(provisional(OUTLOOK(465, 'no', 10060).en)).toEqual([true, true]);
  });

  it('has a use for every change', () => {
    const all = [...ERROR_CAUSES].flatMap((cause) => [
      measuredChange(cause, 587, USUAL)?.code,
      measuredChange(cause, 465, USUAL)?.code,
      measuredChange(cause, null, USUAL)?.code,
      measuredChange(cause, 587, host(port(587, 'plaintext')))?.code,
      measuredChange(cause, 587, host(port(587, 'refused')))?.code,
      ...OFFERS.map((seen) => measuredChange(cause, 587, seen)?.code),
    ]);
    const never = ERROR_CHANGES.filter((code) => !all.includes(code) && !USUAL_CODES.has(code));
    expect(never).toEqual([]);
  });
});

/** What a port may offer to sign in with, other than a password. */
const OFFERS: readonly MeasuredHost[] = [
  host(port(587, 'starttls', { signIn: 'no-password', methods: ['XOAUTH2'] })),
  host(port(587, 'starttls', { signIn: 'ntlm-only', methods: ['NTLM'] })),
  host(port(587, 'starttls', { signIn: 'not-offered', methods: [] })),
  host(port(587, 'starttls', { signIn: 'not-offered', methods: [] }), port(465, 'implicit-tls')),
];

/** The change for each cause when nothing was measured, with a message that has that cause. */
const USUAL_CODES = new Set(
  [
    'wrong version number',
    'ECONNREFUSED',
    'Permission denied (13)',
    'ENOTFOUND',
    'ECONNREFUSED 127.0.0.1',
    'CLIENT wrappermode (port smtps/465) is unimplemented',
    'Network is unreachable',
    'EAI_AGAIN',
    '454 TLS not available',
    'no appropriate protocol',
    'certificate has expired',
    'Hostname mismatch',
    'Avast Mail Scanner Root',
    "peer certificate cn='a.test' did not match expected cn='smtp.gmail.com'",
    'self-signed certificate',
    '5.7.1 Client was not authenticated',
    '535 no',
    '504 no',
    'Application-specific password required',
    'basic authentication is disabled',
    'No SMTP service here',
    'Sender address rejected',
    'User unknown',
    '5.7.26',
    'blocked using zen.spamhaus.org',
    'cannot find your hostname',
    'too many connections',
    'getaddrinfo ENOTFOUND "smtp.example.net"',
    'rate limit exceeded',
    'mailbox full',
    'message too large',
    'spam message',
    '501 no',
    '0x800CCC92',
    'Failure sending mail',
    'Port: 465, Secure(SSL): No',
  ].flatMap((message) => explain(message, null).map(({ change }) => change.code)),
);

describe('mentionedPort', () => {
  it.each([
    ['Port: 587', 587],
    ['port 465', 465],
    ['on port “2525”', 2525],
    ["port: '25',", 25],
    ['ssl://smtp.example.net:465', 465],
    ['192.0.2.1:587', 587],
    ['[2001:db8::1]:588', 588],
    ['mail[192.0.2.1]:25: Connection timed out', 25],
    ['index.js:784:19', null],
    ['index.js:587:19', null],
    ['port 22', null],
    ['at 12:25', null],
    ['587', null],
    ['report 587x', null],
    ['port 5870', null],
    ['2026-11-25T12:25:00', null],
    ['to smtp.example.net:587.', 587],
    ['Puerto: 465,', 465],
    ['Port : 587', 587],
    ['', null],
  ])('%s → %s', (text, expected) => {
    expect(mentionedPort(text)).toBe(expected);
  });
});
