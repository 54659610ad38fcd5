/**
 * Whether a report bears out what its caller claims. Every vantage point must: one that could not tell leaves the claim open.
 * Pure; the clock is a parameter.
 */
import type { Asserted, Documented, Outcome, PortReport, Report, VantageReport } from '../api/index.ts';
import { DAY_MS } from '../limits.ts';
import type { Assertion, Claim, ClaimedVersion } from './assertion.ts';
import { CLAIMED_VERSIONS } from './assertion.ts';

/** A row, and what the claim says of it: true, false, or null where it could not be seen. */
interface Held {
  vantage: string;
  row: PortReport;
  holds: boolean | null;
  /** What was seen, as far as the claim goes. */
  seen: string;
}

export interface AssertOptions {
  /** What could not be seen fails a claim. */
  isStrict: boolean;
  nowMs: number;
}

export function assertedOf(
  report: Pick<Report, 'vantages' | 'documented'>,
  assertions: readonly Assertion[],
  { isStrict, nowMs }: AssertOptions,
): Asserted[] {
  return assertions.map(({ written, claim }) => {
    const held = heldBy(claim, report, nowMs);
    const wanted =
      claim.kind === 'outcome' || isStrict ? held : held.filter(({ row }) => row.outcome !== 'untestable');
    const passed = verdictOf(wanted, claim);
    return { assertion: written, passed: isStrict ? passed === true : passed, actual: actualOf(held, claim) };
  });
}

/** Of a port that nobody asked about, nothing is known; a claim about all of them needs one to hold for. */
function verdictOf(held: readonly Held[], { kind }: Claim): boolean | null {
  if (held.some(({ holds }) => holds === false)) return false;
  if (held.length === 0) return kind === 'outcome' ? null : false;
  return held.every(({ holds }) => holds === true) ? true : null;
}

function heldBy(
  claim: Claim,
  { vantages, documented }: Pick<Report, 'vantages' | 'documented'>,
  nowMs: number,
): Held[] {
  return rowsOf(vantages).flatMap(({ vantage, row }): Held[] => {
    switch (claim.kind) {
      case 'outcome':
        return claim.port === row.port ? [{ vantage, row, ...holdsOutcome(row, claim.outcomes) }] : [];
      case 'documented':
        return holdsDocumented(row, documented).map((held) => ({ vantage, row, ...held }));
      default:
        return [{ vantage, row, ...holdsEncryption(claim, row, nowMs) }];
    }
  });
}

function rowsOf(vantages: readonly VantageReport[]): { vantage: string; row: PortReport }[] {
  return vantages.flatMap(({ vantage, ports }) => ports.map((row) => ({ vantage: vantage.id, row })));
}

/** A server that is busy, our own failures, and where only the connection was seen: another check may tell. */
const UNTOLD: readonly Outcome[] = ['untestable', 'error', 'busy', 'connected', 'no-reply'];

type Holding = Pick<Held, 'holds' | 'seen'>;

function holdsOutcome({ outcome }: PortReport, outcomes: readonly Outcome[]): Holding {
  if (outcomes.includes(outcome)) return { holds: true, seen: outcome };
  return { holds: UNTOLD.includes(outcome) ? null : false, seen: outcome };
}

/** Empty for a port that the provider does not mention. */
function holdsDocumented(row: PortReport, documented: Documented | undefined): Holding[] {
  const told = documented?.ports.find(({ port }) => port === row.port);
  if (told === undefined) return [];
  const { holds } = holdsOutcome(row, [told.encryption]);
  return [{ holds, seen: holds === true ? row.outcome : `${row.outcome}, documented ${told.encryption}` }];
}

type OfEncryption = Exclude<Claim, { kind: 'outcome' | 'documented' }>;

function holdsEncryption(claim: OfEncryption, row: PortReport, nowMs: number): Holding {
  const { outcome, tls } = row;
  if (UNTOLD.includes(outcome)) return { holds: null, seen: outcome };
  if (tls === null) return { holds: false, seen: outcome };
  switch (claim.kind) {
    case 'trusted':
      return { holds: tls.trusted, seen: tls.trusted ? 'trusted' : (tls.problems[0] ?? outcome) };
    case 'tls':
      return { holds: isAtLeast(tls.version, claim.version), seen: tls.version ?? outcome };
    default:
      return holdsCertificate(claim, row, nowMs);
  }
}

function isAtLeast(version: string | null, claimed: ClaimedVersion): boolean {
  const seen = CLAIMED_VERSIONS.findIndex((known) => version?.includes(known));
  return seen >= CLAIMED_VERSIONS.indexOf(claimed);
}

/** Of the server's own certificate and those that it is trusted by, the one that expires first. */
function holdsCertificate(
  claim: Extract<Claim, { kind: 'certificate-days' | 'certificate-share' }>,
  { tls, outcome }: PortReport,
  nowMs: number,
): Holding {
  const [own, ...others] = tls?.certificates ?? [];
  if (own === undefined) return { holds: false, seen: outcome };
  const [first] = [own, ...others.filter(({ isOnPath }) => isOnPath)].toSorted(
    (one, other) => Date.parse(one.notAfter) - Date.parse(other.notAfter),
  );
  const { notBefore, notAfter } = first ?? own;
  const leftMs = Date.parse(notAfter) - nowMs;
  if (claim.kind === 'certificate-days') {
    const days = Math.floor(leftMs / DAY_MS);
    return { holds: leftMs > claim.days * DAY_MS, seen: `${days}d` };
  }
  const percent = (100 * leftMs) / Math.max(1, Date.parse(notAfter) - Date.parse(notBefore));
  return { holds: percent > claim.percent, seen: `${Math.floor(percent)}%` };
}

/** One part for each vantage point; where all ports are the same there, they are not named. */
function actualOf(held: readonly Held[], { kind }: Claim): string {
  if (held.length === 0) return kind === 'documented' ? 'nothing documented' : 'not checked';
  const byVantage = Map.groupBy(held, ({ vantage }) => vantage);
  return [...byVantage].map(([vantage, rows]) => `${vantage}: ${seenIn(rows, kind)}`).join('; ');
}

function seenIn(rows: readonly Held[], kind: Claim['kind']): string {
  const isOfOnePort = kind === 'outcome';
  const bySeen = Map.groupBy(rows, ({ seen }) => seen);
  return [...bySeen]
    .map(([seen, same]) => {
      const ports = [...new Set(same.map(({ row }) => row.port))];
      return isOfOnePort ? seen : `${ports.join(' ')} ${seen}`;
    })
    .join(', ');
}
