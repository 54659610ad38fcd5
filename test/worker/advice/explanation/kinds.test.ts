/**
 * One kind of mistake per block: the words of a reply decide, not its number, and what a message only mentions is no
 * evidence. Each line names the first cause, or several that would do, and causes that would mislead the reader.
 */
import { describe, expect, it } from 'vitest';
import { EXPLAINED_BY } from '../../../../worker/advice/explanation/explained-by.ts';
import { explain } from '../../../../worker/advice/explanation/explanation.ts';
import { ERROR_CAUSES, type ErrorCause } from '../../../../worker/api/index.ts';
import { parsePastedError } from '../../../../worker/request/pasted-error.ts';

type Line = readonly [message: string, wanted: string, misleading?: string];

function causesOf(message: string): ErrorCause[] {
  return explain(parsePastedError(message).printed, null).map(({ code }) => code);
}

function told(lines: readonly Line[]): void {
  it.each(lines.map(([message, wanted, misleading = '']) => [message, wanted, misleading] as const))(
    '%s',
    (message, wanted, misleading) => {
      const [first = 'nothing', ...others] = causesOf(message);
      expect(wanted.split(' ')).toContain(first);
      const wrong = misleading.split(' ').filter((cause) => [first, ...others].some((one) => one === cause));
      expect(wrong).toEqual([]);
    },
  );
}

describe('a number alone says that the server refused, and nothing more', () => {
  told([
    ['421 mx1.example.net closing', 'service-refused'],
    ['450 Requested action not taken', 'service-refused'],
    ['451 Requested action aborted', 'service-refused'],
    ['454 4.3.0 no', 'service-refused', 'starttls-refused'],
    ['550 no', 'service-refused', 'recipient-refused'],
    ['553 no', 'service-refused', 'sender-refused'],
    ['554 5.7.1 no', 'service-refused', 'content-refused'],
    ['550 5.7.0 no', 'service-refused', 'content-refused recipient-refused'],
    ['530 no', 'sign-in-required'],
    ['534 no', 'sign-in-method'],
    ['535 no', 'sign-in-failed'],
    ['538 no', 'sign-in-method'],
  ]);

  it('is less sure than words', () => {
    const surest = (message: string) => explain(message, null)[0]?.confidence;
    expect([surest('550 no'), surest('535 no'), surest('535 Username and Password not accepted')]).toEqual([
      'possible',
      'likely',
      'certain',
    ]);
  });

  it.each([
    ['550 5.1.1 no', 'recipient-refused'],
    ['501 5.1.3 no', 'recipient-refused'],
    ['538 5.7.11 no', 'encryption-required'],
    ['550 5.7.25 no', 'no-reverse-name'],
    ['452 4.3.1 no', 'try-later'],
    ['421 4.4.2 no', 'connection-lost'],
  ])('is enough where the enhanced code has one meaning: %s', (message, cause) => {
    expect(causesOf(message)).toEqual([cause]);
  });
});

