/**
 * Quotas as headers (draft-ietf-httpapi-ratelimit-headers-10): the one that was exceeded, or all that a charged client
 * has left. Pure.
 */
import type { Allowance } from '../../quota/window.ts';
import type { Refusal } from '../../result/refusal.ts';

export function limitHeaders({ values }: Refusal): Record<string, string> {
  if (!('resetSeconds' in values)) return {};
  return {
    'Retry-After': String(values.resetSeconds),
    'RateLimit-Policy': policyItem(values),
    RateLimit: limitItem(values),
  };
}

export function allowanceHeaders(allowances: readonly Allowance[]): Record<string, string> {
  if (allowances.length === 0) return {};
  return {
    'RateLimit-Policy': allowances.map(policyItem).join(', '),
    RateLimit: allowances.map(limitItem).join(', '),
  };
}

function policyItem({ policy, limit, periodSeconds }: Pick<Allowance, 'policy' | 'limit' | 'periodSeconds'>) {
  return `"${policy}";q=${limit};w=${periodSeconds}`;
}

function limitItem({
  policy,
  remaining,
  resetSeconds,
}: Pick<Allowance, 'policy' | 'remaining' | 'resetSeconds'>) {
  return `"${policy}";r=${remaining};t=${resetSeconds}`;
}
