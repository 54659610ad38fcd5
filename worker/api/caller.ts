/** The network a check was requested from. */
import type { Said } from './said.ts';

/** How a customer can get blocked ports opened; `never`: the network itself says that there is no way. */
export type Lifting = 'on-request' | 'paid-plan' | 'own-settings' | 'contract' | 'never';

/** On what terms a block is lifted. `plan`: from a plan or with an agreement that the vendor calls by this name. */
export type Condition =
  | { code: 'plan'; parameters: { name: string } }
  | { code: 'after-payment' | 'identity' | 'case-by-case'; parameters: Record<never, never> };

/** What a provider wants to know before it opens a port. `reverse-name`: the PTR record of the address. */
export type AskedFor = 'reason' | 'reverse-name' | 'spf' | 'paid-invoice';

export type NetworkKind = 'cloud' | 'hosting' | 'platform' | 'access' | 'router' | 'security' | 'vpn';

/** What may hold besides, where the address does not tell: platforms on this network, and what a country does. */
export interface Candidate {
  /** Its id in `/v1/networks`. */
  network: string;
  blockedPorts: number[];
  /** Where everything else is blocked; null where it is not. */
  onlyPorts: number[] | null;
  condition: Condition | null;
}

/**
 * The network a check was requested from, as the edge sees it, and the outgoing ports it is known to block. If the
 * request names a network, this is that one, and `asn` and `organisation` are null.
 */
export interface Caller {
  asn: number | null;
  organisation: string | null;
  /** Its id in `/v1/networks`; null where we know nothing about it, and then the fields below are empty too. */
  network: string | null;
  blockedPorts: number[];
  /** The ports are blocked only in some cases: old or new accounts, after abuse, in certain products. */
  varies: boolean;
  /** Null where no source says. */
  lifting: Lifting | null;
  /** On what terms; null where no source says. */
  condition: Condition | null;
  source: string | null;
  verifiedOn: string | null;
  /** False for what is commonly said but nobody has verified. */
  confirmed: boolean;
  /** Three at most. Nothing is concluded from them. */
  candidates: Candidate[];
  said?: Said;
}

/** What the platform reports about the origin of a request; null where it reports nothing. */
export interface SeenNetwork extends Pick<Caller, 'asn' | 'organisation'> {
  /** ISO 3166-1, two capital letters. */
  country?: string | undefined;
}
