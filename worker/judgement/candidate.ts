/**
 * Whether a port can be used to send mail, based on everything seen of it. Pure; does not compare ports.
 *
 * A port is usable if it worked from every vantage point that measured it, and from at least one. Rows that prove
 * nothing (see `use.ts`) do not count against it.
 */
import type { Advised, Family, Outcome, PortReport, SignInOffer, TlsProblem } from '../api/index.ts';
import { type Evidence, lameFamilyOf, type Sighting } from './evidence.ts';
import { turnedAwayWith } from './refusal.ts';
import { signInOf } from './sign-in.ts';
import { isInjected, problemsOf, takesPasswordInClear } from './trust.ts';
import { judge } from './use.ts';

/** Safest first: RFC 8314 §3 wants TLS on every connection, and TLS with an unknown peer is little better than none. */
export const GRADES = ['trusted', 'untrusted', 'unencrypted'] as const;
export type Grade = (typeof GRADES)[number];

export interface Usable {
  kind: 'usable';
  port: number;
  encryption: Advised['encryption'];
  grade: Grade;
  problems: readonly TlsProblem[];
  isInjected: boolean;
  /** A mail program that does not insist on encryption may send the password before it begins. */
  takesPasswordInClear: boolean;
  /** Nothing but NTLM takes a password, as seen from every vantage point that saw an offer. */
  isNtlmOnly: boolean;
  /** 0 where a password is accepted, 1 where only NTLM takes one, 2 where none is. */
  signInRank: number;
  /** The number of vantage points it worked from. */
  count: number;
  /** Set if the other family was tried and failed. */
  onlyFamily: Family | null;
}

export interface Unusable {
  kind:
    | 'failed'
    | 'failed-from-some-places'
    | 'check-refused-here'
    | 'unproven'
    | 'beyond-our-client'
    | 'encryption-differs';
  port: number;
  /** The outcomes that count against it or, if there are none, the ones that say nothing. */
  outcomes: readonly Outcome[];
  /** The vantage points where it failed. */
  dead: readonly string[];
}

export type Candidate = Usable | Unusable;

export function candidateOf(evidence: Evidence): Candidate {
  const { port } = evidence;
  const lameFamily = lameFamilyOf(evidence);
  const sightings = evidence.sightings.filter(({ row }) => row.family !== lameFamily);
  const proofs = Map.groupBy(sightings, ({ row }) => judge(row).proof);
  const [works = [], fails = []] = [proofs.get('works'), proofs.get('fails')];
  if (fails.length > 0) {
    const kind = works.length > 0 ? 'failed-from-some-places' : 'failed';
    return { kind, port, outcomes: outcomesOf(fails), dead: placesOf(fails) };
  }
  const [first] = works;
  if (first === undefined)
    return { kind: unprovenKind(sightings), port, outcomes: outcomesOf(sightings), dead: [] };
  if (works.some(({ row }) => row.encryption !== first.row.encryption))
    return { kind: 'encryption-differs', port, outcomes: outcomesOf(works), dead: [] };
  return usable(port, works, lameFamily);
}

function unprovenKind(sightings: readonly Sighting[]): Unusable['kind'] {
  const rows = sightings.map(({ row }) => row);
  if (rows.some((row) => turnedAwayWith(row) !== null)) return 'check-refused-here';
  return rows.some(({ reason }) => reason === 'beyond-our-client') ? 'beyond-our-client' : 'unproven';
}

function usable(port: number, works: readonly Sighting[], lameFamily: Family | null): Usable {
  const rows = works.map(({ row }) => row);
  const encryption = rows[0]?.encryption ?? null;
  const injected = rows.some(isInjected);
  const trusted = !injected && rows.every((row) => judge(row).use === 'usable');
  return {
    kind: 'usable',
    port,
    encryption,
    grade: encryption === null ? 'unencrypted' : trusted ? 'trusted' : 'untrusted',
    problems: problemsOf(rows),
    isInjected: injected,
    takesPasswordInClear: rows.some(takesPasswordInClear),
    isNtlmOnly: isNtlmOnly(rows),
    signInRank: Math.min(...rows.map((row) => SIGN_IN_RANKS[signInOf(row)])),
    count: placesOf(works).length,
    onlyFamily: lameFamily === null ? null : lameFamily === 6 ? 4 : 6,
  };
}

const SIGN_IN_RANKS: Readonly<Record<SignInOffer, number>> = {
  password: 0,
  'ntlm-only': 1,
  'no-password': 2,
  'not-offered': 2,
};

function isNtlmOnly(rows: readonly PortReport[]): boolean {
  const offers = rows.map(signInOf).filter((offer) => offer !== 'not-offered');
  return offers.length > 0 && offers.every((offer) => offer === 'ntlm-only');
}

function outcomesOf(sightings: readonly Sighting[]): Outcome[] {
  return [...new Set(sightings.map(({ row }) => row.outcome))];
}

function placesOf(sightings: readonly Sighting[]): string[] {
  return [...new Set(sightings.map(({ vantage }) => vantage.id))];
}
