/** What is known about a caller's network, in sentences shared by the text form and the words of an answer. Pure. */
import type { Caller } from '../api/index.ts';
import { networkById } from '../knowledge/networks/networks.ts';
import { portsFor } from '../knowledge/ports.ts';
import type { Words } from './words.ts';

/** The two ports that RFCs define for submission, then the unofficial one for when both are blocked. */
const WAYS_OUT = [
  portsFor('submission').toSorted((one, other) => one - other),
  portsFor('alternative').slice(0, 1),
];

/** What the network blocks and how to get it lifted, then the source. A network we do not know is at least named. */
export function networkSentences(caller: Caller, words: Words): string[] {
  return blockSentences(caller, words) ?? [strangerSentence(caller, words)];
}

/** Null for a network we do not know. */
export function blockSentences(caller: Caller, { network: words }: Words): string[] | null {
  const network = networkById(caller.network ?? '');
  if (network === null) return null;
  const { asn, blockedPorts: blocked, varies, confirmed, lifting, source, verifiedOn } = caller;
  const ways = WAYS_OUT.map((ports) => ports.filter((port) => !blocked.includes(port)));
  // Hearsay about one port says nothing about the others.
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
