/** The words for lists of ports, providers and networks in German. */
import { longDate } from '../format.ts';
import type { ReferenceWords } from '../reference.ts';

export const reference: ReferenceWords = {
  title: {
    ports: 'Ports, an denen Mail eingeliefert wird',
    providers: 'Was Anbieter über ihre SMTP-Ports sagen',
    networks: 'Netze, die ausgehende SMTP-Ports sperren',
  },
  mark: (mark) => `${mark} steht hinter dem, was niemand bestätigt hat.`,
  label: {
    encryption: 'Verschlüsselung',
    definedBy: 'Norm',
    offeredBy: 'Anbieter',
    blockedBy: 'gesperrt von',
    hosts: 'Host',
    recommended: 'rät zu',
    kind: 'Art',
    blocks: 'sperrt',
    lifting: 'Aufhebung',
    numbers: 'Nummern',
    source: 'Quelle',
  },
  encryption: { starttls: 'STARTTLS', 'implicit-tls': 'SSL/TLS', plaintext: 'keine' },
  required: 'Pflicht',
  kind: {
    cloud: 'Cloud',
    hosting: 'Hosting',
    access: 'Internetzugang',
    router: 'Router zu Hause',
  },
  varies: 'in manchen Fällen',
  source: (source, date) => `${source}, gelesen am ${longDate('de', date)}`,
};