describe('the words behind a number', () => {
  const REFUSED = 'recipient-refused sender-refused content-refused command-refused service-refused';

  describe('ask for a sign-in', () => {
    told([
      ['550 SMTP authentication is required to send from here', 'sign-in-required', REFUSED],
      ['553 Authentication is required for relay', 'sign-in-required relaying-denied', REFUSED],
      ['550 5.7.1 Unauthenticated users are not permitted', 'sign-in-required', REFUSED],
      ['550-Please enable SMTP authentication in your mail program', 'sign-in-required', REFUSED],
      ['502 5.5.1 please authenticate first', 'sign-in-required', 'command-refused'],
      ['503 5.5.4 Error: log in first', 'sign-in-required', 'command-refused'],
      [
        'Mailbox unavailable. The server response was: You must authenticate before sending',
        'sign-in-required',
        REFUSED,
      ],
    ]);
  });

  describe('ask for encryption', () => {
    told([
      ['554 5.7.1 Encryption is required', 'encryption-required', REFUSED],
      ['530 5.7.0 TLS is required here', 'encryption-required', 'sign-in-required'],
      [
        '535 5.7.8 Plaintext authentication disallowed on non-secure (SSL/TLS) connections',
        'encryption-required',
        'sign-in-failed',
      ],
    ]);
  });

  describe('name a limit', () => {
    told([
      ['451 4.7.1 Hourly sending quota exceeded', 'sending-limit', 'try-later starttls-refused'],
      ['454 4.7.0 Throttled, slow down', 'sending-limit', 'starttls-refused'],
      ["451 You've exceeded your messaging limits", 'sending-limit'],
      ['550 Domain a.test has exceeded the max emails per hour (100/100) allowed', 'sending-limit', REFUSED],
      ['452 4.5.3 Too many recipients', 'sending-limit', 'mailbox-full'],
      ['535 Authentication failed: credits exceeded', 'sending-limit', 'sign-in-failed'],
    ]);
  });

  describe('name the program that introduced itself', () => {
    told([
      ['554 5.7.1 bad HELO', 'service-refused', 'recipient-refused content-refused'],
      ['550 HELO name rejected', 'service-refused', 'recipient-refused'],
      ['501 Syntactically invalid HELO argument(s)', 'service-refused', 'command-refused'],
    ]);
  });

  describe('name a list', () => {
    told([
      ['550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.4', 'address-listed', REFUSED],
      ['553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.4', 'address-listed', REFUSED],
      ['550 5.7.606 Access denied, banned sending IP [192.0.2.4]', 'address-listed', REFUSED],
      ['554 Your IP address has been blocked', 'address-listed', REFUSED],
      [
        '550 Connection refused, 192.0.2.4 is listed at zen.spamhaus.org',
        'address-listed',
        'connection-refused',
      ],
    ]);
  });

  describe('name the content', () => {
    told([
      [
        '552 5.7.0 This message was blocked because its content presents a risk',
        'content-refused',
        'message-too-large',
      ],
      ['552 Attachment type not allowed', 'content-refused', 'message-too-large'],
      ['550 5.7.1 Spam score too high (11.2)', 'content-refused', 'recipient-refused'],
      ['554 This message looks like spam', 'content-refused', 'recipient-refused'],
    ]);
  });

  describe('name an address', () => {
    told([
      ['550 Sender address is not owned by you', 'sender-refused', 'recipient-refused'],
      ['553 You are not allowed to send from this address', 'sender-refused', 'recipient-refused'],
      ['550 unknown user', 'recipient-refused', 'service-refused'],
      ['550 Invalid mailbox', 'recipient-refused', 'service-refused'],
      ['535 5.7.8 user not found', 'sign-in-failed', 'recipient-refused'],
      ['535 invalid user name', 'sign-in-failed', 'recipient-refused'],
      ['523 the message exceeds the maximum size', 'message-too-large'],
      ['501 5.1.3 Bad recipient address syntax', 'recipient-refused', 'command-refused'],
      [
        "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
        'relaying-denied',
        'sender-refused',
      ],
      ['550 Relay denied for <x>', 'relaying-denied', 'recipient-refused'],
      [
        '554 5.7.1 Recipient address rejected: not permitted to relay',
        'relaying-denied',
        'recipient-refused',
      ],
    ]);
  });

  describe('name the server itself', () => {
    const MANY = 'too-many-connections';
    told([
      ['452 Insufficient system storage', 'try-later', 'mailbox-full'],
      ['421 Idle timeout, closing connection', 'connection-lost', MANY],
      ['421 mx.example.net: SMTP command timeout - closing connection', 'connection-lost', MANY],
      ['421 4.4.1 Connection timed out', 'connection-lost service-refused', `${MANY} connection-timeout`],
      ['421 Cannot connect to SMTP server 192.0.2.4:465, connect error 10061', 'connection-refused', MANY],
      ['554 5.7.1 Connection refused by policy', 'service-refused', 'connection-refused'],
      ['421 4.7.0 too many concurrent connections', MANY],
    ]);
  });

  describe('of Microsoft decide what 5.7.139 and 5.7.30 mean', () => {
    const UNSUCCESSFUL = '535 5.7.139 Authentication unsuccessful,';
    told([
      [`${UNSUCCESSFUL} the user credentials were incorrect`, 'sign-in-failed', 'password-sign-in-off'],
      [
        `${UNSUCCESSFUL} the request did not meet the criteria to be authenticated successfully`,
        'password-sign-in-off',
        'sign-in-failed',
      ],
      [
        `${UNSUCCESSFUL} user is locked by your organization's policy`,
        'password-sign-in-off',
        'sign-in-failed',
      ],
      [`${UNSUCCESSFUL} account is locked`, 'service-refused', 'sign-in-failed'],
      ['550 5.7.30 Basic authentication is not supported', 'password-sign-in-off', REFUSED],
    ]);
  });
});

