/** The words for findings in Spanish. Only sentences; when to say them is decided elsewhere. */
import type { FindingWords } from './finding.ts';
import { list } from './format.ts';

const thePorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'El puerto' : 'Los puertos'} ${list('es', ports)}`;
const onPorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'En el puerto' : 'En los puertos'} ${list('es', ports)}`;

export const findingEs: FindingWords = {
  heading: 'Observaciones',
  sentence: {
    'tls-mode-mismatch': (ports, { seen }) => {
      const subject = thePorts(ports);
      const one = ports.length === 1;
      const speaks = one ? 'habla' : 'hablan';
      switch (seen) {
        case 'starttls':
          return `${subject} ${speaks} aquí STARTTLS; lo habitual es SSL/TLS desde el primer byte. Elija STARTTLS en el programa de correo para ${one ? 'este puerto' : 'estos puertos'}.`;
        case 'implicit-tls':
          return `${subject} ${speaks} aquí SSL/TLS desde el primer byte; lo habitual es STARTTLS. Elija SSL/TLS en el programa de correo para ${one ? 'este puerto' : 'estos puertos'}.`;
        case 'plaintext':
          return `${subject} ${speaks} aquí SMTP sin ningún cifrado; lo habitual es SSL/TLS desde el primer byte.`;
        default:
          return `${subject} no ${one ? 'usa' : 'usan'} el tipo de cifrado que es habitual ahí.`;
      }
    },
    'starttls-injection': (ports) =>
      `${onPorts(ports)}, tras la aceptación de STARTTLS llegó más texto sin cifrar. Puede venir de alguien en el camino (como en CVE-2011-0411); esta comprobación lo descartó, un programa descuidado lo daría por bueno.`,
    'auth-in-clear': (ports) =>
      `${onPorts(ports)}, el servidor permite autenticarse antes del cifrado, con AUTH PLAIN o LOGIN. Un programa de correo que no exija el cifrado envía entonces la contraseña legible.`,
  },
};
