/** The words for a caller's network in English. Only wording; the code decides when to use it. */
import { countryName, list, longDate, productNames } from '../format.ts';
import type { NetworkWords } from '../network.ts';

const numbers = (ports: readonly number[]): string => list('en-GB', ports);
const are = (ports: readonly number[]): string => (ports.length === 1 ? 'is' : 'are');

const port = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'port' : 'ports'} ${numbers(ports)}`;

export const network: NetworkWords = {
  blocks: ({ name, asn, products, blocked, open, only, varies, confirmed }) => {
    const whose = asn === null ? name : `Your request comes from ${name} (AS${asn})`;
    const when =
      products.length > 0 ? `on ${list('en-GB', products)}` : varies ? 'in some cases' : 'by default';
    if (only !== null)
      return `${whose}: only ${port(only)} ${are(only)} open there${products.length > 0 ? ` ${when}` : ''}.`;
    const ports = `${blocked.length === 1 ? 'port' : 'ports'} ${numbers(blocked)}`;
    const blockedThere = confirmed ? 'blocked' : 'reportedly blocked';
    const others = open.length === 0 ? '' : `, ${numbers(open)} ${are(open)} not`;
    return `${whose}: ${ports} ${are(blocked)} ${blockedThere} there ${when}${others}.`;
  },
  unknown: (name) => `Your request comes from ${name}. We know of no outgoing ports that are blocked there.`,
  unseen:
    'We cannot see which network your request comes from. Specify it, for example with network=hetzner; the ids are listed at /v1/networks.',
  lifting: {
    'on-request': 'The provider may lift the block on request.',
    'paid-plan': 'With a paid plan, the block is lifted or can be lifted on request.',
    'own-settings': 'You can lift the block yourself in the settings there.',
    contract: 'The provider lifts the block under a separate contract.',
    never: 'The provider does not lift the block.',
  },
  paidFrom: (plan) =>
    `With a paid plan from “${plan}” upwards, the block is lifted or can be lifted on request.`,
  condition: {
    plan: (name) => `With “${name}”, the ports are open.`,
    'after-payment': 'You can ask for that after about a month, when your first invoice has been paid.',
    identity: 'Your identity has to be verified first.',
    'case-by-case': 'This is decided case by case.',
  },
  candidate: (facts) => {
    if (facts.kind === 'country')
      return `If this is home or mobile internet access in ${countryName('en', facts.country)}, ${port(facts.blocked)} ${are(facts.blocked)} usually blocked.`;
    const where = `If your program runs on ${facts.name}${productNames(facts.products)}`;
    return facts.kind === 'only'
      ? `${where}, only ${port(facts.open)} ${are(facts.open)} open there.`
      : `${where}, ${port(facts.blocked)} ${are(facts.blocked)} blocked there, too.`;
  },
  elsewhere: (providers) =>
    `Providers that take mail on such a port: ${list(
      'en-GB',
      providers.map(({ name, ports }) => `${name} (${numbers(ports)})`),
    )}.`,
  opensEncryption: (name) =>
    `${name} blocks no port, but opens the encryption of outgoing mail with a certificate of its own, which many mail programs refuse.`,
  source: (source, date, confirmed) =>
    `${confirmed ? 'Source' : 'Source, unconfirmed'}: ${source}, accessed on ${longDate('en-GB', date)}.`,
};
