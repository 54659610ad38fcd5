/** The shape of the words for a caller's network, which each language provides. */
import type { Lifting } from '../api/index.ts';

/** The facts about a network that blocks ports. */
export interface NetworkFacts {
  name: string;
  /** Null if the request named the network, because the caller may be elsewhere. */
  asn: number | null;
  /** At least one. */
  blocked: readonly number[];
  /** Submission ports that are not blocked, if any. */
  open: readonly number[];
  /** The ports are blocked only in some cases. */
  varies: boolean;
  /** False for hearsay. */
  confirmed: boolean;
}

export interface NetworkWords {
  /** Which ports are blocked there, and which are not, in one sentence. */
  blocks: (facts: NetworkFacts) => string;
  /** For an unknown network: its name, its number or both. */
  unknown: (name: string) => string;
  /** If the platform does not report where a request comes from. */
  unseen: string;
  lifting: Readonly<Record<Lifting, string>>;
  /** `date` is RFC 3339. */
  source: (source: string, date: string, confirmed: boolean) => string;
}
