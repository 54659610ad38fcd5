/** What a check is about: a host, its addresses, and the ports that are asked. */

/** The six ports that help pages of mail providers talk about; asked when `ports` is not given. */
export const ARTICLE_PORTS = [25, 80, 465, 587, 588, 2525] as const;

export type Family = 4 | 6;

export type FamilyChoice = 'auto' | '4' | '6' | 'both';

export interface Address {
  address: string;
  family: Family;
}

/** What was asked about. `host` is ASCII, lower case, without trailing dot; an IPv6 literal has no brackets. */
export interface Target {
  host: string;
  unicodeHost: string;
  addresses: Address[];
  provider: string | null;
}
