/** What a check is about: a host, its addresses, and the ports to check. */

/** The six ports that help pages of mail providers mention; checked when `ports` is not given. */
export const ARTICLE_PORTS = [25, 80, 465, 587, 588, 2525] as const;

export type Family = 4 | 6;

/** Whether a check reports the address that answers first, or each one. */
export type AddressChoice = 'one' | 'all';

export type FamilyChoice = 'auto' | '4' | '6' | 'both';

export interface Address {
  address: string;
  family: Family;
}

/** What was requested. `host` is ASCII, lower case, without a trailing dot; an IPv6 literal has no brackets. */
export interface Target {
  host: string;
  unicodeHost: string;
  addresses: Address[];
  provider: string | null;
}
