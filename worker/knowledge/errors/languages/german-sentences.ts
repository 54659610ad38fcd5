/**
 * How German sentences put what went wrong: a word for the thing, and within the same sentence what became of it. For
 * programs that no other file knows. Data only (pattern.ts).
 */
import { CUSTOM, type ErrorPattern, quotedAs, readOn, says } from '../pattern.ts';

const REFUSED =
  '(?:abgelehnt|verweigert|zurückgewiesen|abgewiesen|nicht (?:akzeptiert|angenommen|erlaubt|zugelassen|zulässig))';
const FAILED = '(?:fehlgeschlagen|fehl\\b|gescheitert|nicht möglich|misslungen|missglückt)';
const CLOSED = '(?:geschlossen|zurückgesetzt|unterbrochen|getrennt|abgebrochen)';
const SIGNING_IN =
  '(?:anmelde(?:daten|name|versuch)|anmeldung|anmelden|zugangsdaten|login|passwort|kennwort|(?:be)?nutzername|authentifizierung|authentisierung|legitimierung)';

const CONNECTION: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'german-says-connection',
    'connection-failed',
    'possible',
    says(
      `verbindung[^;]{0,80}?(?:${FAILED}|konnte nicht|kann nicht|nicht (?:hergestellt|aufgebaut|geöffnet))`,
      `${FAILED}[^;]{0,30}verbindung`,
      'keine verbindung (?:zu|mit)[^;]{0,30}(?:server|host)|konnte keine verbindung|verbindungsfehler|serververbindung kann nicht',
      'beim (?:verbinden|erreichen)[^;]{0,60}fehler|fehler beim (?:verbinden|erreichen)',
      'server[^;]{0,40}?(?:antwortet nicht|nicht erreichbar)|server-kommunikationsfehler',
    ),
  ],
  [
    'german-says-refused',
    'connection-refused',
    'likely',
    says(`verbindung(?:saufbau|sversuch)?(?! des)[^;:,(]{0,60}?(?:abgelehnt|verweigert)`),
  ],
  [
    'german-says-timeout',
    'connection-timeout',
    'likely',
    says(
      'verbindung[^;,]{0,60}?(?:zeitlimit|zeitüberschreitung|timeout)|zeitlimit für die verbindung wurde|zeitüberschreitung(?! -)[^;,]{0,40}?verbindung',
      'das timeout überschritten|server hat nicht rechtzeitig geantwortet|zeitüberschreitung (?:bei|beim) (?:[\\w/-]{1,20} )?(?:des )?(?:socket|smtp|ein-)',
    ),
  ],
  [
    'german-says-lost',
    'connection-lost',
    'likely',
    says(
      `verbindung[^;,]{0,80}?(?:wurde|ist|hat|durch|vom|von)[^;,]{0,40}?${CLOSED}|verbindung (?:${CLOSED}|zu [^ ]{1,100} beendet)`,
      `(?:gegenstelle|gegenseite|rechner|remote-?host|server)[^;,]{0,30} verbindung (?:[a-z]{1,12} )?(?:${CLOSED}|beendet)`,
      'smtp-verbindung fehlgeschlagen: schreibfehler|abbruch der verbindung|warten auf (?:daten|befehle?) vom client|(?:socket|buchse) nicht verbunden|nicht verbundene (?:buchse|socket)|sitzungszeit abgelaufen',
      '(?:transport(?:daten)?stream|transport(?:daten)?strom)[^;]{0,20} geschlossen|tls-verbindung wurde nicht sauber beendet',
    ),
  ],
  [
    'german-says-unreachable',
    'unreachable',
    'likely',
    says(
      '(?:netzwerk|rechner)(?: ist)? nicht (?:aktiv|verfügbar)|nicht verfügbares netzwerk|(?:host|rechner) kann nicht erreicht werden|keine route (?:zu|zum)',
    ),
  ],
  [
    'german-says-name',
    'name-not-found',
    'likely',
    says(
      '(?:host|rechner|server|hostname|servername)(?:n)?(?: "?[\\w.-]{1,80}"?)?[^;.]{0,40}? nicht (?:per dns )?(?:gefunden|aufgelöst|auflösbar|finden|abgefragt)',
      'host-suche[^;]{0,90}fehlgeschlagen|keine daten des angeforderten typs gefunden|zu diesem hostnamen gehört keine adresse',
    ),
  ],
  [
    'german-says-lookup',
    'name-lookup-failed',
    'certain',
    says(
      'namensauflösung[^;]{0,50}(?:vorübergehend|fehler)|fehler in der namensauflösung|dns-server antwortet nicht',
    ),
  ],
  [
    'german-says-silence',
    'no-greeting',
    'certain',
    says(
      'übertragungsverbindung können keine daten gelesen werden: ein verbindungsversuch|server hat sich nicht gemeldet',
    ),
  ],
  [
    'german-says-forbidden',
    'connection-forbidden',
    'certain',
    says(
      '\\((?:keine berechtigung|zugriff verweigert)\\)',
      '(?:ausgehend\\w{0,2}|verbindung\\w{0,2})[^;]{0,40}port \\d{2,5}[^;]{0,40}(?:blockiert|gesperrt|sperrt)|sperrt[^;]{0,30}port \\d{2,5}',
    ),
  ],
  [
    'german-says-field',
    'host-field-wrong',
    'certain',
    says('(?:server|host)name darf kein\\w{0,2} |ist kein gültiger (?:server|host)name'),
  ],
]);

