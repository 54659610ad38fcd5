/** What is known about a caller's network, in sentences shared by the text form and the words of an answer. Pure. */
import type { Caller, Candidate } from '../api/index.ts';
import type { Network } from '../knowledge/knowledge.ts';
import { networkById } from '../knowledge/networks/networks.ts';
import { isWebPort, portsFor } from '../knowledge/ports.ts';
import { SENDING } from '../knowledge/providers/providers.ts';
import { ELSEWHERE_MAX } from '../limits.ts';
import type { CandidateFacts, Elsewhere } from '../messages/network.ts';
import type { Words } from './words.ts';

/** The two ports that RFCs define for submission, then the unofficial one for when both are blocked. */
const WAYS_OUT = [
  portsFor('submission').toSorted((one, other) => one - other),
  portsFor('alternative').slice(0, 1),
];

/** What the network blocks and how to get it lifted, then the source. A network we do not know is at least named. */
export function networkSentences(caller: Caller, words: Words): string[] {
  const known = blockSentences(caller, words);
  return known ?? [strangerSentence(caller, words), ...candidateSentences(caller, words)];
}

/** Null for a network we do not know. */
export function blockSentences(caller: Caller, words: Words): string[] | null {
  const network = networkById(caller.network ?? '');
  if (network === null) return null;
  const { source, verifiedOn, confirmed, asn } = caller;
  const origin =
    source === null || verifiedOn === null ? [] : [words.network.source(source, verifiedOn, confirmed)];
  return [ruleOf(network, asn, words), ...origin, ...candidateSentences(caller, words)];
}

/** What is blocked and what is open, and how that is lifted. `asn`: null unless the caller is known to be there. */
export function ruleOf(network: Network, asn: number | null, { network: words }: Words): string {
  const { name, products, blockedPorts: blocked, onlyPorts: only, varies, confirmed } = network;
  if (blocked.length === 0) return words.opensEncryption(name);
  const ways = WAYS_OUT.map((ports) => ports.filter((port) => !blocked.includes(port)));
  // Hearsay about one port says nothing about the others.
  const open = confirmed ? (ways.find((ports) => ports.length > 0) ?? []) : [];
  const facts = { name, asn, products, blocked, open, only, varies, confirmed };
  const takers = only === null ? [] : takersOn(only);
  return [
    words.blocks(facts),
    ...(takers.length === 0 ? [] : [words.elsewhere(takers)]),
    ...liftingSentences(network, words),
  ].join(' ');
}

/** How the block is lifted, and on what terms. */
export function liftingSentences({ lifting, condition }: Network, words: Words['network']): string[] {
  if (lifting === null) return [];
  if (condition?.code !== 'plan') {
    const terms = condition === null ? [] : [words.condition[condition.code]];
    return [words.lifting[lifting], ...terms];
  }
  const { name } = condition.parameters;
  if (lifting === 'paid-plan') return [words.paidFrom(name)];
  return [words.lifting[lifting], words.condition.plan(name)];
}

/** Where no port for submission is open: who takes mail on those of the web. */
function takersOn(open: readonly number[]): Elsewhere[] {
  if (WAYS_OUT.flat().some((port) => open.includes(port))) return [];
  const takers = SENDING.filter(({ confirmed }) => confirmed).map(({ brand, ports }) => ({
    name: brand,
    ports: ports
      .filter(({ port, confirmed }) => confirmed && open.includes(port) && isWebPort(port))
      .map(({ port }) => port),
  }));
  // A brand with several regions has a row for each.
  const byName = new Map(takers.filter(({ ports }) => ports.length > 0).map((one) => [one.name, one]));
  return [...byName.values()].slice(0, ELSEWHERE_MAX);
}

/** Only those that block more than is certain. */
function candidateSentences({ blockedPorts, candidates }: Caller, { network: words }: Words): string[] {
  return candidates
    .map((candidate) => candidateFacts(candidate, blockedPorts))
    .filter((facts) => facts !== null)
    .map(words.candidate);
}

function candidateFacts(candidate: Candidate, certain: readonly number[]): CandidateFacts | null {
  const network = networkById(candidate.network);
  const blocked = candidate.blockedPorts.filter((port) => !certain.includes(port));
  if (network === null || blocked.length === 0) return null;
  const { name, products, countries } = network;
  const [country] = countries;
  if (country !== undefined) return { kind: 'country', country, blocked };
  const open = candidate.onlyPorts;
  return open === null
    ? { kind: 'platform', name, products, blocked }
    : { kind: 'only', name, products, open };
}

function strangerSentence({ asn, organisation }: Caller, { network }: Words): string {
  const number = asn === null ? null : `AS${asn}`;
  const name = organisation !== null && number !== null ? `${organisation} (${number})` : organisation;
  const who = name ?? number;
  return who === null ? network.unseen : network.unknown(who);
}
