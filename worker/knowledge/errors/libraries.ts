/** Error messages of mail libraries, of small mail senders and of the operating system. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn } from './pattern.ts';

const NODE: readonly ErrorPattern[] = [
  ...readIn(messagesOf('Node.js 20', 'net', 'dns'), 'Node.js', [
    ['node-refused', 'connection-refused', 'certain', /\beconnrefused\b/i],
    ['node-timeout', 'connection-timeout', 'likely', /\betimedout\b/i],
    ['node-network', 'unreachable', 'certain', /\benetunreach\b/i],
    ['node-host', 'unreachable', 'certain', /\behostunreach\b/i],
    ['node-reset', 'connection-lost', 'likely', /\beconnreset\b/i],
    ['node-pipe', 'connection-lost', 'likely', /\bepipe\b/i],
    ['node-name', 'name-not-found', 'certain', /\benotfound\b/i],
    ['node-lookup', 'name-lookup-failed', 'certain', /\beai_again\b|\bquerya{1,4} etimeout\b|'edns'/i],
    ['node-access', 'connection-forbidden', 'likely', /\beacces\b/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1470'), 'Nodemailer', [
    ['nodemailer-greeting', 'no-greeting', 'certain', /greeting never rec(?:ei|ie)ved/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1484'), 'Nodemailer', [
    ['nodemailer-login', 'sign-in-failed', 'likely', /invalid login:/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1154'), 'Nodemailer', [
    ['nodemailer-socket', 'connection-failed', 'possible', /\b(?:esocket|econnection)\b/i],
  ]),
  ...readIn(messagesOf('Nodemailer 10.6', 'smtp-connection'), 'Nodemailer', [
    ['nodemailer-credentials', 'sign-in-required', 'certain', /missing credentials for "/i],
    ['nodemailer-closed', 'connection-lost', 'likely', /connection closed unexpectedly/i],
    ['nodemailer-upgrade', 'starttls-refused', 'likely', /error upgrading connection with starttls/i],
  ]),
];

const PHP: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting'), 'PHPMailer', [
    ['phpmailer-connect', 'connection-failed', 'possible', /smtp connect\(\) failed/i],
    ['phpmailer-host', 'connection-failed', 'possible', /could not connect to smtp host(?!:)/i],
    ['phpmailer-authenticate', 'sign-in-failed', 'likely', /smtp error: could not authenticate/i],
  ]),
  ...readIn(page('https://github.com/PHPMailer/PHPMailer/issues/270'), 'PHPMailer', [
    ['phpmailer-permission', 'connection-forbidden', 'certain', /permission denied \(13\)/i],
  ]),
  ...readIn(messagesOf('PHPMailer', 'language/phpmailer.lang-de.php'), 'PHPMailer', [
    [
      'phpmailer-connect-de',
      'connection-failed',
      'possible',
      /keine verbindung zum smtp-host herstellen|verbindung zum smtp-server fehlgeschlagen/i,
    ],
    [
      'phpmailer-authenticate-de',
      'sign-in-failed',
      'likely',
      /smtp-fehler: authentifizierung fehlgeschlagen/i,
    ],
  ]),
  ...quotedAs(messagesOf('PHP, PHPMailer'), 'PHP', [
    [
      'php-mail',
      'connection-failed',
      'likely',
      /failed to connect to mailserver at "?[^ "]{1,100}"? port \d{1,5}/i,
    ],
    ['phpmailer-data', 'content-refused', 'possible', /smtp error: data not accepted/i],
    ['phpmailer-unconnected', 'reason-missing', 'possible', /called \w{1,12}\(\) without being connected/i],
  ]),
  ...readIn(page('https://github.com/symfony/symfony/issues/36450'), 'Symfony', [
    ['symfony-connect', 'connection-failed', 'possible', /connection could not be established with host/i],
  ]),
  ...readIn(page('https://github.com/symfony/symfony/pull/40836'), 'Windows', [
    ['windows-timeout', 'connection-timeout', 'certain', /connected party did not properly respond/i],
  ]),
  ...readIn(
    messagesOf('Symfony Mailer 5.4', 'Transport/Smtp/EsmtpTransport.php', 'Transport/Smtp/SmtpTransport.php'),
    'Symfony',
    [
      [
        'symfony-authenticate',
        'sign-in-failed',
        'likely',
        /failed to authenticate on smtp server with username/i,
      ],
      ['symfony-starttls', 'tls-failed', 'likely', /unable to connect with starttls/i],
      [
        'symfony-response',
        'reason-missing',
        'possible',
        /expected response code "?\d{3}[^ ]{0,8} but got (?:code|(?:an )?empty)/i,
      ],
    ],
  ),
];

const PYTHON: readonly ErrorPattern[] = [
  ...readIn(messagesOf('Python 3.11', 'smtplib', 'socket'), 'Python', [
    ['python-starttls', 'starttls-not-offered', 'certain', /starttls extension not supported by server/i],
    ['python-auth', 'encryption-required', 'likely', /smtp auth extension not supported by server/i],
    ['python-silent', 'no-greeting', 'likely', /connection unexpectedly closed: timed out/i],
    ['python-closed', 'connection-lost', 'likely', /connection unexpectedly closed(?!:)/i],
    ['python-credentials', 'sign-in-failed', 'possible', /smtpauthenticationerror/i],
    ['python-timeout', 'connection-timeout', 'likely', /socket\.timeout|timeouterror/i],
  ]),
  ...quotedAs(messagesOf('Python', 'smtplib'), 'Python', [
    ['python-connect-timeout', 'connection-timeout', 'likely', /smtpconnecterror\W{1,4}-1, b?['"]timed out/i],
    ['python-lookup', 'name-not-found', 'certain', /getaddrinfo failed(?!:)/i],
  ]),
  ...readIn(messagesOf('Python 3.11', 'smtplib', 'socket'), 'Python', [
    ['python-timed-out', 'connection-timeout', 'possible', /(?:^|: )timed out(?=\W{0,8}$)/i],
  ]),
];

const SYSTEM: readonly ErrorPattern[] = readIn(
  messagesOf('glibc', 'strerror', 'gai_strerror'),
  'Linux, macOS',
  [
    ['system-refused', 'connection-refused', 'certain', /connection refused/i],
    ['system-timeout', 'connection-timeout', 'certain', /(?:connection|operation) timed out/i],
    ['system-network', 'unreachable', 'certain', /network is unreachable/i],
    ['system-host', 'unreachable', 'certain', /no route to host/i],
    ['system-reset', 'connection-lost', 'certain', /connection reset by peer/i],
    ['system-pipe', 'connection-lost', 'likely', /broken pipe/i],
    [
      'system-name',
      'name-not-found',
      'certain',
      /name or service not known|nodename nor servname provided|no address associated with hostname/i,
    ],
    ['system-lookup', 'name-lookup-failed', 'certain', /temporary failure in name resolution/i],
  ],
);

const JAVA: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/slagyr/mmemail/issues/4'), 'Java', [
    [
      'java-connect',
      'connection-failed',
      'possible',
      /could not connect to smtp host: [^ ]{1,100}|couldn't connect to host, port/i,
    ],
  ]),
  ...readIn(page('https://github.com/rpremraj/mailR/issues/107'), 'Java', [
    ['java-credentials', 'sign-in-failed', 'possible', /authenticationfailedexception/i],
  ]),
  ...quotedAs(messagesOf('Jakarta Mail'), 'Java', [
    ['java-name-unknown', 'name-not-found', 'certain', /unknown smtp host|unknownhostexception/i],
    ['java-connect-timeout', 'connection-timeout', 'certain', /\bconnect timed out/i],
    ['java-read-timeout', 'no-greeting', 'likely', /exception reading response|\bread timed out/i],
    ['java-eof', 'connection-lost', 'possible', /messagingexception: \[eof\]/i],
    ['java-addresses', 'recipient-refused', 'likely', /sendfailedexception: invalid addresses/i],
  ]),
  ...readIn(messagesOf('JavaMail 1.6', 'javax.mail.Service'), 'Java', [
    ['java-password', 'sign-in-required', 'certain', /no password specified\?/i],
  ]),
];

const GO_RUBY_PERL: readonly ErrorPattern[] = [
  ...readIn(messagesOf('Go 1.19', 'net', 'net/smtp', 'internal/poll'), 'Go', [
    ['go-timeout', 'connection-timeout', 'certain', /\bdial tcp [^ ]{1,100} i\/o timeout/i],
    ['go-lookup', 'name-not-found', 'certain', /no such host\b/i],
    ['go-unencrypted', 'encryption-required', 'certain', /\bunencrypted connection\b/i],
    ['go-auth', 'encryption-required', 'likely', /smtp: server doesn't support auth/i],
  ]),
  ...quotedAs(messagesOf('Go', 'net', 'net/smtp'), 'Go', [
    ['go-eof', 'connection-lost', 'possible', /(?<=^|: )eof(?=\W{0,4}$)/i],
  ]),
  ...readIn(page('https://github.com/exercism/website/issues/8198'), 'Ruby', [
    ['ruby-open', 'connection-timeout', 'certain', /net::opentimeout/i],
  ]),
  ...quotedAs(messagesOf('Perl', 'Net::SMTP'), 'Perl', [
    ['perl-eof', 'connection-lost', 'certain', /unexpected eof on command channel/i],
  ]),
  ...readIn(messagesOf('Ruby 3.1', 'net/protocol', 'net-smtp 0.3'), 'Ruby', [
    ['ruby-read', 'no-greeting', 'likely', /net::readtimeout/i],
    ['ruby-credentials', 'sign-in-failed', 'possible', /net::smtpauthenticationerror/i],
  ]),
];

const SMALL_SENDERS: readonly ErrorPattern[] = [
  ...readIn(messagesOf('libcurl 7.88'), 'curl', [
    ['curl-connect', 'connection-failed', 'likely', /curl: \(7\)|couldn't connect to server/i],
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
];

export const LIBRARY_PATTERNS: readonly ErrorPattern[] = [
  ...NODE,
  ...PHP,
  ...PYTHON,
  ...SYSTEM,
  ...JAVA,
  ...GO_RUBY_PERL,
  ...SMALL_SENDERS,
];
