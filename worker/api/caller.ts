/** The network a check was asked from. */
import type { Said } from './said.ts';

/** How a customer gets the ports opened that his network blocks; `never`: it says itself that there is no way. */
export type Lifting = 'on-request' | 'paid-plan' | 'own-settings' | 'contract' | 'never';

/**
 * The network a check was asked from, as the edge sees it, and the outgoing ports it is known to block. Where the caller
 * named a network, it is about that one, and `asn` and `organisation` are null.
 */
export interface Caller {
  asn: number | null;
  organisation: string | null;
  /** Its id in `/v1/networks`; null where nothing is known of it, and then of what follows. */
  network: string | null;
  blockedPorts: number[];
  /** The ports are blocked only sometimes: for old or new accounts, after abuse, in some products. */
  varies: boolean;
  /** Null where nobody says. */
  lifting: Lifting | null;
  source: string | null;
  verifiedOn: string | null;
  /** False for what is commonly said and nobody has checked. */
  confirmed: boolean;
  said?: Said;
}

/** What the platform says of where a request comes from; null where it says nothing. */
export type SeenNetwork = Pick<Caller, 'asn' | 'organisation'>;
