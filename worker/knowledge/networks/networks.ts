/** All networks known to block outgoing ports, and which of them has a given AS number. No network requests. */

import type { Network } from '../knowledge.ts';
import { ACCESS_NETWORKS } from './access.ts';
import { HOSTING_NETWORKS } from './hosting.ts';
import { PLATFORM_NETWORKS } from './platform.ts';

export const NETWORKS: readonly Network[] = [...HOSTING_NETWORKS, ...PLATFORM_NETWORKS, ...ACCESS_NETWORKS];

export function networkById(id: string): Network | null {
  return NETWORKS.find((network) => network.id === id) ?? null;
}

export function networkOfAsn(asn: number): Network | null {
  return NETWORKS.find(({ asns }) => asns.includes(asn)) ?? null;
}

export function networksBlocking(port: number): readonly Network[] {
  return NETWORKS.filter(({ blockedPorts }) => blockedPorts.includes(port));
}
