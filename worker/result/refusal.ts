/**
 * Every way to decline a request, each with its public code and the values for its sentence. The sentences themselves
 * are in messages/<language>/problem.ts.
 */
import type { Family, ProblemCode } from '../api/index.ts';
import { QUOTE_CHARS_MAX } from '../limits.ts';
import { quotable } from '../printable.ts';
import { withoutPasswords } from '../privacy/secrets.ts';

/** The values of refusals. A name has the same type everywhere; every text is safe to show. */
export interface ValueTypes {
  /** The caller's input. */
  given: string;
  /** The parameter with the error. */
  parameter: string;
  /** The valid values, separated by commas. */
  allowed: string;
  /** The largest number of characters or places accepted, and how many there were. */
  max: number;
  length: number;
  /** The host that was probably meant, or that the refusal is about. */
  host: string;
  /** The first character not allowed in a host name, or its code point if it is invisible. */
  character: string;
  /** The address family that the host has or lacks. */
  family: Family;
  /** The agent's name and protocol version. */
  name: string;
  version: number;
  /** The time on this machine, for comparison with a signature's. */
  here: string;
  /** The quota that was exceeded, as in Allowance in quota/window.ts. */
  policy: string;
  limit: number;
  periodSeconds: number;
  remaining: number;
  resetSeconds: number;
}

type ValueName = keyof ValueTypes;

const ALLOWANCE = ['policy', 'limit', 'periodSeconds', 'resetSeconds', 'remaining'] as const;

/** Scripts read the code, `why` selects the sentence, and the values fill in the sentence and headers. */
export const WHYS = {
  'host-missing': { code: 'invalid-host', values: [] },
  'host-is-url': { code: 'invalid-host', values: ['given', 'host'] },
  'host-is-mail-address': { code: 'invalid-host', values: ['given'] },
  'host-has-port': { code: 'invalid-host', values: ['given'] },
  'host-has-path': { code: 'invalid-host', values: ['given'] },
  'host-too-long': { code: 'invalid-host', values: ['length', 'max'] },
  'host-empty-label': { code: 'invalid-host', values: ['given'] },
  'host-long-label': { code: 'invalid-host', values: ['given', 'max'] },
  'host-character': { code: 'invalid-host', values: ['given', 'character'] },
  'host-hyphen': { code: 'invalid-host', values: ['given'] },
  'host-no-dot': { code: 'invalid-host', values: ['given'] },
  'host-not-a-name': { code: 'invalid-host', values: ['given'] },
  'host-odd-address': { code: 'invalid-host', values: ['given'] },
  'port-missing': { code: 'invalid-port', values: ['given'] },
  'port-not-a-number': { code: 'invalid-port', values: ['given'] },
  'port-out-of-range': { code: 'invalid-port', values: ['given'] },
  'ports-empty': { code: 'invalid-port', values: [] },
  'port-not-allowed': { code: 'port-not-allowed', values: ['given', 'allowed'] },
  'parameter-unknown': { code: 'invalid-parameter', values: ['given', 'allowed'] },
  'parameter-value': { code: 'invalid-parameter', values: ['given', 'parameter', 'allowed'] },
  'parameter-needed': { code: 'invalid-parameter', values: ['parameter', 'allowed'] },
  'client-without-files': { code: 'invalid-parameter', values: ['given', 'parameter'] },
  'file-without-raw': { code: 'invalid-parameter', values: ['parameter'] },
  'parameter-repeated': { code: 'invalid-parameter', values: ['parameter'] },
  'assertion-unreadable': { code: 'invalid-parameter', values: ['given', 'parameter', 'allowed'] },
  'too-many-assertions': { code: 'invalid-parameter', values: ['parameter', 'max'] },
  'assertion-failed': { code: 'assertion-failed', values: ['given'] },
  'too-many-rows': { code: 'invalid-parameter', values: ['parameter', 'max'] },
  'parameter-too-long': { code: 'invalid-parameter', values: ['parameter', 'max'] },
  'url-too-long': { code: 'invalid-parameter', values: ['max'] },
  'family-of-address': { code: 'invalid-parameter', values: ['given', 'host', 'family'] },
  'error-missing': { code: 'invalid-parameter', values: ['parameter'] },
  'too-many-places': { code: 'invalid-parameter', values: ['given', 'parameter', 'max'] },
  'provider-unknown': { code: 'invalid-parameter', values: ['given', 'parameter'] },
  'host-and-provider': { code: 'invalid-parameter', values: ['given', 'parameter'] },
  'network-unknown': { code: 'invalid-parameter', values: ['given', 'parameter'] },
  'network-without-caller': { code: 'invalid-parameter', values: ['given', 'parameter'] },
  'domain-missing': { code: 'invalid-parameter', values: ['parameter'] },
  'domain-not-a-domain': { code: 'invalid-parameter', values: ['given', 'parameter'] },
  'domain-is-address': { code: 'invalid-parameter', values: ['given', 'parameter'] },
  'order-unreadable': { code: 'invalid-parameter', values: [] },
  'order-version': { code: 'invalid-parameter', values: ['given', 'version'] },
  'signature-missing': { code: 'unauthorized', values: [] },
  'signature-wrong': { code: 'unauthorized', values: [] },
  'signature-late': { code: 'unauthorized', values: ['given', 'here'] },
  'signature-replayed': { code: 'unauthorized', values: [] },
  'signature-for-another': { code: 'unauthorized', values: ['given', 'name'] },
  'special-use-name': { code: 'private-address', values: ['given'] },
  'address-not-public': { code: 'private-address', values: ['given'] },
  'resolves-to-private': { code: 'private-address', values: ['given'] },
  'host-not-allowed': { code: 'host-not-allowed', values: ['given', 'allowed'] },
  'host-denied': { code: 'host-not-allowed', values: ['given'] },
  'client-denied': { code: 'client-not-allowed', values: [] },
  'client-unclear': { code: 'client-not-allowed', values: [] },
  'opted-out': { code: 'opted-out', values: ['given'] },
  'origin-not-allowed': { code: 'origin-not-allowed', values: ['given'] },
  'page-not-named': { code: 'origin-not-allowed', values: [] },
  'no-such-page': { code: 'not-found', values: ['given'] },
  'no-such-topic': { code: 'not-found', values: ['given', 'allowed'] },
  'nothing-remembered': { code: 'nothing-remembered', values: ['given'] },
  'method-not-allowed': { code: 'method-not-allowed', values: ['given', 'allowed'] },
  'request-malformed': { code: 'invalid-parameter', values: [] },
  'body-broken': { code: 'invalid-parameter', values: [] },
  'body-too-slow': { code: 'too-slow', values: ['max'] },
  'body-too-large': { code: 'too-large', values: ['max'] },
  'name-not-found': { code: 'name-not-found', values: ['given'] },
  'no-address': { code: 'no-address', values: ['given'] },
  'no-address-of-family': { code: 'no-address', values: ['given', 'family'] },
  'too-many-requests': { code: 'rate-limited', values: ALLOWANCE },
  'too-many-checks': { code: 'rate-limited', values: ALLOWANCE },
  'too-many-hosts': { code: 'rate-limited', values: ALLOWANCE },
  'too-many-lookups': { code: 'rate-limited', values: ALLOWANCE },
  'network-spent': { code: 'rate-limited', values: ALLOWANCE },
  'host-busy': { code: 'host-busy', values: ['given', ...ALLOWANCE] },
  'dns-servfail': { code: 'dns-failed', values: ['given'] },
  'dns-timeout': { code: 'dns-failed', values: ['given'] },
  'dns-malformed': { code: 'dns-failed', values: ['given'] },
  'dns-oversized': { code: 'dns-failed', values: ['given'] },
  internal: { code: 'internal', values: [] },
  'service-full': { code: 'overloaded', values: ['resetSeconds'] },
  'service-down': { code: 'overloaded', values: ['resetSeconds'] },
} as const satisfies Record<string, { code: ProblemCode; values: readonly ValueName[] }>;

