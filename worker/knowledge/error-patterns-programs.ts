/** Messages of mail programs, in English and German. Data only; what the fields mean stands in error-pattern.ts. */
import { document, type ErrorPattern, messagesOf, page, quotedAs, readIn } from './error-pattern.ts';

const THUNDERBIRD_STRINGS_EN = messagesOf('Thunderbird', 'mail/locales/en-US/messenger/messageSend.ftl');
/** Newer releases have moved some of them to de/mail/messenger/messageSend.ftl, word for word. */
const THUNDERBIRD_STRINGS_DE = messagesOf(
  'Thunderbird',
  'de/mail/chrome/messenger/messengercompose/composeMsgs.properties',
);

const OUTLOOK: readonly ErrorPattern[] = [
  ...readIn(page('https://bobcares.com/blog/outlook-cannot-connect-to-smtp-server-error/'), 'Outlook', [
    [
      'outlook-80042109',
      'connection-failed',
      'likely',
      /0x80042109|cannot connect to your outgoing \(smtp\) e-?mail server/i,
    ],
  ]),
  ...readIn(
    document(
      'Microsoft, “Outlook keeps trying to send a nonexistent message while Outbox folder shows zero messages”',
    ),
    'Outlook',
    [
      [
        'outlook-8004210b',
        'connection-timeout',
        'certain',
        /(?:0x8004210b\W{1,8})?the operation timed out waiting for a response from the sending \(smtp\) server|0x8004210b/i,
      ],
    ],
  ),
  ...readIn(
    page('https://wisechecker.com/outlook-error-0x800ccc0e-fix-cannot-connect-to-smtp-server/'),
    'Outlook',
    [['outlook-800ccc0e', 'connection-failed', 'likely', /0x800ccc0e/i]],
  ),
  ...readIn(page('http://www.altmetaller.de/2007/12/dies-durften-wohl-die-am-haufigsten.html'), 'Outlook', [
    ['outlook-800ccc0d', 'name-not-found', 'likely', /0x800ccc[0o]d/i],
  ]),
  ...readIn(page('http://www.devotedit.com/?p=180'), 'Outlook', [
    ['outlook-800ccc0f', 'connection-lost', 'likely', /0x800ccc0f/i],
  ]),
  ...readIn(page('http://pc-error-free.com/blog/?p=20'), 'Outlook', [
    ['outlook-800ccc90', 'incoming-server', 'certain', /0x800ccc9[02]|protocol: pop3/i],
  ]),
  ...readIn(page('https://help.gohighlevel.com/support/solutions/articles/48001209322'), 'Outlook', [
    ['outlook-80042108', 'incoming-server', 'likely', /0x80042108|0x8004210a/i],
  ]),
  // The mail code of Windows that Outlook shares numbers its errors so: IXP_E_CANT_FIND_HOST is 0x800CCC0D.
  ...readIn(document('wine-mirror/wine, include/imnxport.idl'), 'Outlook', [
    [
      'outlook-800ccc7d',
      'starttls-not-offered',
      'certain',
      /0x800ccc7d|server does not support a(?:n)? ssl connection/i,
    ],
    ['outlook-800ccc78', 'sender-refused', 'likely', /0x800ccc78/i],
    ['outlook-800ccc79', 'relaying-denied', 'likely', /0x800ccc79/i],
    ['outlook-800ccc1a', 'tls-on-plain-port', 'likely', /0x800ccc1a/i],
    ['outlook-800ccc19', 'connection-timeout', 'likely', /0x800ccc19/i],
  ]),
  ...readIn(document('Microsoft, “Sending mail from Outlook results in error 0x800ccc80”'), 'Outlook', [
    ['outlook-800ccc80', 'sign-in-method', 'certain', /0x800ccc80/i],
  ]),
  ...quotedAs(messagesOf('Outlook'), 'Outlook', [
    [
      'outlook-connect-de',
      'connection-failed',
      'likely',
      /keine verbindung (?:mit|zu)[^.]{0,30} postausgangsserver|verbindung (?:mit|zu)[^.]{0,30} ausgehenden server \(smtp\)[^.]{0,40} nicht/i,
    ],
    [
      'outlook-timeout-de',
      'connection-timeout',
      'likely',
      /(?:zeitlimit|zeitüberschreitung)[^.]{0,80}(?:antwort|rückmeldung)[^.]{0,40}\(smtp\)/i,
    ],
    [
      'outlook-lost-de',
      'connection-lost',
      'likely',
      /verbindung (?:mit|zu) dem server wurde unterbrochen|server hat die verbindung unterbrochen/i,
    ],
  ]),
];

