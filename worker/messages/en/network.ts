/** The words for a caller's network in English. Only wording; the code decides when to use it. */
import { list, longDate } from '../format.ts';
import type { NetworkWords } from '../network.ts';

const numbers = (ports: readonly number[]): string => list('en-GB', ports);
const are = (ports: readonly number[]): string => (ports.length === 1 ? 'is' : 'are');

export const network: NetworkWords = {
  blocks: ({ name, asn, blocked, open, varies, confirmed }) => {
    const whose = asn === null ? name : `Your request comes from ${name} (AS${asn})`;
    const ports = `${blocked.length === 1 ? 'port' : 'ports'} ${numbers(blocked)}`;
    const blockedThere = confirmed ? 'blocked' : 'reportedly blocked';
    const when = varies ? 'in some cases' : 'by default';
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
  source: (source, date, confirmed) =>
    `${confirmed ? 'Source' : 'Source, unconfirmed'}: ${source}, accessed on ${longDate('en-GB', date)}.`,
};
