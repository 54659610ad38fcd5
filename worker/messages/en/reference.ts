/** The words for lists of ports, providers and networks in English. */
import { longDate } from '../format.ts';
import type { ReferenceWords } from '../reference.ts';

export const reference: ReferenceWords = {
  title: {
    ports: 'Ports on which mail is handed in',
    providers: 'What providers say of their SMTP ports',
    networks: 'Networks that block outgoing SMTP ports',
  },
  mark: (mark) => `${mark} stands behind what nobody has confirmed.`,
  label: {
    encryption: 'encryption',
    definedBy: 'defined by',
    offeredBy: 'offered by',
    blockedBy: 'blocked by',
    hosts: 'host',
    recommended: 'advises',
    kind: 'kind',
    blocks: 'blocks',
    lifting: 'lifting',
    numbers: 'numbers',
    source: 'source',
  },
  encryption: { starttls: 'STARTTLS', 'implicit-tls': 'SSL/TLS', plaintext: 'none' },
  required: 'required',
  kind: {
    cloud: 'cloud',
    hosting: 'hosting',
    access: 'internet access',
    router: 'router at home',
  },
  varies: 'in some cases',
  source: (source, date) => `${source}, read on ${longDate('en-GB', date)}`,
};
