/** What is known of a caller's network, in sentences: the text form and the words of an answer say the same. Pure. */
import type { Caller } from '../api/index.ts';
import { networkById } from '../knowledge/networks/networks.ts';
import { portsFor } from '../knowledge/ports.ts';
import type { Words } from './words.ts';

/** The two ports that documents define for submission, and the custom that is left where both are blocked. */
const WAYS_OUT = [
  portsFor('submission').toSorted((one, other) => one - other),
  portsFor('alternative').slice(0, 1),
];

/** What it blocks and how that is lifted, then who says so. A network that is in no list is at least named. */
export function networkSentences(caller: Caller, words: Words): string[] {
  return blockSentences(caller, words) ?? [strangerSentence(caller, words)];
}

/** Null for a network that is in no list. */
export function blockSentences(caller: Caller, { network: words }: Words): string[] | null {
  const network = networkById(caller.network ?? '');
  if (network === null) return null;
  const { asn, blockedPorts: blocked, varies, confirmed, lifting, source, verifiedOn } = caller;
  const ways = WAYS_OUT.map((ports) => ports.filter((port) => !blocked.includes(port)));
  // Hearsay of one port says nothing of the others.
  const open = confirmed ? (ways.find((ports) => ports.length > 0) ?? []) : [];
  const blocks = words.blocks({ name: network.name, asn, blocked, open, varies, confirmed });
  const text = lifting === null ? blocks : `${blocks} ${words.lifting[lifting]}`;
  return source === null || verifiedOn === null
    ? [text]
    : [text, words.source(source, verifiedOn, confirmed)];
}

function strangerSentence({ asn, organisation }: Caller, { network }: Words): string {
  const number = asn === null ? null : `AS${asn}`;
  const name = organisation !== null && number !== null ? `${organisation} (${number})` : organisation;
  const who = name ?? number;
  return who === null ? network.unseen : network.unknown(who);
}
