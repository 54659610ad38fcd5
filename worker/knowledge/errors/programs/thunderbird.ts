/** Error messages of Thunderbird, in English and German. Data only; pattern.ts explains the fields. */
import { type ErrorPattern, messagesOf, quotedAs, readIn } from './pattern.ts';

const THUNDERBIRD_EN: readonly ErrorPattern[] = readIn(
  messagesOf('Thunderbird', 'mail/locales/en-US/messenger/messageSend.ftl'),
  'Thunderbird',
  [
    [
      'thunderbird-unknown',
      'name-not-found',
      'certain',
      /(?:outgoing server \(smtp\)|smtp server) [^ ]{1,100} is unknown/i,
    ],
    [
      'thunderbird-refused',
      'connection-failed',
      'likely',
      /connecting to (?:outgoing server \(smtp\)|smtp server) [^ ]{1,100} failed/i,
    ],
    [
      'thunderbird-lost',
      'connection-lost',
      'certain',
      /connection to (?:outgoing server \(smtp\)|smtp server) [^ ]{1,100} was lost/i,
    ],
    [
      'thunderbird-timeout',
      'connection-timeout',
      'certain',
      /connection to (?:outgoing server \(smtp\)|smtp server) [^ ]{1,100} timed out/i,
    ],
    [
      'thunderbird-password',
      'sign-in-failed',
      'certain',
      /unable to authenticate to (?:outgoing server \(smtp\)|smtp server)/i,
    ],
    [
      'thunderbird-starttls',
      'starttls-not-offered',
      'certain',
      /unable to establish a secure link with (?:outgoing server \(smtp\)|smtp server)/i,
    ],
    [
      'thunderbird-method',
      'sign-in-method',
      'certain',
      /(?:outgoing server \(smtp\)|smtp server) [^ ]{1,100} does not (?:support the selected authentication method|allow plaintext passwords|seem to support encrypted passwords)/i,
    ],
    [
      'thunderbird-size',
      'message-too-large',
      'certain',
      /size of the message you are trying to send exceeds/i,
    ],
    ['thunderbird-failed', 'reason-missing', 'possible', /sending of (?:the )?message failed/i],
  ],
);

const THUNDERBIRD_DE: readonly ErrorPattern[] = readIn(
  messagesOf('Thunderbird', 'de/mail/chrome/messenger/messengercompose/composeMsgs.properties'),
  'Thunderbird',
  [
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
  ],
);

const THUNDERBIRD_ANY: readonly ErrorPattern[] = quotedAs(messagesOf('Thunderbird'), 'Thunderbird', [
  [
    'thunderbird-login',
    'sign-in-failed',
    'certain',
    /login to server "?[^ "]{1,100}"?(?: with username "?[^ "]{1,100}"?)? failed/i,
  ],
  [
    'thunderbird-login-de',
    'sign-in-failed',
    'certain',
    /anmeldung (?:am|auf dem) server "?[^ "]{1,100}"?(?: mit (?:dem )?benutzernamen? "?[^ "]{1,100}"?)? (?:ist )?fehlgeschlagen/i,
  ],
  [
    'thunderbird-certificate',
    'certificate-untrusted',
    'certain',
    /certificate is not trusted because|peer's certificate issuer (?:is not recognized|has been marked as not trusted)/i,
  ],
  ['thunderbird-expired', 'certificate-expired', 'certain', /peer's certificate has expired/i],
]);

export const THUNDERBIRD_PATTERNS: readonly ErrorPattern[] = [
  ...THUNDERBIRD_EN,
  ...THUNDERBIRD_DE,
  ...THUNDERBIRD_ANY,
];