describe('"authentication failed"', () => {
  told([
    ['Authentication failed because the remote party sent a TLS alert', 'tls-failed', 'sign-in-failed'],
    ['A call to SSPI failed, see inner exception.', 'tls-failed'],
    ['the client and server do not possess a common algorithm', 'tls-outdated', 'tls-failed'],
    ['SMTP Error (220): Authentication failed.', 'encryption-required', 'sign-in-failed'],
    ['SMTP-Fehler (250): Authentifizierung fehlgeschlagen.', 'encryption-required', 'sign-in-failed'],
    ["Erreur SMTP (250) : L'authentification a échoué.", 'encryption-required', 'sign-in-failed'],
    ['SMTP Error (535): Authentication failed.', 'sign-in-failed'],
    [
      '535 authentication failed: authentication server is unavailable',
      'sign-in-unavailable',
      'sign-in-failed',
    ],
    [
      'SASL authentication failure: cannot connect to saslauthd server',
      'sign-in-unavailable',
      'sign-in-failed',
    ],
    ['435 Unable to authenticate at present', 'sign-in-unavailable', 'sign-in-failed'],
    ['Authentication failed', 'sign-in-failed'],
    ['550 5.7.1 Authentication failed', 'sign-in-failed', 'service-refused'],
    ['Connection could not be established with host a.test, 554 5.7.1 no', 'service-refused'],
  ]);
});

describe('the inner cause', () => {
  const WRAPPERS = [
    'Unable to connect with STARTTLS',
    'Failed to enable crypto',
    'Could not convert socket to TLS',
  ];
  told(
    WRAPPERS.map((wrapper) => [
      `${wrapper}: certificate verify failed`,
      'certificate-untrusted',
      'tls-failed',
    ]),
  );
  told([
    ['SMTP Error: Could not authenticate. 550 Hourly limit exceeded', 'sending-limit', 'sign-in-failed'],
    [
      'Error upgrading connection with STARTTLS: certificate has expired',
      'certificate-expired',
      'starttls-refused',
    ],
    ['Invalid login: 454 4.7.0 Temporary authentication failure', 'sign-in-unavailable', 'sign-in-failed'],
    [
      'Name service error for name=a.test type=MX: Host not found, try again',
      'name-lookup-failed',
      'name-not-found',
    ],
    [
      'Host or domain name not found. Name service error for name=a.test type=A: Host not found, try again',
      'name-lookup-failed',
      'name-not-found',
    ],
    [
      'UnknownHostException: a.test: Temporary failure in name resolution',
      'name-lookup-failed',
      'name-not-found',
    ],
    ['lookup a.test on 127.0.0.53:53: server misbehaving', 'name-lookup-failed', 'name-not-found'],
    ['getaddrinfo ENOTFOUND "smtp.a.test"', 'host-field-wrong', 'name-not-found'],
    ['getaddrinfo ENOTFOUND smtp.a.test:465', 'host-field-wrong', 'name-not-found'],
    ['Could not resolve host: "smtp.a.test"', 'host-field-wrong', 'name-not-found'],
    [
      'getaddrinfo for smtp.a.test:587 failed: Name or service not known',
      'host-field-wrong',
      'name-not-found',
    ],
    ['dial tcp: lookup a.test: i/o timeout', 'name-lookup-failed', 'connection-timeout'],
    ['getaddrinfo ENOTFOUND ssl://smtp.a.test', 'host-field-wrong', 'name-not-found'],
    ['UnknownHostException: smtp.a.test:587', 'host-field-wrong', 'name-not-found'],
    ['dial tcp: lookup "smtp.a.test": no such host', 'host-field-wrong', 'name-not-found'],
    ['dial tcp: address a.test:25:587: too many colons in address', 'host-field-wrong'],
    ['getaddrinfo ENOTFOUND smtp.a.test smtp.a.test:465', 'name-not-found', 'host-field-wrong'],
  ]);

  it('is named before what followed earlier, and both are named', () => {
    expect(causesOf('ECONNREFUSED 192.0.2.1:587\nCaused by: certificate has expired')).toEqual([
      'certificate-expired',
      'connection-refused',
    ]);
    expect(causesOf('certificate has expired\nretry: connect ECONNREFUSED 192.0.2.1:587')).toEqual([
      'connection-refused',
      'certificate-expired',
    ]);
  });

  it('is not in a list of possible causes', () => {
    const list =
      'not trusted by the system for one or more of the following reasons:\n1. The server is using a self-signed certificate.\n2. The certificate has expired.\nSee https://example.com/faq';
    const message = `An error occurred while attempting to establish an SSL or TLS connection. ${list}`;
    expect(causesOf(message)).toEqual(['tls-failed']);
    expect(causesOf(`${message} ---> handshake failed due to an unexpected packet format`)).toEqual([
      'tls-on-plain-port',
    ]);
    expect(causesOf('Possible causes: connection refused, wrong version number')).toEqual([]);
  });

  const STRANGER =
    'Nov 25 08:00:01 mx postfix/smtpd[71]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 blocked using zen.example.net; 550 5.1.1 User unknown\n';
  const OWN = 'Nov 25 08:00:02 mx postfix/smtp[72]: connect to a.test[192.0.2.1]:587: Connection timed out\n';
  const EXIM = '2026-11-25 08:00:00 H=(x) [192.0.2.9] F=<a> rejected RCPT <b>: relay not permitted\n';

  it('is not in the lines of a log about strangers, unless there are no others', () => {
    expect(causesOf(STRANGER + OWN + STRANGER)).toEqual(['connection-timeout']);
    expect(causesOf(`${EXIM}2026-11-25 08:00:01 retry time not reached, ECONNRESET`)).toEqual([
      'connection-lost',
    ]);
    expect(causesOf(STRANGER)).toEqual(['address-listed']);
    expect(causesOf(EXIM)).toEqual(['relaying-denied']);
  });
});

