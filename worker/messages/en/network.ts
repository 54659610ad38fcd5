/** The words for a caller's network in English. Only wording; the code decides when to use it. */
import { list, longDate } from '../format.ts';
import type { NetworkWords } from '../network.ts';

const numbers = (ports: readonly number[]): string => list('en-GB', ports);
const are = (ports: readonly number[]): string => (ports.length === 1 ? 'is' : 'are');

export const network: NetworkWords = {
  blocks: ({ name, asn, blocked, open, varies, confirmed }) => {
    const whose = asn === null ? `The network ${name}` : `You call from ${name} (AS${asn})`;
    const ports = `${blocked.length === 1 ? 'port' : 'ports'} ${numbers(blocked)}`;
    const blockedThere = confirmed ? 'blocked' : 'said to be blocked';
    const when = varies ? 'in some cases' : 'by default';
    const others = open.length === 0 ? '' : `, ${numbers(open)} ${are(open)} not`;
    return `${whose}: ${ports} ${are(blocked)} ${blockedThere} there ${when}${others}.`;
  },
  unknown: (name) => `You call from ${name}. Nothing is known here of outgoing ports that it blocks.`,
  unseen:
    'From which network you call cannot be seen here. Name it, as in network=hetzner; the ids are listed at /v1/networks.',
  lifting: {
    'on-request': 'The provider may lift the block on request.',
    'paid-plan': 'A paid plan lifts the block, or lets you ask for that.',
    'own-settings': 'You can lift the block in your own settings there.',
    contract: 'The provider lifts the block by a separate contract.',
    never: 'The provider does not lift the block.',
  },
  source: (source, date, confirmed) =>
    `${confirmed ? 'Source' : 'Source, unconfirmed'}: ${source}, read on ${longDate('en-GB', date)}.`,
};
