/** The shape of the words for a caller's network; one dictionary per language fills it. Holds no sentence itself. */
import type { Lifting } from '../api/index.ts';

/** What is known of a network that blocks ports. */
export interface NetworkFacts {
  name: string;
  /** Null where the caller named the network, and may call from elsewhere. */
  asn: number | null;
  /** At least one. */
  blocked: readonly number[];
  /** Ports for submission that are not blocked, where there are any. */
  open: readonly number[];
  /** They are blocked only sometimes. */
  varies: boolean;
  /** False for what is only said. */
  confirmed: boolean;
}

export interface NetworkWords {
  /** Which ports are blocked there, and which are not: one sentence. */
  blocks: (facts: NetworkFacts) => string;
  /** Of a network in no list; its name, its number or both. */
  unknown: (name: string) => string;
  /** Where the platform does not tell where a request comes from. */
  unseen: string;
  lifting: Readonly<Record<Lifting, string>>;
  /** `date` is RFC 3339. */
  source: (source: string, date: string, confirmed: boolean) => string;
}
