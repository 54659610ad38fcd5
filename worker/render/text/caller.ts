/** What is known of a caller's network, for a terminal. Pure. */
import type { Caller } from '../../api/index.ts';
import { networkById } from '../../knowledge/networks/networks.ts';
import { portsFor } from '../../knowledge/ports.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import type { Words } from '../words.ts';
import { wrapped } from './columns.ts';

/** The two ports that documents define for submission, and the custom that is left where both are blocked. */
const WAYS_OUT = [
  portsFor('submission').toSorted((one, other) => one - other),
  portsFor('alternative').slice(0, 1),
];

/** Nothing of a network that is in no list: a check is about a host, not about its reader. */
export function callerLines(caller: Caller | null, { network: words }: Words): string[] {
  const network = networkById(caller?.network ?? '');
  if (caller === null || network === null) return [];
  const { asn, blockedPorts: blocked, varies, confirmed, lifting, source, verifiedOn } = caller;
  const ways = WAYS_OUT.map((ports) => ports.filter((port) => !blocked.includes(port)));
  // Hearsay of one port says nothing of the others.
  const open = confirmed ? (ways.find((ports) => ports.length > 0) ?? []) : [];
  const blocks = words.blocks({ name: network.name, asn, blocked, open, varies, confirmed });
  const text = lifting === null ? blocks : `${blocks} ${words.lifting[lifting]}`;
  const where = source === null || verifiedOn === null ? '' : words.source(source, verifiedOn, confirmed);
  return [...wrapped(text, TEXT_COLUMNS), ...wrapped(where, TEXT_COLUMNS)];
}
