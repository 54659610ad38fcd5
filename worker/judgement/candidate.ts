/**
 * Whether a port may be used by somebody who wants to send mail, from all that was seen of it. Pure; compares no ports.
 *
 * A port counts when it worked from every vantage point that measured it, and from one at least. What proves nothing
 * (see `use.ts`) does not count against it.
 */
import type { Advised, Family, Outcome, TlsProblem } from '../api/index.ts';
import { type Evidence, lameFamilyOf, type Sighting } from './evidence.ts';
import { isInjected, problemsOf, takesPasswordInClear } from './trust.ts';
import { judge } from './use.ts';

/** Safest first: RFC 8314 §3 wants TLS on every connection, and TLS with a stranger is little more than none. */
export const GRADES = ['trusted', 'untrusted', 'unencrypted'] as const;
export type Grade = (typeof GRADES)[number];

export interface Usable {
  kind: 'usable';
  port: number;
  encryption: Advised['encryption'];
  grade: Grade;
  problems: readonly TlsProblem[];
  isInjected: boolean;
  /** A password may leave before encryption begins, where the mail program does not insist on it. */
  takesPasswordInClear: boolean;
  /** Vantage points from which it worked. */
  count: number;
  /** Set where the other family was tried in vain. */
  onlyFamily: Family | null;
}

export interface Unusable {
  kind: 'failed' | 'failed-from-some-places' | 'unproven' | 'beyond-our-client' | 'encryption-differs';
  port: number;
  /** What stands against it, or where there is nothing, why nothing is known. */
  outcomes: readonly Outcome[];
  /** Where it failed. */
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
  if (first === undefined) {
    const isBeyond = sightings.some(({ row }) => row.reason === 'beyond-our-client');
    const kind = isBeyond ? 'beyond-our-client' : 'unproven';
    return { kind, port, outcomes: outcomesOf(sightings), dead: [] };
  }
  if (works.some(({ row }) => row.encryption !== first.row.encryption))
    return { kind: 'encryption-differs', port, outcomes: outcomesOf(works), dead: [] };
  return usable(port, works, lameFamily);
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
    count: placesOf(works).length,
    onlyFamily: lameFamily === null ? null : lameFamily === 6 ? 4 : 6,
  };
}

function outcomesOf(sightings: readonly Sighting[]): Outcome[] {
  return [...new Set(sightings.map(({ row }) => row.outcome))];
}

function placesOf(sightings: readonly Sighting[]): string[] {
  return [...new Set(sightings.map(({ vantage }) => vantage.id))];
}
