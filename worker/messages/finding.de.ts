/** The words for findings in German. Only sentences; when to say them is decided elsewhere. */
import type { FindingWords } from './finding.ts';
import { list } from './format.ts';

const portsInWords = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'Port' : 'Ports'} ${list('de', ports)}`;
const onPorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'Auf Port' : 'Auf den Ports'} ${list('de', ports)}`;

export const findingDe: FindingWords = {
  heading: 'Auffälligkeiten',
  sentence: {
    'tls-mode-mismatch': (ports, { seen }) => {
      const subject = portsInWords(ports);
      const one = ports.length === 1;
      const speaks = one ? 'spricht' : 'sprechen';
      switch (seen) {
        case 'starttls':
          return `${subject} ${speaks} hier STARTTLS; üblich ist SSL/TLS ab dem ersten Byte. Wählen Sie dafür im Mailprogramm STARTTLS.`;
        case 'implicit-tls':
          return `${subject} ${speaks} hier SSL/TLS ab dem ersten Byte; üblich ist STARTTLS. Wählen Sie dafür im Mailprogramm SSL/TLS.`;
        case 'plaintext':
          return `${subject} ${speaks} hier SMTP ganz ohne Verschlüsselung; üblich ist SSL/TLS ab dem ersten Byte.`;
        default:
          return `${subject} ${speaks} nicht die Art von Verschlüsselung, die dort üblich ist.`;
      }
    },
    'starttls-injection': (ports) =>
      `${onPorts(ports)} folgte auf die Zusage zu STARTTLS noch unverschlüsselter Text. Er kann von jemandem unterwegs stammen (wie bei CVE-2011-0411); diese Prüfung hat ihn verworfen, ein sorgloses Programm würde ihm glauben.`,
    'auth-in-clear': (ports) =>
      `${onPorts(ports)} lässt der Server die Anmeldung schon vor der Verschlüsselung zu, mit AUTH PLAIN oder LOGIN. Ein Mailprogramm, das nicht auf Verschlüsselung besteht, sendet das Passwort dann lesbar.`,
  },
};
