/** The words for lists of ports, providers and networks in German. */
import { longDate } from '../format.ts';
import type { ReferenceWords } from '../reference.ts';

export const reference: ReferenceWords = {
  title: {
    ports: 'Ports für den Mailversand',
    providers: 'Was Anbieter über ihre SMTP-Ports sagen',
    networks: 'Netze, die ausgehende SMTP-Ports sperren',
  },
  mark: (mark) => `${mark} kennzeichnet unbestätigte Angaben.`,
  label: {
    encryption: 'Verschlüsselung',
    definedBy: 'Norm',
    offeredBy: 'Anbieter',
    blockedBy: 'gesperrt von',
    hosts: 'Host',
    domains: 'Domains',
    signIn: 'Anmeldung',
    lastDay: 'letzter Tag',
    recommended: 'empfiehlt',
    kind: 'Art',
    blocks: 'sperrt',
    onlyOpen: 'nur offen',
    lifting: 'Aufhebung',
    numbers: 'AS-Nummern',
    source: 'Quelle',
  },
  encryption: { starttls: 'STARTTLS', 'implicit-tls': 'SSL/TLS', plaintext: 'keine' },
  required: 'Pflicht',
  kind: {
    cloud: 'Cloud',
    hosting: 'Hosting',
    access: 'Internetzugang',
    router: 'Heimrouter',
    platform: 'Plattform',
    security: 'Schutzprogramm',
    vpn: 'VPN',
  },
  varies: 'in manchen Fällen',
  source: (source, date) => `${source}, abgerufen am ${longDate('de', date)}`,
};
