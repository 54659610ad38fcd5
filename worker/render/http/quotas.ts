/**
 * Quotas as headers (draft-ietf-httpapi-ratelimit-headers-10): the one that was exceeded, or all that a charged client has
 * left. What is left is told only where it is known exactly, which the coarse guard against floods does not. Pure.
 */
import type { Allowance } from '../../quota/window.ts';
import type { Refusal } from '../../result/refusal.ts';

export function limitHeaders({ values }: Refusal): Record<string, string> {
  const { seconds, policy, limit, window, remaining } = values;
  if (seconds === undefined) return {};
  return {
    'Retry-After': seconds,
    ...(policy === undefined ? {} : { 'RateLimit-Policy': policyItem(policy, limit, window) }),
    ...(remaining === undefined ? {} : { RateLimit: limitItem(policy, remaining, seconds) }),
  };
}

export function allowanceHeaders(allowances: readonly Allowance[]): Record<string, string> {
  if (allowances.length === 0) return {};
  const policies = allowances.map((one) => policyItem(one.policy, one.limit, one.periodSeconds));
  const limits = allowances.map((one) => limitItem(one.policy, one.remaining, one.resetSeconds));
  return { 'RateLimit-Policy': policies.join(', '), RateLimit: limits.join(', ') };
}

type Item = string | number | undefined;

function policyItem(policy: Item, limit: Item, window: Item): string {
  return `"${policy}";q=${limit};w=${window}`;
}

function limitItem(policy: Item, remaining: Item, seconds: Item): string {
  return `"${policy}";r=${remaining};t=${seconds}`;
}
