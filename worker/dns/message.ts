/** The answer of a DNS message to one question, in either format. */

/** `servfail` stands for every response code that reports a failure. */
export const FAILURES = ['servfail', 'timeout', 'malformed', 'oversized'] as const;
export type DnsFailure = (typeof FAILURES)[number];

export type Answer<Known extends { kind: string }> =
  | Known
  | { kind: 'name-not-found' }
  | { kind: DnsFailure };

/** The records of the requested type; aliases on the way to them are left out. */
export type Records<Data> = Answer<{ kind: 'records'; records: readonly Data[] }>;

/** RFC 1035 §4.1.1. */
const NO_ERROR = 0;
const NAME_ERROR = 3;

/** Null if the response code is no obstacle. */
export function refusalOf(responseCode: number): { kind: 'name-not-found' | 'servfail' } | null {
  if (responseCode === NO_ERROR) return null;
  return { kind: responseCode === NAME_ERROR ? 'name-not-found' : 'servfail' };
}
