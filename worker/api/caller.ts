/** The network a check was requested from. */
import type { Said } from './said.ts';

/** How a customer can get blocked ports opened; `never`: the network itself says that there is no way. */
export type Lifting = 'on-request' | 'paid-plan' | 'own-settings' | 'contract' | 'never';

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
  source: string | null;
  verifiedOn: string | null;
  /** False for what is commonly said but nobody has verified. */
  confirmed: boolean;
  said?: Said;
}

/** What the platform reports about the origin of a request; null where it reports nothing. */
export type SeenNetwork = Pick<Caller, 'asn' | 'organisation'>;
