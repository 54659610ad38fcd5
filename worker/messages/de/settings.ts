/** The words for settings in German. Only wording; the code decides when to use it. */

import { noPortText } from '../finding.ts';
import type { SettingsWords } from '../settings.ts';
import { finding } from './finding.ts';

const MODE = { starttls: 'STARTTLS', 'implicit-tls': 'SSL/TLS', plaintext: 'keine' } as const;

export const settings: SettingsWords = {
  title: (host) => `Einstellungen für ${host}`,
  how: (port, mode) =>
    mode === 'plaintext' ? `Port ${port} ohne Verschlüsselung` : `Port ${port} mit ${MODE[mode]}`,
  origin: {
    check: (when) => `Geprüft am ${when} UTC.`,
    address:
      'Diese Einstellungen gelten für den oben genannten Port und die oben genannte Verschlüsselung. Ob der Server sie anbietet, zeigt eine Prüfung.',
    documented: (provider) =>
      `So steht es in der Dokumentation von ${provider}. Dieser Server wurde nicht geprüft.`,
    listed: (provider) =>
      `Diese Werte nennen andere für ${provider}; die Dokumentation des Anbieters selbst lag uns nicht vor. Dieser Server wurde nicht geprüft.`,
    usual: 'Das sind die üblichen Werte. Dieser Server wurde nicht geprüft.',
  },
  check: (port) => `Port ${port} prüfen`,
  checkAll: 'Server prüfen',
  placeholders:
    'Ersetzen Sie YOUR_USER, YOUR_PASSWORD und YOUR_ADDRESS durch Ihre eigenen Werte. Diese bleiben bei Ihnen: An uns wird nichts gesendet.',
  kind: {
    program: 'Mailprogramme',
    application: 'Selbst betriebene Anwendungen',
    device: 'Geräte',
    tool: 'Befehle',
    server: 'Server',
    library: 'Bibliotheken und Frameworks',
  },
  client: {
    'outlook-new': 'Outlook (neu, Windows)',
    'outlook-classic': 'Outlook (klassisch, Windows)',
    'android-mail': 'Mailprogramme für Android',
    exchange: 'Exchange Server (Sendeconnector)',
  },
  field: {
    server: 'Postausgangsserver (SMTP)',
    port: 'Port',
    encryption: 'Verschlüsselung',
    'sign-in': 'Server verlangt Anmeldung',
    authentication: 'Authentifizierung',
    user: 'Benutzername',
    password: 'Passwort',
    sender: 'Absenderadresse',
  },
  choice: {
    none: 'keine',
    on: 'ein',
    off: 'aus',
    'normal-password': 'Passwort, normal',
    'password-in-clear': 'Passwort, ungesichert übertragen',
    'encrypted-password': 'verschlüsseltes Passwort',
    'no-authentication': 'keine Authentifizierung',
    'same-as-incoming': 'wie beim Posteingang',
  },
  own: {
    // Apple's support pages in German (HT203995, HT204208).
    'apple-mail': {
      field: {
        server: 'Hostname',
        port: 'Port',
        authentication: 'Authentifizierung',
        user: 'Benutzername',
        password: 'Passwort',
      },
      choice: { 'normal-password': 'Passwort', none: 'keine' },
    },
    'ios-mail': {
      field: {
        server: 'Hostname',
        port: 'Port',
        authentication: 'Authentifizierung',
        user: 'Benutzername',
        password: 'Passwort',
      },
      choice: { 'normal-password': 'Passwort', none: 'keine' },
    },
    thunderbird: {
      field: {
        server: 'Server',
        port: 'Port',
        encryption: 'Verbindungssicherheit',
        authentication: 'Authentifizierungsmethode',
        user: 'Benutzername',
      },
      choice: {
        none: 'Keine',
        'normal-password': 'Passwort, normal',
        'password-in-clear': 'Passwort, ungesichert übertragen',
        'encrypted-password': 'Verschlüsseltes Passwort',
        'no-authentication': 'Keine Authentifizierung',
      },
    },
  },
  mode: MODE,
  shell: 'Im Terminal',
  note: {
    'no-usable-port': ({ why = '' }) => noPortText(finding, why),
    'not-measured': () =>
      'Nicht geprüft: Dieser Server verwendet vielleicht einen anderen Port oder eine andere Verschlüsselung. Prüfen Sie ihn zuerst; das Ergebnis führt zu seinen Einstellungen.',
    'servers-port': () =>
      'Port 25 ist für Mail zwischen Servern gedacht, und viele Netze sperren ihn. Verwenden Sie zum Senden mit Passwort Port 465 oder 587, wenn der Server sie anbietet.',
    plaintext: () =>
      'Warnung: Ohne Verschlüsselung sind Ihr Passwort und Ihre Mail unterwegs lesbar. Verwenden Sie einen anderen Port, wenn es einen gibt.',
    'untrusted-certificate': () =>
      'Das Zertifikat dieses Servers ist nicht vertrauenswürdig. Programme lehnen die Verbindung deshalb zu Recht ab. Lassen Sie das Zertifikat in Ordnung bringen, oder verwenden Sie den Namen, auf den es ausgestellt ist. Schalten Sie die Zertifikatsprüfung nicht aus.',
    'address-not-name': () =>
      'Als Server ist eine IP-Adresse angegeben. Zertifikate werden auf Namen ausgestellt; verwenden Sie also seinen Namen, wenn er einen hat.',
    'not-supported': () =>
      'Diese Art der Verschlüsselung wird nicht unterstützt. Verwenden Sie einen Port mit STARTTLS.',
    'no-starttls': () =>
      'Dieses Programm beherrscht kein STARTTLS. Nehmen Sie einen Port mit SSL/TLS, meist 465.',
    'needs-encryption': () =>
      'Ohne Verschlüsselung sendet dieses Programm kein Passwort. Nehmen Sie einen anderen Port.',
    'verifies-never': () =>
      'Warnung: Dieses Programm prüft keine Zertifikate. Wer dazwischensitzt, kann Passwort und E-Mails abgreifen. Verwenden Sie es nur in einem Netz, dem Sie vertrauen.',
    'verifies-issuer-only': () =>
      'Warnung: Dieses Programm prüft, wer ein Zertifikat ausgestellt hat, aber nicht, für welchen Namen. Wer dazwischensitzt und irgendein eigenes Zertifikat hat, kann Passwort und E-Mails abgreifen.',
    'access-token': () =>
      'Ersetzen Sie YOUR_ACCESS_TOKEN durch ein Token, das Ihr Programm vom Anbieter bekommt. Es läuft ab, meist nach einer Stunde; das Programm muss es also erneuern.',
    'begins-with-tls': () =>
      'Auf Port 465 beginnt dieses Programm immer mit TLS. Nehmen Sie für STARTTLS einen anderen Port.',
    'tls-on-465-only': () =>
      'Dieses Programm beginnt nur auf Port 465 mit TLS. Nehmen Sie diesen Port oder einen mit STARTTLS.',
    'mechanism-missing': ({ methods = '' }) =>
      `Dieses Programm kann sich nur mit ${methods} anmelden, und der Server bietet nichts davon an.`,
    'no-sign-in': () =>
      'Der Server bietet auf diesem Port keine Anmeldung an, darum enthalten die Einstellungen keine. Solche Server nehmen E-Mails meist nur von Adressen an, die sie kennen.',
    'takes-no-password': () =>
      'Dieser Server nimmt auf diesem Port kein Passwort an, nur OAuth 2.0 oder ähnliche Verfahren, für die es hier keine Einstellungen gibt. Verwenden Sie ein Programm, das sich auf der Seite des Anbieters anmeldet.',
    'oauth-elsewhere': () =>
      'Dieser Server nimmt auf diesem Port kein Passwort an, nur OAuth 2.0 oder ähnliche Verfahren. Das kann auch dieses Programm, aber nicht mit diesen Einstellungen: Richten Sie das Konto über den eigenen Eintrag des Programms für den Anbieter ein, oder fragen Sie den Anbieter.',
    'verifies-since': ({ version = '' }) =>
      `Vor ${version} werden Zertifikate nicht oder nicht ganz geprüft: Passwort und E-Mails können an jeden gehen, der antwortet. Aktualisieren Sie zuerst.`,
    'escape-as': ({ characters = '' }) =>
      `Enthält Ihr Benutzername oder Passwort eines dieser Zeichen, schreiben Sie: ${characters}`,
    'escape-user': ({ characters = '' }) =>
      `Enthält Ihr Benutzername eines dieser Zeichen, schreiben Sie: ${characters}`,
    'made-up-sign-in': () =>
      'Dieses Formular verlangt Benutzername und Passwort, obwohl der Server keines von beiden will: Jeder Text genügt.',
    'secret-without': ({ characters = '' }) =>
      `Benutzername und Passwort dürfen diese Zeichen nicht enthalten, die sich hier nicht schreiben lassen: ${characters}`,
    'ascii-secret': () => 'Benutzername und Passwort dürfen nur ASCII-Zeichen enthalten, also keine Umlaute.',
    'needs-package': ({ packages = '' }) =>
      `Für die Anmeldung ist ein Paket nötig, das fehlen kann: ${packages}.`,
    'starttls-optional': () =>
      'Dieses Programm kann STARTTLS nicht erzwingen: Entfernt jemand unterwegs das Angebot, macht es ohne Verschlüsselung weiter. Hat der Server einen Port mit SSL/TLS, meist 465, nehmen Sie den.',
    'needs-version': ({ version = '' }) =>
      `Erforderlich ist ${version} oder neuer: Ältere Versionen kennen nicht alle diese Optionen und brechen ab.`,
    'since-version': ({ version = '' }) =>
      `Erforderlich ist ${version} oder neuer. Ältere Versionen kann jemand auf dem Weg dazu bringen, unverschlüsselt zu senden.`,
    'escape-secret': ({ characters = '' }) =>
      `Enthält Ihr Benutzername oder Passwort eines dieser Zeichen, maskieren Sie es so, wie das Format es verlangt: ${characters}`,
    'percent-encode-secret': () =>
      'Schreiben Sie in Benutzername und Passwort alle Zeichen außer Buchstaben, Ziffern und - . _ ~ prozentkodiert, zum Beispiel %40 für @.',
    'trust-store-path': ({ path = '' }) =>
      `Bei Red Hat und verwandten Distributionen liegen die Zertifikate in ${path}.`,
    unconfirmed: () => 'Die Namen der Optionen konnten nicht bestätigt werden.',
  },
  source: (source) => `Quelle: ${source}.`,
  custom: 'allgemein üblich',
  commands: 'Auf Ihrem Rechner ausprobieren',
  purpose: {
    reach: 'Antwortet der Port?',
    encryption: 'Funktioniert die Verschlüsselung?',
    mail: 'Testmail senden',
  },
  userAsGiven: 'wie vom Anbieter mitgeteilt',
  search: {
    choose: 'Hängen Sie client=NAME an die Adresse an, um die Einstellungen für eines davon zu erhalten:',
    label: 'Programm, Bibliothek oder Server',
    find: 'Suchen',
    heading: 'Für Ihr Programm',
    found: (count) => (count === 1 ? '1 Programm' : `${count} Programme`),
    nothing: 'Kein Programm heißt hier so. Das sind alle:',
    all: 'Alle Programme',
  },
  form: { legend: 'Andere Einstellungen', port: 'Port', encryption: 'Verschlüsselung', show: 'Anzeigen' },
  ticket: {
    heading: 'Um Hilfe bitten',
    offer:
      'Wenn der Port in unserer Prüfung funktioniert, bei Ihnen aber nicht, kann Ihr Hosting-Anbieter ihn freigeben. Wenn er nirgends funktioniert, informieren Sie den Mailanbieter. Der Text für beide enthält die Belege einer Prüfung.',
    write: 'Prüfen und Text schreiben',
  },
};
