/**
 * Error messages of software that comes with a device: mail on Macs and phones, routers, printers, and small
 * command-line tools. In English and German. Data only (pattern.ts).
 */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn } from '../pattern.ts';

const APPLE: readonly ErrorPattern[] = [
  ...quotedAs(messagesOf('Apple Mail'), 'Apple Mail', [
    [
      'apple-timeout',
      'connection-timeout',
      'certain',
      /connection to the server "?[^ "]{1,100}"? on port \d{1,5} timed out/i,
    ],
    [
      'apple-timeout-de',
      'connection-timeout',
      'certain',
      /verbindung zum server "?[^ "]{1,100}"? (?:über|an|auf) port \d{1,5} ist abgelaufen/i,
    ],
    ['apple-refused', 'connection-refused', 'certain', /refused to allow a connection on port \d{1,5}/i],
    ['apple-read', 'connection-lost', 'likely', /attempt to read data from the server [^ ]{1,100} failed/i],
    [
      'apple-connect',
      'connection-failed',
      'likely',
      /connection to the outgoing server "?[^ "]{1,100}"? failed|smtp server "?[^ "]{1,100}"? is offline/i,
    ],
    [
      'apple-connect-de',
      'connection-failed',
      'likely',
      /verbindung zum server für ausgehende e-?mails "?[^ "]{1,100}"? (?:ist )?fehlgeschlagen/i,
    ],
    [
      'apple-certificate',
      'certificate-untrusted',
      'likely',
      /can(?:'t|not) verify (?:the )?(?:server )?identity|verify the identity of the server/i,
    ],
    [
      'apple-certificate-de',
      'certificate-untrusted',
      'likely',
      /identität (?:des servers|von) "?[^ "]{1,100}"? kann (?:von "?mail"? )?nicht überprüft werden/i,
    ],
    [
      'apple-password',
      'sign-in-failed',
      'certain',
      /user ?name or password for "?[^ "]{1,100}"? is incorrect/i,
    ],
    [
      'apple-password-de',
      'sign-in-failed',
      'certain',
      /benutzername oder (?:das )?passwort für "?[^ "]{1,100}"? ist falsch/i,
    ],
    ['apple-relay', 'relaying-denied', 'certain', /does not allow relaying/i],
    ['apple-relay-de', 'relaying-denied', 'certain', /da dieser keine? relay/i],
  ]),
  ...readIn(page('https://iprog.com/posting/2007/08/mail_app_and_smtp'), 'Apple Mail', [
    ['apple-cannot-send', 'reason-missing', 'possible', /cannot send message using the server/i],
  ]),
];

const OFFICE: readonly ErrorPattern[] = [
  ...quotedAs(messagesOf('FRITZ!Box'), 'FRITZ!Box', [
    [
      'fritz-connect',
      'connection-failed',
      'likely',
      /keine verbindung zum (?:mail|smtp-?)server (?:hergestellt|möglich)/i,
    ],
    ['fritz-password', 'sign-in-failed', 'likely', /anmeldung am smtp-server fehlgeschlagen/i],
  ]),
  ...quotedAs(messagesOf('HP, Canon, Ricoh, Brother, QNAP'), 'SMTP', [
    [
      'device-connect',
      'connection-failed',
      'likely',
      /connection to (?:the )?smtp server failed|during communication with the smtp server|connection with the destination has failed/i,
    ],
    [
      'device-password',
      'sign-in-failed',
      'likely',
      /authentication with the destination has failed|smtp[- ](?:server )?auth(?:entication|entifizierung)?\.? (?:failed|error|fehler)|fehler bei (?:der )?smtp-authentifizierung/i,
    ],
  ]),
];

const TERMINAL: readonly ErrorPattern[] = quotedAs(messagesOf('telnet, PowerShell'), 'Windows', [
  [
    'telnet-connect',
    'connection-failed',
    'likely',
    /could not open connection to the host, on port \d{1,5}|verbindung mit dem host hergestellt werden,? auf port \d{1,5}/i,
  ],
  [
    'powershell-connect',
    'connection-failed',
    'likely',
    /tcp connect to \(?[^ ]{1,100} ?: ?\d{1,5}\)? failed/i,
  ],
]);

export const DEVICE_PATTERNS: readonly ErrorPattern[] = [...APPLE, ...OFFICE, ...TERMINAL];
