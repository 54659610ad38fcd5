/**
 * The query of a discovery → the mail domain. Pure. In a mail address, everything up to the last @ is dropped first, so
 * that it cannot end up in a refusal, a lookup or a log.
 */

import { type AskedHost, parseHost } from '../host/host.ts';
import { type Refused, refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { DISCOVERY_PARAMETERS, parseParameters } from './parameters.ts';

export interface DiscoveryRequest {
  domain: AskedHost;
  /** True if a whole address was sent: responses that contain it must not be cached. */
  wasAddress: boolean;
}

export function parseDiscovery(query: URLSearchParams): Result<DiscoveryRequest> {
  const parameters = parseParameters(query, DISCOVERY_PARAMETERS);
  if (!parameters.ok) return parameters;
  const written = parameters.value('domain') ?? '';
  const domain = parseMailDomain(written);
  return domain.ok ? done({ domain: domain.value, wasAddress: written.includes('@') }) : domain;
}

/** A domain, or a mail address, whose local part is dropped before anything else. */
export function parseMailDomain(written: string): Result<AskedHost> {
  return parseDomain(domainOf(written));
}

/**
 * RFC 5321 §4.1.2: a quoted local part may contain an @, a domain may not. Mail programs put addresses in `<` and `>`.
 */
function domainOf(written: string): string {
  const behind = written.slice(written.lastIndexOf('@') + 1).trim();
  return written.includes('@') ? behind.replace(/>$/, '') : behind;
}

function parseDomain(text: string): Result<AskedHost> {
  if (text === '') return refuseDomain('domain-missing');
  const host = parseHost(text);
  // A mail domain always has a dot. A single label is a typing error, which must not leak to the root servers.
  if (!host.ok || (host.value.literal === null && !host.value.host.includes('.')))
    return refuseDomain('domain-not-a-domain', text);
  return host.value.literal === null ? host : refuseDomain('domain-is-address', text);
}

function refuseDomain(
  why: 'domain-missing' | 'domain-not-a-domain' | 'domain-is-address',
  text = '',
): Refused {
  return refuse(why, text, { parameter: 'domain' });
}