const ENCRYPTION: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'german-says-tls',
    'tls-failed',
    'possible',
    says(
      `(?:tls|ssl|sichere[nr]?)[- ][^;]{0,50}?(?:${FAILED}|konnte nicht|kann nicht|nicht (?:gestartet|beginnen|hergestellt|realisieren))`,
      '(?:tls|ssl)-?[/ -](?:fehler|alarm|warnung|netzwerkfehler)\\b(?! - zertifikat)|fehler[^;]{0,40}(?:tls-handshake|ssl-handshake)|ssl-protokolls ist ein fehler|konnte keine (?:tls|ssl)',
    ),
  ],
  [
    'german-says-mode',
    'tls-on-plain-port',
    'likely',
    says(
      'unerwarteten paketformats|fehler bei sspi-aufruf|verschlüsselungsart wird[^;]{0,40}nicht unterstützt|paket mit unzulässiger oder nicht unterstützter version',
    ),
  ],
  [
    'german-says-plain',
    'plain-on-tls-port',
    'certain',
    says('port \\d{3,5} erwartet (?:ssl|tls)[^;]{0,60}unverschlüsselt'),
  ],
  [
    'german-says-no-starttls',
    'starttls-not-offered',
    'likely',
    says(
      '(?:start)?tls(?: ist| wird)? nicht (?:verfügbar|unterstützt|angeboten)|unterstützt keine (?:ssl|tls|verschlüssel|gesicherte|sichere)',
    ),
  ],
  [
    'german-says-starttls-refused',
    'starttls-refused',
    'certain',
    says('starttls-befehl (?:ist )?(?:fehlgeschlagen|gescheitert)|tls ist derzeit[^;]{0,40}nicht verfügbar'),
  ],
  [
    'german-says-encryption',
    'encryption-required',
    'certain',
    says(
      'verschlüsselung für den[^;]{0,60}erforderlich|nimmt[^;]{0,30} nur über eine (?:verschlüsselte|sichere)',
    ),
  ],
  [
    'german-says-old-tls',
    'tls-outdated',
    'certain',
    says('unterstützt nur (?:tls|ssl) ?v?[123](?:\\.[01])?\\b'),
  ],
  [
    'german-says-expired',
    'certificate-expired',
    'certain',
    says(
      'zertifikat[^;]{0,60}(?:abgelaufen|noch nicht gültig|nicht im gültigkeitszeitraum|war nur bis)|gültigkeit des zertifikats',
    ),
  ],
  [
    'german-says-other-name',
    'certificate-other-name',
    'certain',
    says(
      '(?:host|rechner|server)?namen?s?[^;.]{0,60}(?:in|nicht dem|nicht zum) zertifikat|cn-name des zertifikats|identität[^;.]{0,60}nicht mit der identität|für dieses zertifikat gültigen hosts|zertifikat wurde (?:auf|für) [^ ]{1,100} ausgestellt',
    ),
  ],
  [
    'german-says-untrusted',
    'certificate-untrusted',
    'likely',
    says(
      'zertifikat[^;]{0,90}?(?:nicht (?:vertrauenswürdig|überprüft|verifiziert|geprüft|bestätigt|als vertrauenswürdig)|nicht vertraut|selbst ?-?signiert|unbekannten|keiner bekannten|nicht gefunden)',
      'vertrauenswürdigen stammzertifizierungsstelle konnte nicht|aussteller[^;]{0,40} nicht vertraut',
      `(?:verifizierung|prüfung|überprüfung)[^;]{0,20}zertifikat\\w{0,2}[^;]{0,20}${FAILED}|zertifikats?(?:über)?prüfung[^;]{0,20}${FAILED}|zertifikatfehler|inakzeptable tls|identität[^;]{0,80}nicht (?:verifiziert|überprüft)|serveridentität kann nicht`,
    ),
  ],
]);

