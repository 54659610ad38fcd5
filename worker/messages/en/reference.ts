/** The words for lists of ports, providers and networks in English. */
import { longDate } from '../format.ts';
import type { ReferenceWords } from '../reference.ts';

export const reference: ReferenceWords = {
  title: {
    ports: 'Ports for sending mail',
    providers: 'What providers say about their SMTP ports',
    networks: 'Networks that block outgoing SMTP ports',
  },
  mark: (mark) => `${mark} marks unconfirmed information.`,
  label: {
    encryption: 'encryption',
    definedBy: 'defined by',
    offeredBy: 'offered by',
    blockedBy: 'blocked by',
    hosts: 'host',
    domains: 'domains',
    signIn: 'sign-in',
    lastDay: 'last day',
    recommended: 'recommends',
    kind: 'kind',
    blocks: 'blocks',
    onlyOpen: 'open only',
    lifting: 'unblocking',
    numbers: 'AS numbers',
    source: 'source',
  },
  encryption: { starttls: 'STARTTLS', 'implicit-tls': 'SSL/TLS', plaintext: 'none' },
  required: 'required',
  kind: {
    cloud: 'cloud',
    hosting: 'hosting',
    access: 'internet access',
    router: 'home router',
    platform: 'platform',
    security: 'protection',
    vpn: 'VPN',
  },
  varies: 'in some cases',
  source: (source, date) => `${source}, accessed on ${longDate('en-GB', date)}`,
};
