/** What a DNS message says about one question, whichever form it came in. */

/** `servfail` stands for every answer that admits to a failure. */
export const FAILURES = ['servfail', 'timeout', 'malformed', 'oversized'] as const;
export type DnsFailure = (typeof FAILURES)[number];

export type Answer<Known extends { kind: string }> =
  | Known
  | { kind: 'name-not-found' }
  | { kind: DnsFailure };

/** The records of the type that was asked for; aliases on the way to them are left out. */
export type Records<Data> = Answer<{ kind: 'records'; records: readonly Data[] }>;

/** RFC 1035 §4.1.1. */
const NO_ERROR = 0;
const NAME_ERROR = 3;

/** Null where the response code is no obstacle. */
export function refusalOf(responseCode: number): { kind: 'name-not-found' | 'servfail' } | null {
  if (responseCode === NO_ERROR) return null;
  return { kind: responseCode === NAME_ERROR ? 'name-not-found' : 'servfail' };
}
