/** Which hosts may be checked, before anything is resolved. Pure. */

import type { AskedHost } from '../host/host.ts';
import { matchesPattern } from '../host/patterns.ts';
import { isSpecialUse } from '../knowledge/special-use-names.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { isPublicAddress } from './address.ts';

export interface HostRules {
  hosts: readonly string[];
  denyHosts: readonly string[];
  allowPrivateTargets: boolean;
}

export function admitHost(asked: AskedHost, rules: HostRules): Result<AskedHost> {
  const { written } = asked;
  if (!rules.allowPrivateTargets) {
    if (asked.literal !== null && !isPublicAddress(asked.host)) return refuse('address-not-public', written);
    if (asked.literal === null && isSpecialUse(asked.host)) return refuse('special-use-name', written);
  }
  if (rules.denyHosts.some((pattern) => matchesPattern(asked.host, pattern)))
    return refuse('host-denied', written);
  if (!rules.hosts.some((pattern) => matchesPattern(asked.host, pattern))) {
    return refuse('host-not-allowed', written, { allowed: rules.hosts.join(', ') });
  }
  return done(asked);
}
