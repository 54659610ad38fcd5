/**
 * The caller's network as the edge sees it, or the network the request names → what is known about it, and what may hold
 * besides. Pure; keeps nothing.
 */
import type { Caller, Candidate, SeenNetwork } from '../api/index.ts';
import type { Network } from '../knowledge/knowledge.ts';
import { networkOfAsn, networksOfCountry, networksOn } from '../knowledge/networks/networks.ts';
import { CANDIDATES_MAX } from '../limits.ts';

/** Null if no network is seen or named. A named network replaces the one seen, about which nothing is then reported. */
export function callerOf(seen: SeenNetwork, named: Network | null): Caller | null {
  if (named !== null) return { ...UNSEEN, ...knownOf(named), candidates: candidatesOn(named) };
  const { asn, organisation } = seen;
  if (asn === null && organisation === null) return null;
  const network = asn === null ? null : networkOfAsn(asn);
  if (network !== null)
    return { ...UNSEEN, asn, organisation, ...knownOf(network), candidates: candidatesOn(network) };
  return { ...UNSEEN, asn, organisation, candidates: candidatesIn(seen) };
}

/** A caller about whom nothing is known. */
export const UNSEEN: Caller = {
  asn: null,
  organisation: null,
  network: null,
  blockedPorts: [],
  varies: false,
  lifting: null,
  condition: null,
  source: null,
  verifiedOn: null,
  confirmed: false,
  candidates: [],
};

function knownOf(network: Network): Omit<Caller, 'asn' | 'organisation' | 'candidates'> {
  const { id, blockedPorts, varies, lifting, condition, source, verifiedOn, confirmed } = network;
  const ports = [...blockedPorts];
  return { network: id, blockedPorts: ports, varies, lifting, condition, source, verifiedOn, confirmed };
}

/** Those that block most besides come first; one that blocks nothing else tells how little its customers can do. */
function candidatesOn(network: Network): Candidate[] {
  const further = ({ blockedPorts }: Network) =>
    blockedPorts.filter((port) => !network.blockedPorts.includes(port)).length;
  return networksOn(network)
    .toSorted((one, other) => further(other) - further(one))
    .slice(0, CANDIDATES_MAX)
    .map(candidateOf);
}

/** What a country's access networks do says nothing about a data center there. */
function candidatesIn({ organisation, country }: SeenNetwork): Candidate[] {
  if (country === undefined || DATA_CENTER.test(organisation ?? '')) return [];
  return networksOfCountry(country).slice(0, CANDIDATES_MAX).map(candidateOf);
}

/** Words in the names of those who rent out servers, in the languages that names are written in. */
const DATA_CENTER =
  /\b(?:(?:web ?)?host(?:ing|er)?|hosp[eé]da\w*|cloud|nuvem|data ?cent(?:er|re|ers)|datacenters?|servers?|servidor\w*|vps|idc|colo(?:cation)?|rechenzentr\w*|compute|cdn|vpn|proxy|m247|leaseweb)\b/i;

function candidateOf({ id, blockedPorts, onlyPorts, condition }: Network): Candidate {
  return { network: id, blockedPorts: [...blockedPorts], onlyPorts: onlyPorts && [...onlyPorts], condition };
}
