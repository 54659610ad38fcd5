/** What the edge sees of a caller's network, or the network he names → what is known of it. Pure; keeps nothing. */
import type { Caller, SeenNetwork } from '../api/index.ts';
import type { Network } from '../knowledge/knowledge.ts';
import { networkOfAsn } from '../knowledge/networks/networks.ts';

/** Null where nothing is seen and nothing named. A named network beats what is seen, of which then nothing is told. */
export function callerOf(seen: SeenNetwork, named: Network | null): Caller | null {
  if (named !== null) return { ...UNSEEN, ...knownOf(named) };
  const { asn, organisation } = seen;
  if (asn === null && organisation === null) return null;
  const network = asn === null ? null : networkOfAsn(asn);
  return { ...UNSEEN, asn, organisation, ...(network ? knownOf(network) : {}) };
}

/** A caller of whom nobody knows anything. */
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
