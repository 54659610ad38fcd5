/** Error messages of mail libraries and of the operating system. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, outsideReplies, page, quotedAs, readIn } from './pattern.ts';

const NODE: readonly ErrorPattern[] = [
  ...readIn(messagesOf('Node.js 20', 'net', 'dns'), 'Node.js', [
    ['node-refused', 'connection-refused', 'certain', /\beconnrefused\b/i],
    ['node-timeout', 'connection-timeout', 'likely', /\betimedout\b/i],
    ['node-network', 'unreachable', 'certain', /\benetunreach\b/i],
    ['node-host', 'unreachable', 'certain', /\behostunreach\b/i],
    ['node-reset', 'connection-lost', 'likely', /\beconnreset\b/i],
    ['node-pipe', 'connection-lost', 'likely', /\bepipe\b/i],
    [
      'node-quoted-name',
      'host-field-wrong',
      'certain',
      /\benotfound (?:["']|\w{2,6}:\/\/|[^ :]{1,100}:\d{2,5}(?!\d))/i,
    ],
    ['node-name', 'name-not-found', 'certain', /\benotfound\b/i],
    ['node-lookup', 'name-lookup-failed', 'certain', /\beai_again\b|\bquerya{1,4} etimeout\b|'edns'/i],
    ['node-access', 'connection-forbidden', 'likely', /\beacces\b/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1470'), 'Nodemailer', [
    ['nodemailer-greeting', 'no-greeting', 'certain', /greeting never rec(?:ei|ie)ved/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1484'), 'Nodemailer', [
    ['nodemailer-login', 'sign-in-failed', 'possible', /invalid login:/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1154'), 'Nodemailer', [
    ['nodemailer-socket', 'connection-failed', 'possible', /\b(?:esocket|econnection)\b/i],
  ]),
  ...readIn(messagesOf('Nodemailer 10.6', 'smtp-connection'), 'Nodemailer', [
    ['nodemailer-credentials', 'sign-in-required', 'certain', /missing credentials for "/i],
    ['nodemailer-closed', 'connection-lost', 'likely', /connection closed unexpectedly/i],
    ['nodemailer-upgrade', 'starttls-refused', 'possible', /error upgrading connection with starttls/i],
  ]),
];

const PHP: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting'), 'PHPMailer', [
    ['phpmailer-connect', 'connection-failed', 'possible', /smtp connect\(\) failed/i],
    ['phpmailer-host', 'connection-failed', 'possible', /could not connect to smtp host(?!:)/i],
    ['phpmailer-authenticate', 'sign-in-failed', 'possible', /smtp error: could not authenticate/i],
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
      'possible',
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
  ...quotedAs(messagesOf('PHP', 'main/network.c'), 'PHP', [
    [
      'php-name-field',
      'host-field-wrong',
      'certain',
      /getaddrinfo for (?:["']|\w{2,6}:\/\/|[^ :]{1,100}:\d{2,5}(?!\d))[^ ]{0,100} failed/i,
    ],
  ]),
  // Roundcube shows the last reply: 220 or 250 means that no sign-in was offered, so none was tried.
  ...readIn(page('https://github.com/roundcube/roundcubemail/issues/5688'), 'Roundcube', [
    [
      'roundcube-untried',
      'encryption-required',
      'certain',
      /smtp(?:-fehler| fehler| error)? ?\(2[25]0\) ?:.{0,40}(?:authenti|autentic)/i,
    ],
  ]),
  ...readIn(page('https://github.com/roundcube/roundcubemail/issues/6826'), 'Roundcube', [
    ['roundcube-connect', 'connection-failed', 'possible', /connection to server failed/i],
    ['roundcube-sign-in', 'sign-in-failed', 'likely', /smtp(?:-fehler| fehler| error)? ?\(535\)/i],
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
        'possible',
        /failed to authenticate on smtp server with username/i,
      ],
      ['symfony-starttls', 'tls-failed', 'possible', /unable to connect with starttls/i],
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
    ['python-read', 'no-greeting', 'certain', /\bread operation timed out/i],
    ['python-write', 'connection-lost', 'certain', /\bwrite operation timed out/i],
    [
      'python-timeout',
      'connection-timeout',
      'likely',
      /socket\.timeout|timeouterror(?!: the (?:read|write))/i,
    ],
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
    ['system-refused', 'connection-refused', 'certain', outsideReplies('connection refused')],
    [
      'system-timeout',
      'connection-timeout',
      'certain',
      outsideReplies('connection timed out|(?<!read |write )operation timed out'),
    ],
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
  // JavaMail shows -1 where the server said nothing that could be read.
  ...readIn(page('https://github.com/jcabi/jcabi-email/issues/33'), 'Java', [
    [
      'java-no-tls',
      'plain-on-tls-port',
      'certain',
      /could not connect to smtp host: [^ ]{1,100} port: (?:465|2465|8465|443), response: -1/i,
    ],
    [
      'java-no-response',
      'connection-lost',
      'likely',
      /could not connect to smtp host: [^ ]{1,100} port: \d{1,5}, response: -1/i,
    ],
    [
      'java-response',
      'service-refused',
      'likely',
      /could not connect to smtp host: [^ ]{1,100} port: \d{1,5}, response: [45]\d\d/i,
    ],
  ]),
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
    [
      'java-name-field',
      'host-field-wrong',
      'certain',
      /unknownhostexception: (?:["']|\w{2,6}:\/\/|[^ :]{1,100}:\d{2,5}(?!\d))/i,
    ],
    ['java-read-timeout', 'no-greeting', 'likely', /exception reading response|\bread timed out/i],
    ['java-eof', 'connection-lost', 'possible', /messagingexception: \[eof\]/i],
    ['java-addresses', 'recipient-refused', 'likely', /sendfailedexception: invalid addresses/i],
  ]),
  ...readIn(messagesOf('JavaMail 1.6', 'javax.mail.Service'), 'Java', [
    ['java-password', 'sign-in-required', 'certain', /no password specified\?/i],
  ]),
];

const RUBY_PERL: readonly ErrorPattern[] = [
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

export const LIBRARY_PATTERNS: readonly ErrorPattern[] = [
  ...NODE,
  ...PHP,
  ...PYTHON,
  ...SYSTEM,
  ...JAVA,
  ...RUBY_PERL,
];
