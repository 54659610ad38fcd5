/** The words about programs in German. Only wording; the code decides when to use it. */
import { longDate } from '../format.ts';
import type { ProgramsWords } from '../programs.ts';
import { settings } from './settings.ts';

export const programs: ProgramsWords = {
  title: 'Maileinstellungen nach Programm',
  lead: 'Wie Programme erfahren, welcher Server ihre E-Mails versendet, was sie ohne Angabe tun und was dabei oft schiefgeht.',
  programTitle: (name) => `${name}: Einstellungen für den Mailversand`,
  programLead: (name) =>
    `Wie ${name} seinen Postausgangsserver (SMTP) erfährt und worauf dabei zu achten ist.`,
  more: 'Mehr zu diesem Programm',
  own: { heading: 'Für Ihren Server', label: 'Ihr Mailserver', show: 'Einstellungen anzeigen' },
  keys: { heading: 'Wie die Werte dort heißen', value: 'Wert', name: 'Name im Programm' },
  example: (mode) =>
    ({
      starttls: 'Mit STARTTLS, zum Beispiel auf Port 587',
      'implicit-tls': 'Mit SSL/TLS, zum Beispiel auf Port 465',
      plaintext: 'Ohne Verschlüsselung',
    })[mode],
  field: settings.field,
  facts: {
    heading: 'Was das Programm tut',
    starttls: 'STARTTLS (meist Port 587)',
    implicitTls: 'SSL/TLS ab dem ersten Byte (meist Port 465)',
    unset: 'Ohne Angabe zur Verschlüsselung',
    verifies: 'Zertifikat des Servers',
    oauth: 'OAuth 2.0',
    unknown: 'nicht bekannt',
  },
  starttls: {
    required: 'lässt sich erzwingen, und diese Einstellungen tun das',
    optional: 'wird verwendet, wenn der Server es anbietet, lässt sich aber nicht erzwingen',
    lacking: 'wird nicht unterstützt',
  },
  implicitTls: {
    'any-port': 'auf jedem Port',
    'any-port-and-465': 'auf jedem Port, auf Port 465 immer',
    '465-only': 'auf Port 465, und nur dort',
    lacking: 'wird nicht unterstützt',
  },
  unset: {
    'implicit-tls': 'SSL/TLS ab dem ersten Byte',
    starttls: 'STARTTLS, sonst wird nichts gesendet',
    'if-offered': 'STARTTLS, wenn der Server es anbietet, sonst keine Verschlüsselung',
    plaintext: 'keine Verschlüsselung',
    'by-port': 'der Port entscheidet',
    'must-be-set': 'bis zur Angabe wird nichts gesendet',
  },
  verifies: {
    'issuer-only': 'der Aussteller wird geprüft, der Name nicht',
    always: 'wird immer geprüft',
    'by-default': 'wird geprüft, solange das niemand abschaltet',
    'if-told': 'wird nur auf Anweisung geprüft; diese Einstellungen enthalten sie',
    never: 'wird nicht geprüft',
  },
  unverified: (mode) => `nicht mit ${settings.mode[mode]}`,
  oauth: {
    token: 'nimmt ein Zugriffstoken an',
    browser: 'Anmeldung auf der Seite des Anbieters',
    elsewhere: 'mit anderen Einstellungen als diesen',
    none: 'wird nicht unterstützt',
  },
  since: (version) => `ab ${version}`,
  traps: 'Was oft schiefgeht',
  trap: {
    'means-implicit': ({ key = '' }) =>
      `${key} bedeutet TLS ab dem ersten Byte, meist auf Port 465. Mit einem Port für STARTTLS wie 587 schlägt das fehl, oft mit „wrong version number“.`,
    'means-starttls': ({ key = '' }) =>
      `${key} bedeutet STARTTLS, meist auf Port 587. Auf Port 465 wartet das Programm auf eine Begrüßung, die nie kommt.`,
    'means-if-offered': ({ key = '' }) =>
      `${key} verschlüsselt nur, wenn der Server STARTTLS anbietet. Entfernt jemand unterwegs das Angebot, geht alles unverschlüsselt hinaus.`,
    'scheme-decides': ({ implicit = '', starttls = '' }) =>
      `Über die Verschlüsselung entscheidet das Schema, nicht der Port: ${implicit} beginnt mit TLS, ${starttls} nicht.`,
    'unset-is-plaintext': ({ key = '' }) =>
      `Ohne ${key} gehen Benutzername und Passwort unverschlüsselt hinaus, auch auf Port 587.`,
    'unset-is-implicit': ({ key = '' }) =>
      `Solange ${key} nichts anderes sagt, beginnt das Programm mit TLS. Nur den Port auf 587 zu ändern schlägt deshalb fehl.`,
    'unset-goes-by-port': ({ key = '', ports = '' }) =>
      `Ohne ${key} entscheidet der Port: ${ports}. Was bei anderen Ports geschieht, passt womöglich nicht zum Server.`,
    'off-still-upgrades': ({ key = '' }) =>
      `${key} schaltet die Verschlüsselung nicht aus: STARTTLS wird trotzdem verwendet, wenn der Server es anbietet, und ein nicht vertrauenswürdiges Zertifikat hält dann alle E-Mails auf.`,
    excludes: ({ one = '', other = '' }) =>
      `${one} und ${other} schließen einander aus: Nur eines davon darf eingeschaltet sein.`,
    'misspelled-is-off': ({ key = '', values = '' }) =>
      `${key} kennt nur ${values}. Jeder andere Wert, auch ein Tippfehler, schaltet die Verschlüsselung ohne Fehlermeldung aus.`,
    'misspelled-is-optional': ({ key = '', values = '' }) =>
      `${key} kennt nur ${values}. Jeder andere Wert, auch ein Tippfehler, macht die Verschlüsselung ohne Fehlermeldung freiwillig.`,
    'exact-values': ({ key = '', values = '' }) =>
      `${key} nimmt genau einen dieser Werte, auch Groß- und Kleinschreibung zählt: ${values}.`,
    'text-is-true': ({ key = '' }) =>
      `Kommt ${key} aus einer Umgebungsvariablen, kann der Text „false“ als wahr gelten. Wandeln Sie ihn vorher um.`,
    renamed: ({ old = '', key = '' }) =>
      `${old}, das Anleitungen noch nennen, heißt jetzt ${key}. Der alte Name zählt nicht mehr.`,
    'wrong-name': ({ wrong = '', key = '' }) =>
      `Die Option heißt ${key}, nicht ${wrong}, wie manche Anleitungen schreiben.`,
    'no-effect': ({ key = '' }) =>
      `${key}, das Anleitungen noch nennen, hat keine Wirkung auf die Verschlüsselung.`,
    'not-the-server': ({ key = '', right = '' }) => `${key} ist nicht der Mailserver; das ist ${right}.`,
    'image-means-implicit': ({ image = '', key = '' }) =>
      `Im Container-Image ${image} bedeutet ${key} TLS ab dem ersten Byte; auf Port 587 schlägt das fehl.`,
    'port-unset': ({ key = '', port = '' }) => `Nennt ${key} keinen Port, wird Port ${port} verwendet.`,
    'port-in-host': ({ key = '' }) => `Der Port gehört in ${key}, nach dem Server und einem Doppelpunkt.`,
    'looks-up-mx': ({ key = '' }) =>
      `Solange ${key} nichts anderes sagt, schlägt das Programm die MX-Einträge zum Namen des Servers nach und verbindet sich womöglich mit einem anderen.`,
    'delivers-directly': ({ key = '' }) =>
      `Ohne ${key} stellt das Programm selbst bei den Servern der Empfänger zu, über Port 25, den die meisten Netze sperren.`,
    'falls-back-to-25': ({ key = '' }) =>
      `Mit ${key} versucht das Programm Port 25, wenn der eingestellte Port nicht antwortet, und verschlüsselt dort nur, wenn STARTTLS angeboten wird.`,
    'saves-first-working': ({ modes = '' }) =>
      `Scheitert die gewählte Verschlüsselung beim Speichern in der Oberfläche, versucht das Programm der Reihe nach ${modes} und speichert die erste, die funktioniert, auch wenn Verschlüsselung damit nur noch freiwillig ist.`,
    'tries-other-modes': () =>
      'Scheitert die gewählte Verschlüsselung, versucht das Programm die anderen und behält die, die funktioniert. Das kann eine andere sein, als Sie gewählt haben.',
    'downgrades-on-error': ({ key = '' }) =>
      `Auch mit ${key} macht das Programm ohne Verschlüsselung weiter, wenn die Verbindung beim Aufbau der Verschlüsselung abbricht.`,
    'ipv4-only': () => 'Verbindungen laufen nur über IPv4.',
    'greets-as-server': () =>
      'Das Programm stellt sich dem Server mit dessen eigenem Namen vor, was manche Server ablehnen. Keine Einstellung ändert das.',
    'greets-as': ({ value = '', key = '' }) =>
      `Das Programm stellt sich dem Server als ${value} vor, was manche Server ablehnen. ${key} ändert das.`,
    'short-timeout': ({ seconds = '' }) =>
      `Nach ${seconds} Sekunden gibt das Programm auf. Das ist zu kurz für Server, die ihre Begrüßung verzögern.`,
    'verifies-only-with': ({ key = '' }) =>
      `Das Zertifikat wird nur mit ${key} geprüft; sonst kann jeder, der dazwischensitzt, das Passwort abgreifen.`,
    'verify-elsewhere': ({ key = '' }) =>
      `Bei TLS ab dem ersten Byte gehören die Optionen der Zertifikatsprüfung in ${key}; an anderer Stelle haben sie keine Wirkung.`,
    'checks-since': ({ version = '' }) =>
      `Seit ${version} werden Zertifikate strenger geprüft. Server mit falschem Namen oder unbekanntem Aussteller funktionieren nach dem Update nicht mehr; dann muss das Zertifikat des Servers in Ordnung gebracht werden.`,
    'own-trust-store': ({ key = '' }) =>
      `Die Zertifikate des Systems werden nicht verwendet. Eine eigene Zertifizierungsstelle muss mit ${key} ergänzt werden.`,
    revocation: ({ key = '' }) =>
      `Das Programm fragt, ob das Zertifikat gesperrt wurde. Ist die Zertifizierungsstelle nicht erreichbar, etwa hinter einer Firewall, scheitert auch ein gültiges Zertifikat; darüber entscheidet ${key}.`,
    'sign-in-switch': ({ key = '' }) =>
      `Die Anmeldung hat einen eigenen Schalter: Ohne ${key} werden Benutzername und Passwort nicht verwendet.`,
    'sign-in-skipped': ({ key = '' }) =>
      `Ohne ${key} sendet das Programm ohne Anmeldung, wenn der Server keine anbietet.`,
    'mechanism-unset': ({ key = '', mechanism = '' }) =>
      `Solange ${key} nichts anderes nennt, meldet sich das Programm nur mit ${mechanism} an.`,
    'refuses-clear': ({ key = '' }) =>
      `Ohne Verschlüsselung sendet das Programm kein Passwort, außer ${key} erlaubt es.`,
    'password-only-from': ({ place = '' }) =>
      `Das Passwort wird nur aus ${place} gelesen; an anderer Stelle hat es keine Wirkung.`,
    'password-length': ({ characters = '' }) =>
      `Das Passwort darf höchstens ${characters} Zeichen haben. Viele App-Passwörter und API-Schlüssel sind länger.`,
    'oauth-known-only': () => 'OAuth 2.0 lässt sich nur für Anbieter wählen, die das Programm kennt.',
    'token-expires': ({ key = '' }) =>
      `${key} nimmt ein Zugriffstoken an, das niemand erneuert, wenn es abläuft.`,
    'sender-default': ({ key = '', value = '' }) =>
      `Ohne ${key} ist der Absender ${value}, was die meisten Server ablehnen.`,
    'sender-required': ({ key = '' }) =>
      `Mit einem Mailserver, aber ohne ${key}, die Adresse des Absenders, startet das Programm nicht.`,
    'sender-parts': ({ local = '', domain = '' }) =>
      `${local} nimmt nur, was in der Absenderadresse vor dem @ steht; der Rest gehört in ${domain}.`,
    'sender-random': ({ key = '' }) =>
      `Einen Teil der Mails verschickt es von wechselnden Adressen, und Server, die den Absender prüfen, weisen sie ab. ${key} auszuschalten beendet das, hebt aber einen Schutz auf: nur mit einem Absender, dessen Postfach niemand liest.`,
    'sender-unmatched': ({ key = '' }) =>
      `E-Mails mit einem Absender, der nicht zu ${key} passt, gehen über einen anderen Server hinaus oder mit einem anderen Absender.`,
    'interface-wins': ({ place = '' }) =>
      `Was in der Verwaltungsoberfläche gespeichert wurde, geht vor ${place}; eine Änderung dort scheint wirkungslos.`,
    'place-wins': ({ place = '' }) =>
      `Was in ${place} steht, geht der Verwaltungsoberfläche vor; eine Änderung dort scheint wirkungslos.`,
    'second-place': ({ what = '', where = '' }) => `${what} hat eigene Maileinstellungen, in ${where}.`,
    'each-part': ({ parts = '' }) => `Jeder dieser Teile braucht die Einstellungen: ${parts}.`,
    'must-be-read': ({ file = '', key = '' }) =>
      `Eine Umgebungsvariable wie ${key} bewirkt nichts, solange ${file} sie nicht liest.`,
    'ignored-without': ({ key = '' }) => `Ohne ${key} werden alle anderen Maileinstellungen ignoriert.`,
    'silenced-but-tests': ({ key = '' }) =>
      `Solange ${key} gesetzt ist, werden nur Testmails gesendet und alle anderen verworfen.`,
    'silenced-by': ({ key = '' }) => `Solange ${key} gesetzt ist, wird gar keine E-Mail gesendet.`,
    vanishes: ({ key = '' }) =>
      `Ohne ${key} werden E-Mails ohne Fehlermeldung verworfen oder nur protokolliert.`,
    'notifications-off': ({ key = '' }) =>
      `Ohne ${key} sendet das Programm nur E-Mails zu Konten, etwa bei vergessenem Passwort, und keine Benachrichtigungen.`,
    'quotes-kept': ({ place = '' }) => `In ${place} werden Anführungszeichen Teil des Werts.`,
    'special-characters': ({ place = '', characters = '' }) =>
      `In ${place} verändern diese Zeichen den Wert, wenn er nicht in Anführungszeichen steht: ${characters}`,
    'image-without': ({ image = '' }) =>
      `Das Container-Image ${image} übernimmt keine Maileinstellungen aus der Umgebung; die Datei muss eingebunden werden.`,
    'needs-build': ({ what = '' }) => `Dafür muss das Programm mit ${what} gebaut sein.`,
    'needs-restart': ({ what = '' }) => `Änderungen wirken erst danach: ${what}.`,
    'startup-check': ({ key = '' }) =>
      `Das Programm verbindet sich beim Start mit dem Mailserver und startet nicht, wenn das misslingt. Darüber entscheidet ${key}.`,
    'needs-worker': ({ command = '' }) =>
      `E-Mails warten unter Umständen nur in einer Warteschlange, bis ein Worker läuft: ${command}`,
    'alerts-go-to': ({ place = '' }) =>
      `Warnungen gehen an die Adressen unter ${place}; solange dort keine steht, gehen sie nirgendwohin.`,
    'no-retry': () =>
      'Es gibt nur einen Versuch: Eine E-Mail, die der Server in diesem Moment nicht annimmt, geht verloren.',
    'kept-unseen': ({ place = '' }) =>
      `E-Mails, die der Server endgültig ablehnt, bleiben in ${place} liegen, wo niemand nachsieht.`,
    'needs-implicit': ({ key = '', port = '' }) =>
      `Port ${port} funktioniert nur mit ${key}, was die Einrichtung nicht von selbst schreibt.`,
    'ignores-encryption': ({ key = '' }) =>
      `Bei ${key} geht es nicht um Zertifikate: Es schaltet STARTTLS aus, und alles geht unverschlüsselt hinaus, wenn die Verbindung nicht schon mit TLS beginnt.`,
    since: ({ key = '', version = '' }) =>
      `${key} gibt es seit ${version}; ältere Versionen kennen es nicht.`,
    'changes-port': ({ key = '', port = '', to = '' }) =>
      `${key} macht aus Port ${port} den Port ${to}, auch wenn ${port} eingestellt ist.`,
    'unset-server': ({ key = '', value = '' }) =>
      `Ohne ${key} sucht das Programm einen Mailserver unter ${value}.`,
    'local-server': ({ key = '' }) =>
      `Ohne ${key} gehen E-Mails über den Mailserver des Rechners selbst, und es gelten dessen Einstellungen.`,
    'no-address': () => 'Als Mailserver geht keine IPv6-Adresse.',
    'intermediate-refused': ({ key = '' }) =>
      `Wo Zertifikate geprüft werden, gilt keines mit Zwischenzertifikat, solange ${key} nicht erhöht wird, und fast alle haben eines.`,
    'signs-in-if-offered': () => 'Bietet der Server keine Anmeldung an, sendet das Programm ohne.',
    'refuses-clear-always': () =>
      'Ohne Verschlüsselung sendet das Programm kein Passwort, und keine Option erlaubt es.',
    'read-as-yaml': ({ place = '' }) =>
      `Werte in ${place} werden als YAML gelesen, auch in Anführungszeichen: Ein Passwort, das eine Zahl ist, einen Doppelpunkt mit Leerzeichen enthält oder mit einem Zeichen wie %, @, * oder & beginnt, kommt verändert oder gar nicht an.`,
    'file-replaces': ({ place = '' }) =>
      `Mit ${place} fällt jede Einstellung, die nicht darin steht, auf ihren Standardwert zurück.`,
    edition: ({ edition = '' }) => `Diese Einstellungen gibt es nur in ${edition}.`,
    'test-says-sent': ({ key = '' }) =>
      `${key} meldet Erfolg, auch wenn nichts gesendet wurde; der Fehler steht nur im Protokoll.`,
    replaces: ({ key = '', version = '', old = '' }) =>
      `Seit ${version} ersetzt ${key} die Angabe ${old}. Entfernen Sie ${old}: Mit beidem startet das Programm nicht.`,
    superseded: ({ old = '', key = '', version = '' }) =>
      `Seit ${version} ersetzt ${key} die Angabe ${old}. Diese zählt nur noch, solange ${key} nicht gesetzt ist.`,
    removed: ({ key = '', version = '' }) =>
      `${key}, das Anleitungen noch nennen, gibt es seit ${version} nicht mehr.`,
    'other-port-field': ({ key = '' }) => `Bei TLS ab dem ersten Byte gehört der Port in ${key}.`,
    'not-encrypted-with': ({ key = '' }) => `Mit ${key} wird nichts verschlüsselt.`,
    'starttls-on-top': ({ key = '' }) =>
      `Ohne ${key} verlangt das Programm STARTTLS auch dann, wenn es schon mit TLS begonnen hat, und scheitert.`,
    'strict-certificates': ({ version = '' }) =>
      `Seit ${version} werden Zertifikate abgelehnt, die dem Standard nicht genau folgen, etwa die vieler selbst gebauter Zertifizierungsstellen.`,
    'sign-in-off': ({ key = '' }) => `Der Server lehnt jede Anmeldung ab, bis ${key} sie erlaubt.`,
    'own-recipients-only': ({ way = '' }) => `${way} erreicht nur Empfänger in der eigenen Organisation.`,
    'moved-to-interface': ({ place = '', version = '' }) =>
      `Ab ${version} wird ${place} nicht mehr gelesen; die Einstellungen stehen dann in der Oberfläche.`,
    'automatic-first': ({ key = '' }) =>
      `Port, Verschlüsselung und Anmeldung lassen sich erst einstellen, wenn ${key} ausgeschaltet ist.`,
    'through-cloud': ({ whose = '' }) =>
      `Die Verbindung kommt von Servern von ${whose}, die auch das Passwort speichern. Ein Server, der nur aus Ihrem eigenen Netz erreichbar ist, funktioniert nicht.`,
    'sign-in-dropped': ({ mechanisms = '' }) =>
      `Bietet der Server nichts von ${mechanisms} an, sendet das Programm ohne Anmeldung und ohne Fehlermeldung.`,
    'waits-forever': ({ key = '' }) => `Ohne ${key} wartet das Programm unbegrenzt auf den Server.`,
    'other-prefix': ({ protocol = '', prefix = '' }) =>
      `Mit dem Protokoll ${protocol} beginnen die Optionen mit ${prefix}; andere zählen nicht.`,
    'ignored-on-port': ({ key = '', port = '', other = '' }) =>
      `Auf Port ${port} zählt ${key} nur zusammen mit ${other}.`,
    'health-check': ({ key = '' }) =>
      `Der Health-Check des Programms verbindet sich mit dem Mailserver und schlägt mit ihm fehl. Darüber entscheidet ${key}.`,
    'words-are-values': ({ place = '', values = '' }) =>
      `In ${place} gelten die Wörter ${values} nicht als Text.`,
    'unverified-without-file': ({ file = '', key = '' }) =>
      `Fehlt ${file}, wird kein Zertifikat geprüft, und das Programm sagt es nicht, außer ${key} ist gesetzt.`,
    'mechanisms-off': ({ key = '' }) =>
      `Ohne weitere Angaben wird kein lesbares Passwort gesendet, auch nicht innerhalb von TLS; ${key} erlaubt es dort.`,
    'signs-in-since': ({ version = '' }) => `Vor ${version} kann sich das Programm nicht anmelden.`,
    'sends-after-refusal': () =>
      'Lehnt der Server die Anmeldung ab oder bietet er keine an, sendet das Programm ohne.',
    'environment-wins': ({ key = '', place = '' }) => `Eine Umgebungsvariable wie ${key} geht ${place} vor.`,
  },
  messages: {
    heading: 'Was die Fehlermeldungen bedeuten',
    lead: 'Teile von Meldungen, die das Programm zeigt. Jeder Link erklärt eine davon und sagt, was zu ändern ist.',
  },
  evidence: {
    run: (version, date) => `Mit Version ${version} ausgeführt am ${longDate('de', date)}.`,
    compared: (version, date) =>
      version === null
        ? `Mit der Dokumentation verglichen am ${longDate('de', date)}.`
        : `Mit Dokumentation oder Quelltext (${version}) verglichen am ${longDate('de', date)}.`,
  },
  unconfirmed: 'Keine aktuelle Quelle bestätigt diese Einstellungen.',
};
