/**
 * Every way in which a request can be declined, each with its public code. Carries values, never sentences:
 * those stand in messages/<language>/problem.ts.
 */
import type { ProblemCode } from '../api/index.ts';
import { QUOTE_CHARS_MAX } from '../limits.ts';
import { printable } from '../printable.ts';

/** `why` → public code. The code is what scripts read, the why picks the sentence. */
export const WHYS = {
  'host-missing': 'invalid-host',
  'host-is-url': 'invalid-host',
  'host-is-mail-address': 'invalid-host',
  'host-has-port': 'invalid-host',
  'host-has-path': 'invalid-host',
  'host-too-long': 'invalid-host',
  'host-empty-label': 'invalid-host',
  'host-long-label': 'invalid-host',
  'host-character': 'invalid-host',
  'host-hyphen': 'invalid-host',
  'host-no-dot': 'invalid-host',
  'host-not-a-name': 'invalid-host',
  'host-odd-address': 'invalid-host',
  'port-missing': 'invalid-port',
  'port-not-a-number': 'invalid-port',
  'port-out-of-range': 'invalid-port',
  'ports-empty': 'invalid-port',
  'port-not-allowed': 'port-not-allowed',
  'parameter-unknown': 'invalid-parameter',
  'parameter-value': 'invalid-parameter',
  'parameter-repeated': 'invalid-parameter',
  'parameter-too-long': 'invalid-parameter',
  'family-of-address': 'invalid-parameter',
  'error-missing': 'invalid-parameter',
  'too-many-places': 'invalid-parameter',
  'provider-unknown': 'invalid-parameter',
  'host-and-provider': 'invalid-parameter',
  'network-unknown': 'invalid-parameter',
  'network-without-caller': 'invalid-parameter',
  'domain-missing': 'invalid-parameter',
  'domain-not-a-domain': 'invalid-parameter',
  'domain-is-address': 'invalid-parameter',
  'order-unreadable': 'invalid-parameter',
  'order-version': 'invalid-parameter',
  'signature-missing': 'unauthorized',
  'signature-wrong': 'unauthorized',
  'signature-late': 'unauthorized',
  'signature-replayed': 'unauthorized',
  'signature-for-another': 'unauthorized',
  'special-use-name': 'private-address',
  'address-not-public': 'private-address',
  'resolves-to-private': 'private-address',
  'host-not-allowed': 'host-not-allowed',
  'opted-out': 'opted-out',
  'origin-not-allowed': 'origin-not-allowed',
  'no-such-page': 'not-found',
  'method-not-allowed': 'method-not-allowed',
  'name-not-found': 'name-not-found',
  'no-address': 'no-address',
  'no-address-of-family': 'no-address',
  'too-many-requests': 'rate-limited',
  'too-many-checks': 'rate-limited',
  'too-many-hosts': 'rate-limited',
  'host-busy': 'host-busy',
  'dns-servfail': 'dns-failed',
  'dns-timeout': 'dns-failed',
  'dns-malformed': 'dns-failed',
  'dns-oversized': 'dns-failed',
  internal: 'internal',
} as const satisfies Record<string, ProblemCode>;
export type Why = keyof typeof WHYS;

export interface Refusal {
  why: Why;
  /** What the sentence needs; safe to show. */
  values: Readonly<Record<string, string>>;
}

export interface Refused {
  ok: false;
  refusal: Refusal;
}

/** `given` is what the caller wrote: made printable here, so that no sentence can carry an escape sequence. */
export function refuse(why: Why, given = '', values: Readonly<Record<string, string>> = {}): Refused {
  return { ok: false, refusal: { why, values: { ...values, given: printable(given, QUOTE_CHARS_MAX) } } };
}
