/** The words for findings in English. Only sentences; when to say them is decided elsewhere. */
import type { FindingWords } from './finding.ts';
import { list } from './format.ts';

const portsInWords = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'port' : 'ports'} ${list('en-GB', ports)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const findingEn: FindingWords = {
  heading: 'Findings',
  sentence: {
    'tls-mode-mismatch': (ports, { seen }) => {
      const subject = capital(portsInWords(ports));
      const one = ports.length === 1;
      switch (seen) {
        case 'starttls':
          return `${subject} ${one ? 'speaks' : 'speak'} STARTTLS here; usual is SSL/TLS from the first byte. Choose STARTTLS in the mail program for ${one ? 'it' : 'them'}.`;
        case 'implicit-tls':
          return `${subject} ${one ? 'speaks' : 'speak'} SSL/TLS from the first byte here; usual is STARTTLS. Choose SSL/TLS in the mail program for ${one ? 'it' : 'them'}.`;
        case 'plaintext':
          return `${subject} ${one ? 'speaks' : 'speak'} SMTP without any encryption here; usual is SSL/TLS from the first byte.`;
        default:
          return `${subject} ${one ? 'does' : 'do'} not speak the kind of encryption that is usual there.`;
      }
    },
    'starttls-injection': (ports) =>
      `On ${portsInWords(ports)}, more unencrypted text followed the consent to STARTTLS. It may come from somebody in between (as in CVE-2011-0411); this check threw it away, a careless program would believe it.`,
    'auth-in-clear': (ports) =>
      `On ${portsInWords(ports)}, the server lets clients sign in before encryption is on, with AUTH PLAIN or LOGIN. A mail program that does not insist on encryption then sends the password readable.`,
  },
};
