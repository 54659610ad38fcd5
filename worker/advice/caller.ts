/**
 * The caller's network as the edge sees it, or the network the request names → what is known about it. Pure; keeps
 * nothing.
 */
import type { Caller, SeenNetwork } from '../api/index.ts';
import type { Network } from '../knowledge/knowledge.ts';
import { networkOfAsn } from '../knowledge/networks/networks.ts';

/** Null if no network is seen or named. A named network replaces the one seen, about which nothing is then reported. */
export function callerOf(seen: SeenNetwork, named: Network | null): Caller | null {
  if (named !== null) return { ...UNSEEN, ...knownOf(named) };
  const { asn, organisation } = seen;
  if (asn === null && organisation === null) return null;
  const network = asn === null ? null : networkOfAsn(asn);
  return { ...UNSEEN, asn, organisation, ...(network ? knownOf(network) : {}) };
}

/** A caller about whom nothing is known. */
export const UNSEEN: Caller = {
  asn: null,
  organisation: null,
  network: null,
  blockedPorts: [],
  varies: false,
  lifting: null,
  source: null,
  verifiedOn: null,
  confirmed: false,
};

function knownOf(network: Network): Omit<Caller, 'asn' | 'organisation'> {
  const { id, blockedPorts, varies, lifting, source, verifiedOn, confirmed } = network;
  return { network: id, blockedPorts: [...blockedPorts], varies, lifting, source, verifiedOn, confirmed };
}