describe('the half of the sentence that decides', () => {
  told([
    ['553 5.7.1 <x>: Sender address rejected: not logged in', 'sign-in-required', 'sender-refused'],
    ['553 5.7.1 <x>: Sender address rejected: not owned by user y', 'sender-refused', 'sign-in-required'],
    [
      'Could not connect to SMTP host: a.test, port: 465, response: -1',
      'plain-on-tls-port',
      'connection-failed',
    ],
    [
      'Could not connect to SMTP host: a.test, port: 587, response: -1',
      'connection-lost',
      'plain-on-tls-port',
    ],
    [
      'Could not connect to SMTP host: a.test, port: 25, response: 554',
      'service-refused',
      'connection-failed',
    ],
    ['ssl.SSLError: The read operation timed out', 'no-greeting', 'connection-timeout'],
    ['TimeoutError: The write operation timed out', 'connection-lost', 'connection-timeout'],
    ['TimeoutError: [Errno 110] Connection timed out', 'connection-timeout'],
    ['a.test: SMTP timeout after initial connection (5m)', 'no-greeting', 'connection-timeout'],
    ['SMTP timeout after RCPT TO', 'connection-lost', 'connection-timeout'],
    ['read tcp 10.0.0.2:4000->192.0.2.1:465: i/o timeout', 'no-greeting', 'connection-timeout'],
    ['write tcp 10.0.0.2:4000->192.0.2.1:465: i/o timeout', 'connection-lost', 'connection-timeout'],
    ['dial tcp 192.0.2.1:465: i/o timeout', 'connection-timeout'],
  ]);
});

describe('what is no error', () => {
  it.each([
    'try: server.login(user, key) except TimeoutError as problem: retry(problem)',
    'except (smtplib.SMTPAuthenticationError, socket.timeout): pass',
    'try { send(); } catch (javax.mail.AuthenticationFailedException e) { log(e); }',
    'rescue Net::OpenTimeout, Net::ReadTimeout => problem',
    '250 2.0.0 Ok: queued as 4F1', // a log of success
    '235 2.7.0 Authentication successful',
    'postfix/smtp[71]: ABC: to=<x>, relay=a.test[192.0.2.1]:587, dsn=2.0.0, status=sent (250 OK)',
    'The spam folder is emptied every 30 days, and 550 people asked for it.',
    'Please log in to read the documentation of the mail server.',
    'const limits = { daily: 500, hourly: 50 }; // see the sending policy',
    'We relay your message to the team.',
    'Le serveur sortant se règle dans les paramètres.',
    'La conexión al servidor funciona.',
  ])('%s', (text) => {
    expect(causesOf(text)).toEqual([]);
  });
});

/** Two causes that explained each other would both be left out. */
it('no cause explains one that explains it', () => {
  const reached = (cause: ErrorCause, seen = new Set<ErrorCause>()): Set<ErrorCause> => {
    for (const better of EXPLAINED_BY[cause] ?? []) {
      if (!seen.has(better)) reached(better, seen.add(better));
    }
    return seen;
  };
  expect(ERROR_CAUSES.filter((cause) => reached(cause).has(cause))).toEqual([]);
});