const THUNDERBIRD_EN: readonly ErrorPattern[] = readIn(THUNDERBIRD_STRINGS_EN, 'Thunderbird', [
  ['thunderbird-unknown', 'name-not-found', 'certain', /outgoing server \(smtp\) [^ ]{1,100} is unknown/i],
  [
    'thunderbird-refused',
    'connection-failed',
    'likely',
    /connecting to outgoing server \(smtp\) [^ ]{1,100} failed/i,
  ],
  [
    'thunderbird-lost',
    'connection-lost',
    'certain',
    /connection to outgoing server \(smtp\) [^ ]{1,100} was lost/i,
  ],
  [
    'thunderbird-timeout',
    'connection-timeout',
    'certain',
    /connection to outgoing server \(smtp\) [^ ]{1,100} timed out/i,
  ],
  [
    'thunderbird-password',
    'sign-in-failed',
    'certain',
    /unable to authenticate to outgoing server \(smtp\)/i,
  ],
  [
    'thunderbird-starttls',
    'starttls-not-offered',
    'certain',
    /unable to establish a secure link with outgoing server \(smtp\)/i,
  ],
  [
    'thunderbird-method',
    'sign-in-method',
    'certain',
    /outgoing server \(smtp\) [^ ]{1,100} does not (?:support the selected authentication method|allow plaintext passwords|seem to support encrypted passwords)/i,
  ],
  ['thunderbird-size', 'message-too-large', 'certain', /size of the message you are trying to send exceeds/i],
  ['thunderbird-failed', 'reason-missing', 'possible', /sending of the message failed/i],
]);

const THUNDERBIRD_DE: readonly ErrorPattern[] = readIn(THUNDERBIRD_STRINGS_DE, 'Thunderbird', [
  [
    'thunderbird-unknown-de',
    'name-not-found',
    'certain',
    /(?:smtp-server|server \(smtp\)) [^ ]{1,100} ist unbekannt/i,
  ],
  [
    'thunderbird-refused-de',
    'connection-failed',
    'likely',
    /verbindungsaufbau mit dem smtp-server [^ ]{1,100} fehlgeschlagen/i,
  ],
  [
    'thunderbird-lost-de',
    'connection-lost',
    'certain',
    /verbindung mit dem smtp-server [^ ]{1,100} mitten in der transaktion/i,
  ],
  [
    'thunderbird-timeout-de',
    'connection-timeout',
    'certain',
    /verbindung mit dem smtp-server [^ ]{1,100} ihre ablaufzeit/i,
  ],
  [
    'thunderbird-password-de',
    'sign-in-failed',
    'certain',
    /(?:server \(smtp\) [^ ]{1,100} kann nicht authentifiziert|authentifizierung bei dem smtp-server [^ ]{1,100} ist fehlgeschlagen)/i,
  ],
  [
    'thunderbird-starttls-de',
    'starttls-not-offered',
    'certain',
    /smtp-server [^ ]{1,100} kann nicht mit starttls aufgebaut/i,
  ],
  [
    'thunderbird-method-de',
    'sign-in-method',
    'certain',
    /smtp-server [^ ]{1,100} (?:unterstützt die gewählte authentifizierungsmethode nicht|erlaubt die ungesicherte übertragung|scheint die (?:übertragung verschlüsselter passwörter|verschlüsselte übertragung))/i,
  ],
  ['thunderbird-size-de', 'message-too-large', 'certain', /übersteigt (?:das|ein) [^ ]{1,20} größenlimit/i],
  ['thunderbird-failed-de', 'reason-missing', 'possible', /senden der nachricht (?:ist )?fehlgeschlagen/i],
]);

const OTHERS: readonly ErrorPattern[] = [
  ...quotedAs(messagesOf('Apple Mail'), 'Apple Mail', [
    [
      'apple-timeout',
      'connection-timeout',
      'certain',
      /connection to the server "?[^ "]{1,100}"? on port \d{1,5} timed out/i,
    ],
  ]),
  ...readIn(page('https://iprog.com/posting/2007/08/mail_app_and_smtp'), 'Apple Mail', [
    ['apple-cannot-send', 'reason-missing', 'possible', /cannot send message using the server/i],
  ]),
  ...readIn(page('https://github.com/hestiacp/hestiacp/issues/1758'), 'Gmail', [
    [
      'gmail-certificate',
      'certificate-other-name',
      'certain',
      /tls negotiation failed, the certificate doesn't match the host/i,
    ],
  ]),
];

export const PROGRAM_PATTERNS: readonly ErrorPattern[] = [
  ...OUTLOOK,
  ...THUNDERBIRD_EN,
  ...THUNDERBIRD_DE,
  ...OTHERS,
];
