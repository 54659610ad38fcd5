/** Error messages of Thunderbird, in English and German. Data only; pattern.ts explains the fields. */
import { type ErrorPattern, messagesOf, quotedAs, readIn, readOn } from '../pattern.ts';

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
    [
      'thunderbird-failed',
      'reason-missing',
      'possible',
      /sending of (?:the )?message failed|send message error\b/i,
    ],
    [
      'thunderbird-unsent',
      'reason-missing',
      'possible',
      /error occurred while delivering the unsent messages|could not be sent using outgoing server \(smtp\)/i,
    ],
    ['thunderbird-communications', 'connection-failed', 'possible', /\ba communications error occurred\b/i],
    ['thunderbird-recipients', 'sending-limit', 'certain', /exceeding the allowed number of recipients/i],
    [
      'thunderbird-no-password',
      'sign-in-failed',
      'likely',
      /could not get password for|kerberos\/gssapi ticket was not accepted/i,
    ],
    // Sentences around the server's reply, whose words decide if there are any.
    [
      'thunderbird-sender',
      'sender-refused',
      'possible',
      /verify that your e?-?mail address is correct in your account settings|no sender was specified|the from address was invalid|return mail address was invalid|sender identity was invalid/i,
    ],
    [
      'thunderbird-recipient',
      'recipient-refused',
      'possible',
      /please check the message recipient|no recipients were specified/i,
    ],
    [
      'thunderbird-address',
      'recipient-refused',
      'certain',
      /non-ascii characters in the local part|not a valid e-?mail address because it is not of the form/i,
    ],
    ['thunderbird-greeting', 'service-refused', 'possible', /mail server sent an incorrect greeting/i],
    ['thunderbird-large', 'message-too-large', 'likely', /about to send a message of size/i],
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
    [
      'thunderbird-unsent-de',
      'reason-missing',
      'possible',
      /senden der nachrichten aus dem postausgang|aus unbekannten gründen nicht über den smtp-server|unerwarteten fehlers [^ ]{1,20} fehlgeschlagen/i,
    ],
    ['thunderbird-communications-de', 'connection-failed', 'possible', /kommunikationsfehler aufgetreten/i],
    ['thunderbird-recipients-de', 'sending-limit', 'certain', /erlaubte anzahl an empfängern überschritten/i],
    [
      'thunderbird-no-password-de',
      'sign-in-failed',
      'likely',
      /passwort für [^ ]{1,100} ist nicht verfügbar|kerberos\/gssapi-ticket wurde/i,
    ],
    [
      'thunderbird-sender-de',
      'sender-refused',
      'possible',
      /ob ihre e-mail-adresse in den konten-einstellungen stimmt|kein absender angegeben|absenderadresse \(von:\) ist ungültig|sender-identität ist ungültig/i,
    ],
    [
      'thunderbird-recipient-de',
      'recipient-refused',
      'possible',
      /überprüfen sie die e-mail-adresse des empfängers|kein empfänger angegeben/i,
    ],
    [
      'thunderbird-address-de',
      'recipient-refused',
      'certain',
      /empfängeradresse .{1,100} enthält ascii-fremde zeichen|keine gültige e-mail-adresse, weil/i,
    ],
    ['thunderbird-greeting-de', 'service-refused', 'possible', /sendete eine ungültige begrüßung/i],
    [
      'thunderbird-large-de',
      'message-too-large',
      'likely',
      /größer als die vom e-mail-server erlaubte maximalgröße/i,
    ],
  ],
);

const THUNDERBIRD_ANY: readonly ErrorPattern[] = quotedAs(messagesOf('Thunderbird'), 'Thunderbird', [
  [
    'thunderbird-login',
    'sign-in-failed',
    'certain',
    /login to server "?(?!imap|pop)[^ "]{1,100}"?(?: with username "?[^ "]{1,100}"?)? failed/i,
  ],
  [
    'thunderbird-login-de',
    'sign-in-failed',
    'certain',
    /anmeldung (?:am|auf dem) server "?(?!imap|pop)[^ "]{1,100}"?(?: mit (?:dem )?benutzernamen? "?[^ "]{1,100}"?)? (?:ist )?fehlgeschlagen/i,
  ],
  [
    'thunderbird-certificate',
    'certificate-untrusted',
    'certain',
    /certificate is not trusted because|peer's certificate issuer (?:is not recognized|has been marked as not trusted)/i,
  ],
  ['thunderbird-expired', 'certificate-expired', 'certain', /peer's certificate has expired/i],
]);

/** What it shows of a certificate before it opens the dialog, since 2026; a German name may be followed by a port. */
const CERTIFICATE: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...readIn(messagesOf('Thunderbird', 'messenger/certError.ftl (en-US, de, fr, es-ES)'), 'Thunderbird', [
    [
      'thunderbird-certified-name',
      'certificate-other-name',
      'certain',
      /certificate for [^ ]{1,100} is not valid for that server|zertifikat für [^ ]{1,100} ist für diesen server nicht gültig|certificat (?:de|pour) [^ ]{1,100} n'est pas valide (?:sur|pour) ce serveur|certificado para [^ ]{1,100} no es válido para ese servidor/i,
    ],
    [
      'thunderbird-certified-time',
      'certificate-expired',
      'certain',
      /certificate for [^ ]{1,100} (?:expired on|will not be valid until)|zertifikat für [^ ]{1,100} ist (?:am .{1,40} abgelaufen|erst .{1,40} gültig)|certificat (?:de|pour) [^ ]{1,100} (?:a expiré|ne sera pas valide)|certificado para [^ ]{1,100} (?:caducó|no será válido)/i,
    ],
    [
      'thunderbird-certified-issuer',
      'certificate-untrusted',
      'certain',
      /certificate for [^ ]{1,100} does not come from a trusted source|zertifikat für [^ ]{1,100} stammt nicht von einer vertrauenswürdigen quelle|certificat (?:de|pour) [^ ]{1,100} ne provient pas d'une source|certificado para [^ ]{1,100} no proviene de una fuente/i,
    ],
  ]),
]);

export const THUNDERBIRD_PATTERNS: readonly ErrorPattern[] = [
  ...CERTIFICATE,
  ...THUNDERBIRD_EN,
  ...THUNDERBIRD_DE,
  ...THUNDERBIRD_ANY,
];
