/** All networks known to block outgoing ports, and which of them has a given AS number. No network requests. */

import type { Network } from '../knowledge.ts';
import { ACCESS_NETWORKS, PROTECTION, ROUTERS } from './access.ts';
import { CLOUDS } from './clouds.ts';
import { HOSTING_NETWORKS } from './hosting.ts';
import { PLATFORMS } from './platforms.ts';

export const NETWORKS: readonly Network[] = [
  ...CLOUDS,
  ...HOSTING_NETWORKS,
  ...PLATFORMS,
  ...ACCESS_NETWORKS,
  ...ROUTERS,
  ...PROTECTION,
];

export function networkById(id: string): Network | null {
  return NETWORKS.find((network) => network.id === id) ?? null;
}

export function networkOfAsn(asn: number): Network | null {
  return NETWORKS.find(({ asns }) => asns.includes(asn)) ?? null;
}

export function networksBlocking(port: number): readonly Network[] {
  return NETWORKS.filter(({ blockedPorts }) => blockedPorts.includes(port));
}

/** Platforms and products whose callers have the addresses of this network. */
export function networksOn({ id }: Network): readonly Network[] {
  return NETWORKS.filter(({ runsOn }) => runsOn.includes(id));
}

/** What access networks of a country do. `country`: ISO 3166-1, two capital letters. */
export function networksOfCountry(country: string): readonly Network[] {
  return NETWORKS.filter(({ countries }) => countries.includes(country));
}