const SIGN_IN: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'german-says-credentials',
    'sign-in-failed',
    'likely',
    says(
      `${SIGNING_IN}[^;:]{0,40}?(?:abgelehnt|zurückgewiesen|falsch|ungültig)`,
      `${SIGNING_IN}[^;:]{0,40}?${FAILED}(?!,? (?:da|weil) die)`,
      '(?:authentifizierungs|anmelde)fehler|fehler (?:bei|bei der|beim) (?:authenti|anmeld|legitim)(?![^;]{0,20}, da die)|(?:benutzer|passwort|kennwort)[^;]{0,20} falsch\\b',
    ),
  ],
  [
    'german-says-method',
    'sign-in-method',
    'certain',
    says(
      '(?:authentifizierungs|legitimierungs|anmelde)(?:typ|methode|verfahren|mechanism)\\w{0,3}[^;]{0,60} nicht(?! erforderlich)|keine authentifizierung verfügbar|smtp auth nicht verfügbar|unterstützt die gewählte anmeldung',
    ),
  ],
  [
    'german-says-required',
    'sign-in-required',
    'certain',
    says(
      '(?:legitimierung|authentifizierung) (?:ist )?erforderlich|^(?:der )?\\w{0,20}server erfordert (?:eine )?(?:authentifizierung|anmeldung)\\W{0,3}$|melden sie sich[^;]{0,12} zuerst|müssen[^.;]{0,30}(?:benutzernamen?|nutzernamen?) und[^.;]{0,12}(?:passwort|kennwort) (?:angeben|eingeben|setzen|zuweisen)|bitte zuerst (?:per|am|beim|mit)[^;]{0,40} anmelden',
    ),
  ],
  [
    'german-says-unavailable',
    'sign-in-unavailable',
    'certain',
    says('(?:authentifizierungsdienst|authentifizierung|legitimierung|anmeldung)(?: ist)? vorübergehend'),
  ],
  [
    'german-says-app-password',
    'app-password-required',
    'certain',
    says(
      '(?:app|anwendungs)(?:-?spezifisches?)?[- ]?(?:passwort|kennwort)[^;]{0,20}(?:erforderlich|benötigt|nötig|anstelle|statt)',
    ),
  ],
  [
    'german-says-off',
    'password-sign-in-off',
    'certain',
    says(
      'standardauthentifizierung[^;]{0,70}deaktiviert|smtp[- ]auth\\w{0,15}[^;]{0,50}deaktiviert|benutzername und (?:passwort|kennwort) ist nicht mehr möglich',
    ),
  ],
  [
    'german-says-incoming',
    'incoming-server',
    'certain',
    says('posteingangsserver[^;]{0,80}(?:abgelehnt|verweigert|zurückgewiesen)'),
  ],
]);

