/** Error messages of Python and its mail libraries. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

export const PYTHON_PATTERNS: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/globaleaks/globaleaks-whistleblowing-software/issues/3413'), 'Twisted', [
    ['twisted-timeout', 'connection-timeout', 'certain', /user timeout caused connection failure/i],
  ]),
  ...readIn(messagesOf('Python 3.11', 'smtplib', 'socket'), 'Python', [
    ['python-starttls', 'starttls-not-offered', 'certain', /starttls extension not supported by server/i],
    ['python-auth', 'encryption-required', 'likely', /smtp auth extension not supported by server/i],
    ['python-silent', 'no-greeting', 'likely', /connection unexpectedly closed: timed out/i],
    ['python-closed', 'connection-lost', 'likely', /connection unexpectedly closed(?!:)/i],
    ['python-credentials', 'sign-in-failed', 'possible', /smtpauthenticationerror/i],
    ['python-read', 'no-greeting', 'certain', /\bread operation timed out/i],
    ['python-write', 'connection-lost', 'certain', /\bwrite operation timed out/i],
    [
      'python-timeout',
      'connection-timeout',
      'likely',
      /socket\.timeout|\btimeouterror\b(?!: the (?:read|write))/i,
    ],
  ]),
  ...quotedAs(messagesOf('Python', 'smtplib'), 'Python', [
    ['python-connect-timeout', 'connection-timeout', 'likely', /smtpconnecterror\W{1,4}-1, b?['"]timed out/i],
    ['python-lookup', 'name-not-found', 'certain', /getaddrinfo failed(?!:)/i],
  ]),
  ...readIn(messagesOf('Python 3.11', 'smtplib', 'socket'), 'Python', [
    ['python-timed-out', 'connection-timeout', 'possible', /(?:^|: )timed out(?=\W{0,8}$)/i],
  ]),
  ...readOn('2026-11-29', [
    ...readIn(page('https://github.com/cole/aiosmtplib/issues/180'), 'Python', [
      [
        'aiosmtplib-greeting',
        'no-greeting',
        'certain',
        /timed out waiting for server ready|smtp(?:server|read)timeouterror/i,
      ],
      ['aiosmtplib-connect', 'connection-timeout', 'certain', /timed out connecting to /i],
    ]),
    ...readIn(page('https://github.com/cole/aiosmtplib/issues/316'), 'Python', [
      ['aiosmtplib-eof', 'connection-lost', 'certain', /unexpected eof received/i],
      [
        'python-reset',
        'connection-lost',
        'likely',
        /\b(?:connectionreset|connectionaborted|brokenpipe)error\b/i,
      ],
      ['python-refused', 'connection-refused', 'likely', /\bconnectionrefusederror\b/i],
    ]),
    ...readIn(page('https://github.com/odoo/odoo/issues/8134'), 'Python', [
      ['python-run-connect', 'connection-lost', 'likely', /please run connect\(\) first/i],
    ]),
    ...readIn(messagesOf('Python 3.11', 'socket'), 'Python', [
      ['python-gaierror', 'name-not-found', 'likely', /gaierror\W{1,4}\[?errno -[258]\]?|\bgaierror\b/i],
    ]),
    ...readIn(messagesOf('Python 3.11', 'ssl'), 'Python', [
      [
        'python-eof',
        'connection-lost',
        'likely',
        /eof occurred in violation of protocol|tls\/ssl connection has been closed \(eof\)/i,
      ],
    ]),
  ]),
];
