/** The words for settings in German. Only wording; the code decides when to use it. */

import { noPortText } from '../finding.ts';
import { longDate } from '../format.ts';
import type { SettingsWords } from '../settings.ts';
import { finding } from './finding.ts';

const MODE = { starttls: 'STARTTLS', 'implicit-tls': 'SSL/TLS', plaintext: 'keine' } as const;

export const settings: SettingsWords = {
  title: (host) => `Einstellungen für ${host}`,
  how: (port, mode) =>
    mode === 'plaintext' ? `Port ${port} ohne Verschlüsselung` : `Port ${port} mit ${MODE[mode]}`,
  origin: {
    check: (when) => `Gemessen am ${when} UTC.`,
    address:
      'Diese Einstellungen gelten für den Port und die Verschlüsselung, die oben stehen. Ob der Server sie anbietet, zeigt die Prüfung.',
    usual: 'Das sind die üblichen Werte. Der Server wurde dafür nicht geprüft.',
  },
  check: (port) => `Port ${port} prüfen`,
  checkAll: 'Den Server prüfen',
  placeholders:
    'Setzen Sie Ihre eigenen Werte an die Stelle von YOUR_USER, YOUR_PASSWORD und YOUR_ADDRESS. Sie bleiben bei Ihnen: Nichts davon wird hierher gesendet.',
  kind: { program: 'Mailprogramme', server: 'Server', library: 'Bibliotheken und Frameworks' },
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
  },
  choice: {
    none: 'keine',
    on: 'ein',
    off: 'aus',
    'normal-password': 'Passwort, normal',
    'password-in-clear': 'Passwort, ungesichert übertragen',
    'same-as-incoming': 'wie beim Posteingang',
  },
  own: {
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
      },
    },
  },
  mode: MODE,
  shell: 'Im Terminal',
  note: {
    'no-usable-port': ({ why = '' }) => noPortText(finding, why),
    'not-measured': () =>
      'Nicht gemessen: Dieser Server kann einen anderen Port oder eine andere Verschlüsselung haben. Prüfen Sie ihn zuerst; das Ergebnis führt zu seinen Einstellungen.',
    'servers-port': () =>
      'Port 25 ist für Mail zwischen Servern da, und viele Netze sperren ihn. Um Mail mit Passwort einzuliefern, nehmen Sie 465 oder 587, wenn der Server sie anbietet.',
    plaintext: () =>
      'Warnung: Ohne Verschlüsselung sind Ihr Passwort und Ihre Mail unterwegs für alle lesbar. Nehmen Sie einen anderen Port, wenn es einen gibt.',
    'untrusted-certificate': () =>
      'Dem Zertifikat dieses Servers ist nicht zu trauen. Mailprogramme lehnen diese Einstellungen deshalb ab, und das zu Recht. Lassen Sie den Server in Ordnung bringen oder nehmen Sie den Namen, für den das Zertifikat gilt. Schalten Sie die Prüfung nicht aus.',
    'address-not-name': () =>
      'Der Server ist mit seiner Adresse angegeben. Zertifikate gelten für Namen; nehmen Sie also seinen Namen, wenn er einen hat.',
    'not-supported': () =>
      'Auf diese Art kann das Programm nicht verschlüsseln. Nehmen Sie einen Port mit STARTTLS.',
    'since-version': ({ version = '' }) =>
      `Nötig ist ${version} oder neuer. Ältere Versionen verzichten auf Verschlüsselung, wo der Server sie nicht anbietet.`,
    'escape-secret': ({ characters = '' }) =>
      `Enthält Ihr Benutzername oder Passwort eines dieser Zeichen, maskieren Sie es, wie das Format es verlangt: ${characters}`,
    'percent-encode-secret': () =>
      'Schreiben Sie in Benutzername und Passwort alles außer Buchstaben, Ziffern und - . _ ~ prozentkodiert, etwa %40 für @.',
    'trust-store-path': ({ path = '' }) =>
      `Bei Red Hat und seinen Verwandten stehen die Zertifikate in ${path}.`,
    unconfirmed: () => 'Die Namen der Optionen sind von keiner Dokumentation bestätigt.',
  },
  source: (source, date) => `Quelle: ${source}, ${longDate('de', date)}`,
  custom: 'bei vielen Programmen üblich',
  commands: 'Von Ihrem Rechner aus versuchen',
  purpose: {
    reach: 'Antwortet der Port?',
    encryption: 'Klappt die Verschlüsselung?',
    mail: 'Eine Testmail senden',
  },
  form: { legend: 'Andere Einstellungen', port: 'Port', encryption: 'Verschlüsselung', show: 'Anzeigen' },
  ticket: {
    heading: 'Um Hilfe bitten',
    offer:
      'Geht der Port hier, bei Ihnen aber nicht, kann Ihr Hoster ihn öffnen; geht er nirgends, sollte der Anbieter es wissen. Der Text für beide kommt mit den Belegen einer Prüfung.',
    write: 'Prüfen und Text schreiben',
  },
};
