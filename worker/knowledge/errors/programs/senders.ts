/** Error messages of small mail senders for the command line. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

export const SENDER_PATTERNS: readonly ErrorPattern[] = [
  ...readIn(messagesOf('libcurl 7.88'), 'curl', [
    ['curl-connect', 'connection-failed', 'likely', /curl: \(7\)|couldn't connect to server/i],
    ['curl-quoted-name', 'host-field-wrong', 'certain', /could not resolve host: ["']/i],
    ['curl-name', 'name-not-found', 'certain', /could not resolve host/i],
    ['curl-timeout', 'connection-timeout', 'likely', /curl: \(28\)|timeout was reached/i],
    ['curl-login', 'sign-in-failed', 'likely', /curl: \(67\)|login denied/i],
    [
      'curl-tls',
      'starttls-not-offered',
      'certain',
      /requested ssl level failed|starttls not (?:available|supported)/i,
    ],
    ['curl-certificate', 'certificate-untrusted', 'possible', /curl: \(60\)/i],
    ['curl-handshake', 'tls-failed', 'possible', /curl: \(35\)/i],
  ]),
  ...quotedAs(messagesOf('libcurl'), 'curl', [
    ['curl-lost', 'connection-lost', 'likely', /curl: \((?:52|56)\)/i],
    ['curl-turned-away', 'service-refused', 'likely', /unexpected smtp-server response/i],
    ['curl-sign-in', 'sign-in-required', 'likely', /mail failed: 530/i],
    ['curl-recipient', 'recipient-refused', 'likely', /rcpt failed: 55\d/i],
  ]),
  ...readIn(messagesOf('libcurl 7.88'), 'curl', [
    [
      'curl-name-mismatch',
      'certificate-other-name',
      'certain',
      /no alternative certificate subject name matches|certificate subject name '[^']{1,100}' does not match target host/i,
    ],
  ]),
  ...readIn(messagesOf('msmtp 1.8'), 'msmtp', [
    ['msmtp-starttls', 'starttls-not-offered', 'certain', /does not support tls via the starttls command/i],
    ['msmtp-certificate', 'certificate-untrusted', 'possible', /tls certificate verification failed/i],
    ['msmtp-login', 'sign-in-failed', 'certain', /authentication failed \(method /i],
    ['msmtp-method', 'sign-in-method', 'certain', /cannot use a secure authentication method/i],
    ['msmtp-empty', 'connection-lost', 'likely', /the server sent an empty reply/i],
    ['msmtp-handshake', 'tls-failed', 'possible', /tls handshake failed/i],
  ]),
  ...quotedAs(messagesOf('msmtp'), 'msmtp', [
    ['msmtp-issuer', 'certificate-untrusted', 'certain', /certificate hasn't got a known issuer/i],
  ]),
  ...readIn(messagesOf('swaks 20201014'), 'swaks', [
    ['swaks-starttls', 'starttls-not-offered', 'certain', /host did not advertise starttls/i],
    ['swaks-login', 'sign-in-failed', 'likely', /no authentication type succeeded/i],
    ['swaks-handshake', 'tls-failed', 'possible', /tls startup failed/i],
  ]),
  ...readIn(messagesOf('sSMTP 2.64'), 'sSMTP', [
    ['ssmtp-open', 'connection-failed', 'likely', /ssmtp: cannot open [^ ]{1,100}:\d{1,5}/i],
  ]),
  ...readOn('2026-11-29', [
    ...readIn(page('https://github.com/marlam/msmtp/issues/22'), 'msmtp', [
      [
        'msmtp-no-auth',
        'encryption-required',
        'likely',
        /server does(?:n't| not) support (?:smtp )?(?:auth(?:entication)?|login)\b/i,
      ],
    ]),
    ...readIn(page('https://github.com/curl/curl/issues/16189'), 'curl', [
      ['curl-greeting', 'no-greeting', 'certain', /(?:curl: \(28\) )?server response timeout/i],
    ]),
    ...readIn(page('https://github.com/zabbix/zabbix-docker/issues/788'), 'curl', [
      ['curl-auth', 'sign-in-method', 'likely', /an authentication function returned an error|curl: \(94\)/i],
    ]),
    ...readIn(page('https://github.com/msys2/MSYS2-packages/issues/2902'), 'mutt', [
      [
        'mutt-method',
        'sign-in-method',
        'certain',
        /no authenticators available|smtp authentication requires sasl/i,
      ],
    ]),
    ...readIn(page('https://github.com/marlam/msmtp/issues/30'), 'msmtp', [
      ['msmtp-expired', 'certificate-expired', 'certain', /certificate \d{1,2} of \d{1,2} has expired/i],
    ]),
    ...readIn(messagesOf('libcurl 7.88'), 'curl', [
      [
        'curl-read',
        'no-greeting',
        'certain',
        /(?:curl: \(28\) )?operation timed out after \d{1,9} (?:milliseconds|ms) with/i,
      ],
    ]),
  ]),
];
