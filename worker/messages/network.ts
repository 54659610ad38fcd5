/** The shape of the words for a caller's network, which each language provides. */
import type { Condition, Lifting } from '../api/index.ts';

/** The facts about a network that blocks ports. */
export interface NetworkFacts {
  name: string;
  /** Null if the request named the network, because the caller may be elsewhere. */
  asn: number | null;
  /** The products that this is about, as the vendor calls them; empty if it is about all. */
  products: readonly string[];
  /** At least one. */
  blocked: readonly number[];
  /** Submission ports that are not blocked, if any. */
  open: readonly number[];
  /** Where everything else is blocked; null where it is not. */
  only: readonly number[] | null;
  /** The ports are blocked only in some cases. */
  varies: boolean;
  /** False for hearsay. */
  confirmed: boolean;
}

/** What may hold besides, because the address does not tell. */
export type CandidateFacts =
  | { kind: 'platform'; name: string; products: readonly string[]; blocked: readonly number[] }
  /** Everything else is blocked. */
  | { kind: 'only'; name: string; products: readonly string[]; open: readonly number[] }
  /** `country`: ISO 3166-1. */
  | { kind: 'country'; country: string; blocked: readonly number[] };

/** A provider that takes mail on ports that are open where nearly everything is blocked. */
export interface Elsewhere {
  name: string;
  ports: readonly number[];
}

export interface NetworkWords {
  /** Which ports are blocked there, and which are not, in one sentence. */
  blocks: (facts: NetworkFacts) => string;
  /** For an unknown network: its name, its number or both. */
  unknown: (name: string) => string;
  /** If the platform does not report where a request comes from. */
  unseen: string;
  lifting: Readonly<Record<Lifting, string>>;
  /** Instead of the sentence about paid plans. */
  paidFrom: (plan: string) => string;
  condition: Readonly<Record<Exclude<Condition['code'], 'plan'>, string>> & {
    plan: (name: string) => string;
  };
  /** Begins with a condition, so that nobody takes it for certain. */
  candidate: (facts: CandidateFacts) => string;
  elsewhere: (providers: readonly Elsewhere[]) => string;
  /** For a program that blocks nothing, but looks into encrypted connections. */
  opensEncryption: (name: string) => string;
  /** `date` is RFC 3339. */
  source: (source: string, date: string, confirmed: boolean) => string;
}

/** A further sentence, with a space in front; empty where nobody says on what terms a block is lifted. */
export function conditionText({ condition: words }: NetworkWords, condition: Condition | undefined): string {
  if (condition === undefined) return '';
  return ` ${condition.code === 'plan' ? words.plan(condition.parameters.name) : words[condition.code]}`;
}
