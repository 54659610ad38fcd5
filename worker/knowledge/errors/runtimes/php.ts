/** Error messages of PHP and its mail libraries; PHPMailer and Roundcube have files of their own. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

export const PHP_PATTERNS: readonly ErrorPattern[] = [
  ...quotedAs(messagesOf('PHP'), 'PHP', [
    [
      'php-mail',
      'connection-failed',
      'likely',
      /failed to connect to mailserver at "?[^ "]{1,100}"? port \d{1,5}/i,
    ],
  ]),
  ...quotedAs(messagesOf('PHP', 'main/network.c'), 'PHP', [
    [
      'php-name-field',
      'host-field-wrong',
      'certain',
      /getaddrinfo for (?:["']|\w{2,6}:\/\/|[^ :]{1,100}:\d{2,5}(?!\d))[^ ]{0,100} failed/i,
    ],
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
  ...readOn('2026-11-29', [
    ...readIn(page('https://github.com/PrestaShop/PrestaShop/issues/12534'), 'SwiftMailer', [
      [
        'swiftmailer-plain',
        'plain-on-tls-port',
        'certain',
        /connection to tcp:\/\/[^ ]{1,100}:[28]?465 timed out/i,
      ],
    ]),
    ...readIn(page('https://github.com/PHPMailer/PHPMailer/issues/970'), 'PHP', [
      ['php-no-name', 'certificate-other-name', 'likely', /unable to locate peer certificate cn/i],
    ]),
    ...readIn(page('https://github.com/PHPMailer/PHPMailer/issues/2609'), 'PHP', [
      [
        'php-lookup',
        'name-not-found',
        'likely',
        /gethostbyname failed|php_network_getaddresses: getaddrinfo/i,
      ],
    ]),
    ...readIn(page('https://github.com/PHPMailer/PHPMailer/issues/153'), 'PHP', [
      [
        'php-crypto-silent',
        'tls-failed',
        'likely',
        /stream_socket_enable_crypto\(\): ssl: (?:success|connection|crypto|handshake)/i,
      ],
    ]),
    ...readIn(page('https://github.com/nextcloud/server/issues/17134'), 'SwiftMailer', [
      ['swiftmailer-tls', 'tls-failed', 'likely', /unable to connect with (?:tls|ssl) encryption/i],
    ]),
    ...readIn(page('https://github.com/jeremykenedy/laravel-auth/issues/3'), 'SwiftMailer', [
      [
        'swiftmailer-greeting',
        'no-greeting',
        'likely',
        /expected response code "?220"? but got (?:code "?"|an empty)/i,
      ],
    ]),
    ...readIn(page('https://github.com/osTicket/osTicket/issues/1513'), 'PEAR', [
      [
        'pear-plain',
        'plain-on-tls-port',
        'certain',
        /failed to connect to (?:ssl:\/\/)?[^ ]{1,100}:(?:465|2465|8465) \[smtp: invalid response code received from server \(code: -1/i,
      ],
      [
        'pear-response',
        'no-greeting',
        'likely',
        /\[smtp: invalid response code received from server \(code: -1/i,
      ],
    ]),
    ...readIn(page('https://github.com/osTicket/osTicket/issues/5370'), 'PEAR', [
      [
        'pear-starttls',
        'tls-failed',
        'likely',
        /starttls failed \(code: 220|can't starttls: 2|ready to start tls\W{1,6}$/i,
      ],
    ]),
    ...readIn(page('https://github.com/Dolibarr/dolibarr/issues/5877'), 'Dolibarr', [
      [
        'dolibarr-tls',
        'tls-on-plain-port',
        'likely',
        /failed to connect with fsockopen host=(?:ssl|tls):\/\/[^ ]{1,100} port=(?:587|2587|25|2525)\b/i,
      ],
      ['dolibarr-connect', 'connection-failed', 'possible', /failed to connect with fsockopen/i],
    ]),
    ...readIn(page('https://wpmailsmtp.com/docs/how-to-troubleshoot-wp-mail-smtp/'), 'WP Mail SMTP', [
      ['wp-authenticate', 'sign-in-failed', 'likely', /could not authenticate your smtp account/i],
      [
        'wp-certificate',
        'certificate-untrusted',
        'likely',
        /misconfigured server certificate|isn't able to verify the host certificate/i,
      ],
    ]),
  ]),
];