const REFUSAL: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'german-says-sender',
    'sender-refused',
    'likely',
    says(
      `absender(?:-?adresse|domain|-e-?mail)?(?! ip| immer)[^;]{0,60}?(?:${REFUSED}|nicht gültig|ungültig|gehört nicht|nicht freigeschaltet)`,
      'im namen des[^;]{0,40}absenders? zu senden',
    ),
  ],
  [
    'german-says-recipient',
    'recipient-refused',
    'likely',
    says(
      'empfänger(?:-?adresse)?n?[^;]{0,60}?(?:abgelehnt|verweigert|zurückgewiesen|nicht akzeptiert|ungültig|unbekannt|nicht gefunden)(?!, da das relay)',
      'keiner der empfänger ist gültig|ungültige[rn]? (?:empfänger|adresse)|(?<!ip-)\\badresse nicht gefunden|adressen wurden nicht akzeptiert|postfach (?:ist )?nicht verfügbar(?!\\. die serverantwort)|postfachs ist nicht zulässig',
    ),
  ],
  [
    'german-says-relaying',
    'relaying-denied',
    'certain',
    says(
      'relay(?:ing)?[^;]{0,20}(?:nicht|verweigert|abgelehnt)|leitet keine (?:nachrichten|e-?mails|mails)|weiterleitung verweigert',
    ),
  ],
  [
    'german-says-full',
    'mailbox-full',
    'certain',
    says(
      '(?:posteingang|postfach(?: des empfängers)? ist)[^;]{0,30} voll\\b|kein speicherplatz mehr|mail-kontingent[^;]{0,30}überschritten|speicherzu(?:weisung|teilung) überschritten',
    ),
  ],
  [
    'german-says-size',
    'message-too-large',
    'certain',
    says(
      '(?:nachricht|mail|anhang|datei)[^;]{0,40} zu gro(?:ß|ss)|überschreitet[^;]{0,60} größe|maximale größe[^;]{0,30}überschr',
    ),
  ],
  [
    'german-says-content',
    'content-refused',
    'likely',
    says('anhang[^;]{0,90}(?:nicht zulässig|blockiert)|enthält einen anhang[^;]{0,90}nicht'),
  ],
  [
    'german-says-message',
    'content-refused',
    'possible',
    says(
      '(?:nachricht|daten)(?: wurden?| werden)?(?: vom [^ ]{1,30})? (?:abgelehnt|nicht akzeptiert)|server hat die nachricht abgelehnt',
    ),
  ],
  [
    'german-says-domain',
    'domain-not-authorised',
    'certain',
    says('(?:spf|dkim|dmarc)[^;]{0,60}(?:authentifiziert wurde|verlangt die|fehlgeschlagen|gescheitert)'),
  ],
  [
    'german-says-limit',
    'sending-limit',
    'certain',
    says(
      '(?<!derzeit )zu viele (?:e-?mails|nachrichten|mails)(?! auf dem)|limit für das senden[^;]{0,40}(?:erreicht|überschritten)|maximale anzahl an (?:e-?mails|nachrichten)|mailanbieter bremst',
    ),
  ],
  [
    'german-says-connections',
    'too-many-connections',
    'certain',
    says('zu viele (?:gleichzeitige |aktive )?(?:smtp-)?verbindungen(?! oder)'),
  ],
  [
    'german-says-listed',
    'address-listed',
    'certain',
    says(
      '\\bip(?![^;]{0,60}\\b(?:nicht|keiner|ob)\\b)[^;]{0,60}(?:sperrliste|blacklist|schwarzen liste|blockliste)',
    ),
  ],
  [
    'german-says-reverse',
    'no-reverse-name',
    'certain',
    says('reverse-dns(?:-eintrag)? (?:ist |stimmt )?nicht|(?:dns-)?reverse-eintrag fehlt'),
  ],
  [
    'german-says-service',
    'service-refused',
    'likely',
    says(
      '(?:e-?mail-)?konto wurde (?:gesperrt|deaktiviert)|dienst nicht verfügbar, übertragungskanal|keine berechtigung, an diesen empfänger',
    ),
  ],
  [
    'german-says-command',
    'command-refused',
    'likely',
    says('befehl nicht (?:erkannt|implementiert)|syntaxfehler in (?:den )?(?:parametern|argumenten)'),
  ],
  [
    'german-says-later',
    'try-later',
    'possible',
    says(
      'vorübergehend nicht bereit|unzureichender systemspeicher|nicht genügend speicherplatz im system|versuche(?:n sie)? es (?:bitte )?später',
    ),
  ],
  [
    'german-says-unsent',
    'reason-missing',
    'possible',
    says(
      '(?:versand|versenden|senden|verschicken)[^.;]{0,60}e-?mail[^.;]{0,20}fehlgeschlagen|(?:nachricht|e-?mail|mail)[^;]{0,20}(?:konnte|kann|konnten|wurde)? ?nicht (?:gesendet|versendet|verschickt|zustellen|zugestellt)|versand (?:ist )?fehlgeschlagen|"smtp - nachrichten werden gesendet"',
    ),
  ],
]);

export const GERMAN_SENTENCES: readonly ErrorPattern[] = readOn('2026-11-30', [
  ...CONNECTION,
  ...ENCRYPTION,
  ...SIGN_IN,
  ...REFUSAL,
]);