export type Why = keyof typeof WHYS;

type NameOf<One extends Why> = (typeof WHYS)[One]['values'][number];

export type RefusalValues = { [One in Why]: Readonly<Pick<ValueTypes, NameOf<One>>> };

/** Plain data, so that a station can pass it to the front. */
export type Refusal<Some extends Why = Why> = {
  [One in Some]: { why: One; values: RefusalValues[One] };
}[Some];

export interface Refused {
  ok: false;
  refusal: Refusal;
}

/** Empty if the sentence quotes no input. */
type Given<One extends Why> = 'given' extends NameOf<One> ? string : '';
type Others<One extends Why> = Pick<ValueTypes, Exclude<NameOf<One>, 'given'>>;
type Particulars<One extends Why> = [NameOf<One>] extends [never]
  ? []
  : [NameOf<One>] extends ['given']
    ? [given: string]
    : [given: Given<One>, values: Others<One>];

/** `given` is the caller's input; it is made printable here, so that no sentence can contain an escape sequence. */
export function refuse<One extends Why>(why: One, ...[given = '', values]: Particulars<One>): Refused {
  const names: readonly ValueName[] = WHYS[why].values;
  const quoted = names.includes('given') ? { given: quotable(withoutPasswords(given), QUOTE_CHARS_MAX) } : {};
  // Each `why` is paired with its own values; TypeScript cannot follow that through the spread.
  return { ok: false, refusal: { why, values: { ...values, ...quoted } } as Refusal };
}
