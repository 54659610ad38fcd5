/** The words for findings in French. Only sentences; when to say them is decided elsewhere. */
import type { FindingWords } from './finding.ts';
import { list } from './format.ts';

const thePorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'Le port' : 'Les ports'} ${list('fr', ports)}`;
const onPorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'Sur le port' : 'Sur les ports'} ${list('fr', ports)}`;

export const findingFr: FindingWords = {
  heading: 'Constats',
  sentence: {
    'tls-mode-mismatch': (ports, { seen }) => {
      const subject = thePorts(ports);
      const one = ports.length === 1;
      const speaks = one ? 'parle' : 'parlent';
      switch (seen) {
        case 'starttls':
          return `${subject} ${speaks} STARTTLS ici\u00a0; l’usage est SSL/TLS dès le premier octet. Choisissez STARTTLS dans le logiciel de messagerie pour ${one ? 'ce port' : 'ces ports'}.`;
        case 'implicit-tls':
          return `${subject} ${speaks} SSL/TLS dès le premier octet ici\u00a0; l’usage est STARTTLS. Choisissez SSL/TLS dans le logiciel de messagerie pour ${one ? 'ce port' : 'ces ports'}.`;
        case 'plaintext':
          return `${subject} ${speaks} SMTP sans aucun chiffrement ici\u00a0; l’usage est SSL/TLS dès le premier octet.`;
        default:
          return `${subject} ${one ? 'n’emploie' : 'n’emploient'} pas le type de chiffrement qui y est d’usage.`;
      }
    },
    'starttls-injection': (ports) =>
      `${onPorts(ports)}, du texte non chiffré a suivi l’accord donné à STARTTLS. Il peut venir d’un tiers sur le chemin (comme dans CVE-2011-0411)\u00a0; ce test l’a écarté, un logiciel imprudent y croirait.`,
    'auth-in-clear': (ports) =>
      `${onPorts(ports)}, le serveur accepte l’authentification avant le chiffrement, avec AUTH PLAIN ou LOGIN. Un logiciel de messagerie qui n’exige pas le chiffrement envoie alors le mot de passe en clair.`,
  },
};
