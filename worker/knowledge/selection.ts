/** The rows of providers and networks that are asked for. Pure. */
import type { Network, Provider } from './knowledge.ts';
import { NETWORKS, networkOfAsn } from './networks/networks.ts';
import { PROVIDERS, providerOf, providerOfDomain } from './providers/providers.ts';

/** Null where nothing was asked; what was asked has to hold together. */
export interface ProviderQuestion {
  id: string | null;
  /** ASCII and lower case. */
  domain: string | null;
  /** ASCII and lower case. */
  host: string | null;
  /** Part of an id, a name, a host or a mail domain. */
  q: string | null;
}

export function providersFor({ id, domain, host, q }: ProviderQuestion): readonly Provider[] {
  const ofDomain = domain === null ? null : providerOfDomain(domain);
  const ofHost = host === null ? null : providerOf(host);
  const part = q?.trim().toLowerCase() ?? '';
  return PROVIDERS.filter(
    (provider) =>
      (id === null || provider.id === id) &&
      (domain === null || provider === ofDomain) &&
      (host === null || provider === ofHost) &&
      namesOf(provider).some((name) => name.toLowerCase().includes(part)),
  );
}

function namesOf({ id, name, brand, hosts, domains }: Provider): string[] {
  return [id, name, brand, ...hosts, ...domains];
}

/** `asn`: digits. */
export function networksFor({ id, asn }: { id: string | null; asn: string | null }): readonly Network[] {
  const ofAsn = asn === null ? null : networkOfAsn(Number(asn));
  return NETWORKS.filter(
    (network) => (id === null || network.id === id) && (asn === null || network === ofAsn),
  );
}
