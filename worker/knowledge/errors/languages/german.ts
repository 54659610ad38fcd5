/** What programs say in German that have no file of their own. Data only (pattern.ts). */
import { CUSTOM, type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

const CONNECTION: readonly ErrorPattern[] = [
  ...readIn(
    page('https://itwelt.at/knowhow/so-beheben-sie-mailserver-fehler-in-apple-mail-fuer-macos'),
    'Apple Mail',
    [
      [
        'german-connection',
        'connection-failed',
        'possible',
        /verbindung (?:mit|zu[mr]?|zu dem) (?:dem |der )?(?:smtp|mail|postausgangs|ausgangs|e-?mail)[- ]?(?:server|host)?.{0,80}(?:fehlgeschlagen|gescheitert|nicht möglich|konnte nicht|nicht hergestellt|schlug fehl)|smtp-verbindung (?:ist )?(?:fehlgeschlagen|gescheitert)/i,
      ],
    ],
  ),
  ...readIn(messagesOf('Nextcloud Mail', 'l10n/de_DE.json'), 'Nextcloud', [
    [
      'german-unreachable',
      'connection-failed',
      'likely',
      /(?:smtp|mail|postausgangs)[- ]?server ist (?:derzeit |momentan )?nicht (?:erreichbar|verfügbar)/i,
    ],
  ]),
  ...readIn(messagesOf('NeoMutt', 'po/de.po'), 'NeoMutt', [
    ['german-read', 'connection-lost', 'certain', /smtp-verbindung fehlgeschlagen: lesefehler/i],
  ]),
  ...readIn(page('https://github.com/gophish/gophish/issues/1850'), 'Go', [
    [
      'german-timeout',
      'connection-timeout',
      'likely',
      /zeitüberschreitung (?:beim|der|bei der) (?:verbinden|verbindung\w{0,8}|verbindungsaufbau)|verbindungs-?zeitüberschreitung/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'Windows', [
    [
      'german-unknown-host',
      'name-not-found',
      'certain',
      /(?:angegebene )?host ist unbekannt|unbekannter host\b/i,
    ],
    [
      'german-aborted',
      'connection-lost',
      'certain',
      /verbindung wurde (?:durch die|von der) software (?:auf|in|im)/i,
    ],
    [
      'german-network',
      'unreachable',
      'certain',
      /socketvorgang.{0,40}netzwerk nicht erreichbar|(?:netzwerk|host|rechner|ziel) (?:ist )?nicht erreichbar\b/i,
    ],
  ]),
];

const ENCRYPTION: readonly ErrorPattern[] = [
  ...readIn(messagesOf('GnuTLS 3.7', 'po/de.po'), 'GnuTLS', [
    ['german-packet', 'tls-on-plain-port', 'certain', /unerwartetes tls-paket/i],
    [
      'german-handshake',
      'tls-failed',
      'possible',
      /tls-aushandlung fehlgeschlagen|tls-handshake (?:ist )?fehlgeschlagen/i,
    ],
  ]),
  ...readIn(messagesOf('glib-networking', 'po/de.po'), 'GNOME', [
    [
      'german-certificate',
      'certificate-untrusted',
      'certain',
      /(?:inakzeptables|nicht akzeptables|ungültiges) (?:tls|ssl)-zertifikat|zertifikat (?:ist )?nicht vertrauenswürdig/i,
    ],
  ]),
  ...quotedAs(messagesOf('.NET', 'System.Net.Security'), '.NET', [
    [
      'german-remote-certificate',
      'certificate-untrusted',
      'likely',
      /remotezertifikat (?:ist|wurde) [^.;]{0,40}(?:ungültig|abgelehnt)/i,
    ],
    ['german-insecure', 'starttls-not-offered', 'certain', /server unterstützt keine sicheren verbindungen/i],
  ]),
  ...readIn(messagesOf('git', 'po/de.po'), 'git', [
    [
      'german-no-starttls',
      'starttls-not-offered',
      'certain',
      /(?:server|host) (?:unterstützt|bietet)[^.;]{0,20} (?:kein )?starttls(?: nicht)?|unterstützt diese fähigkeit nicht: starttls/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'german-expired',
      'certificate-expired',
      'certain',
      /zertifikat (?:des servers |von [^ ]{1,80} )?ist (?:am .{1,20} )?abgelaufen|abgelaufenes zertifikat/i,
    ],
    [
      'german-name',
      'certificate-other-name',
      'certain',
      /zertifikat[^.;]{0,60}(?:stimmt nicht mit|passt nicht zu|entspricht nicht)[^.;]{0,60}(?:name|host|server)/i,
    ],
  ]),
];

const SIGN_IN: readonly ErrorPattern[] = [
  ...readIn(
    page(
      'https://www.glockengiesserstrasse.info/wissenswertes/apple-mail-accountnamepasswort-konnte-nicht-uberpruft-werden.html',
    ),
    'Apple Mail',
    [
      [
        'german-unverified',
        'sign-in-failed',
        'likely',
        /(?:accountname|benutzername|passwort|kennwort)[^.;]{0,30} konnten? nicht überprüft werden/i,
      ],
    ],
  ),
  ...readIn(messagesOf('Joomla', 'administrator/language/de-DE/joomla.ini'), 'Joomla', [
    [
      'german-authentication',
      'sign-in-failed',
      'possible',
      /(?:authenti(?:fizierung|sierung)|anmeldung).{0,80} (?:ist )?(?:fehlgeschlagen|gescheitert)/i,
    ],
  ]),
  ...readIn(messagesOf('Nextcloud Mail', 'l10n/de_DE.json'), 'Nextcloud', [
    [
      'german-credentials',
      'sign-in-failed',
      'likely',
      /(?:smtp[- ])?(?:benutzername|passwort|kennwort|zugangsdaten|anmeldedaten)[^.;]{0,30}(?:ist|sind) (?:falsch|ungültig|nicht korrekt|nicht richtig|inkorrekt)|(?:falsche[sr]?|ungültige[sr]?) (?:passwort|kennwort|benutzername|zugangsdaten|anmeldedaten)/i,
    ],
  ]),
  ...readIn(messagesOf('Thunderbird', 'de/mail/chrome/messenger/messenger.properties'), 'Thunderbird', [
    [
      'german-imap',
      'incoming-server',
      'certain',
      /anmeldung[^.;]{0,20} server (?:imap|pop3?)[^ ]{1,80}|posteingangsserver.{0,80}(?:fehlgeschlagen|fehler|nicht erreichbar)|(?:fehlgeschlagen|fehler)[^;]{0,80}posteingangsserver/i,
    ],
  ]),
  ...quotedAs(messagesOf('.NET', 'System.Net.Mail'), '.NET', [
    [
      'german-anonymous',
      'sign-in-required',
      'certain',
      /(?<!oder der )client wurde nicht [^;]{0,100}authentifiziert|anmeldung (?:ist )?erforderlich|authentifizierung (?:ist )?erforderlich/i,
    ],
    [
      'german-starttls',
      'encryption-required',
      'certain',
      /(?:starttls|tls|ssl|verschlüsselung|verschlüsselte verbindung) (?:ist )?(?:erforderlich|notwendig|zwingend|vorgeschrieben)/i,
    ],
    [
      'german-unable',
      'sign-in-failed',
      'possible',
      /konnte (?:sich )?nicht (?:authentifizier|anmeld|angemeldet)\w{0,3}|(?:authentifizierung|anmeldung) (?:war )?nicht möglich/i,
    ],
    [
      'german-secure',
      'encryption-required',
      'possible',
      /sichere verbindung erforderlich,? oder der client/i,
    ],
  ]),
];

const ENVELOPE: readonly ErrorPattern[] = [
  ...readIn(
    page(
      'https://www.glockengiesserstrasse.info/wissenswertes/iphone-mail-die-absenderadresse-war-ungultig.html',
    ),
    'Apple Mail',
    [
      [
        'german-sender',
        'sender-refused',
        'certain',
        /absender(?:adresse|-adresse)? (?:"?[^ ]{1,80}"? )?(?:war|ist|wurde) (?:[^.;]{0,30} )?(?:ungültig|abgelehnt|nicht zulässig|nicht erlaubt)|absender abgelehnt|ungültige absender/i,
      ],
    ],
  ),
  ...readIn(messagesOf('SOGo', 'UI/MailerUI/German.lproj'), 'SOGo', [
    [
      'german-recipients',
      'recipient-refused',
      'certain',
      /(?:alle )?empfänger(?:adresse)?n? (?:sind|ist|wurden|wurde) (?:[^.;]{0,30} )?(?:ungültig|abgelehnt|unbekannt|nicht korrekt)/i,
    ],
  ]),
  ...readIn(page('https://netcomplete.ch/bwl-knowledge-base/general/ueberblick-ueber-smtp-fehler'), 'Gmail', [
    [
      'german-limit',
      'sending-limit',
      'certain',
      /(?:höchstbeschränkung|(?:versand|sende|nachrichten|empfänger)[- ]?(?:limit|kontingent|grenze|höchstgrenze))[^.;]{0,60} (?:überschritten|erreicht)/i,
    ],
  ]),
  ...readIn(messagesOf('YunoHost', 'locales/de.json'), 'YunoHost', [
    [
      'german-reverse',
      'no-reverse-name',
      'certain',
      /(?:kein|fehlender|falscher|ungültiger) (?:reverse[- ]?dns|ptr)/i,
    ],
    [
      'german-blocked',
      'connection-forbidden',
      'likely',
      /(?:ausgehende[rn]? )?port 25 (?:scheint |ist |wird )?[^.;]{0,40}(?:blockiert|gesperrt)/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'german-spam',
      'content-refused',
      'certain',
      /(?:wegen|als|verdacht auf|enthält|aufgrund von) (?:\w{1,12}[- ]?)?(?:spam|virus|viren|malware)|spam-?verdacht|virus\w{0,6} (?:gefunden|enthalten|erkannt)/i,
    ],
    [
      'german-later',
      'try-later',
      'possible',
      /versuchen sie es (?:bitte )?(?:später|zu einem späteren)|vorübergehend (?:nicht verfügbar|nicht erreichbar|abgelehnt)/i,
    ],
    [
      'german-unsent',
      'reason-missing',
      'possible',
      /(?:nachricht|e-?mail|mail) konnte nicht (?:gesendet|versendet|verschickt|zugestellt) werden|(?:beim |fehler beim |problem beim )senden der (?:e-?mail|nachricht|mail)|senden (?:der (?:nachricht|e-?mail) )?fehlgeschlagen/i,
    ],
  ]),
];

export const GERMAN_PATTERNS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...CONNECTION,
  ...ENCRYPTION,
  ...SIGN_IN,
  ...ENVELOPE,
]);
