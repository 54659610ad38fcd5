/**
 * Judges the certificates a server sent: are they trusted for this host, and if not, why? One good chain is enough; if
 * there is none, the best chain says what is wrong. Never throws, whatever was sent. Revocation is not judged, and
 * nothing is fetched: certificates that the server did not send are missing.
 */
import { TLS_PROBLEMS, type TlsProblem } from '../../api/index.ts';
import { type ParsedCertificate, parseCertificate } from './certificate.ts';
import { type Chain, ChainSearch } from './chain.ts';
import { type Occasion, problemsOf } from './chain-problems.ts';
import { type Shown, showCertificates } from './description.ts';
import { ComparisonBudget } from './name-constraints.ts';
import type { TrustAnchors } from './trust-anchors.ts';

export interface CertificateJudgement extends Shown {
  /** Null if our search reached its limits before it found a good chain, and the leaf alone is in order. */
  trusted: boolean | null;
  problems: TlsProblem[];
}

/** `sent`: DER, leaf first. `host`: an ASCII DNS name, or an IP literal without brackets. */
export async function judgeCertificates(
  sent: readonly Uint8Array[],
  host: string,
  nowMs: number,
  anchors: TrustAnchors,
): Promise<CertificateJudgement> {
  const read = readSent(sent);
  const [leaf, ...spare] = read;
  const occasion: Occasion = { host, nowMs, comparisons: new ComparisonBudget() };
  const { trusted, problems, path } =
    leaf === undefined
      ? // Nothing to start from; or a certificate whose key cannot be read.
        untrusted([sent.length === 0 ? 'incomplete-chain' : 'unsupported-key'])
      : await searchFrom(leaf, new ChainSearch(spare, anchors), occasion);
  return {
    trusted,
    problems: TLS_PROBLEMS.filter((problem) => problems.has(problem)),
    ...showCertificates(read, path, nowMs),
  };
}

/** What the certificates contain, without a judgement, for handshakes that stopped early. Never throws. */
export function describeCertificates(sent: readonly Uint8Array[], nowMs: number): Shown {
  return showCertificates(readSent(sent), [], nowMs);
}

/**
 * The readable ones. If the first one (RFC 8446 §4.4.2) cannot be read there is no leaf: no other may take its place.
 */
function readSent(sent: readonly Uint8Array[]): ParsedCertificate[] {
  const [leaf, ...others] = sent.map(parseCertificate);
  return leaf === undefined || leaf === null ? [] : [leaf, ...others.filter((other) => other !== null)];
}

interface Verdict {
  trusted: boolean | null;
  problems: ReadonlySet<TlsProblem>;
  /** The certificates of the good chain; empty if there is none. */
  path: readonly ParsedCertificate[];
}

function untrusted(problems: Iterable<TlsProblem>): Verdict {
  return { trusted: false, problems: new Set(problems), path: [] };
}

/** All chains are judged: of several good ones, clients can rely on the one that lasts longest. */
async function searchFrom(
  leaf: ParsedCertificate,
  search: ChainSearch,
  occasion: Occasion,
): Promise<Verdict> {
  let good: Chain | null = null;
  let best: { problems: Set<TlsProblem>; rank: number } | null = null;
  for await (const chain of search.chainsFrom(leaf)) {
    const problems = problemsOf(chain, occasion);
    if (problems.size === 0) {
      if (good === null || endOf(chain) > endOf(good)) good = chain;
      continue;
    }
    const rank = rankOf(chain, problems);
    if (best === null || rank < best.rank) best = { problems, rank };
  }
  if (good !== null) return { trusted: true, problems: new Set(), path: good.certificates };
  if (search.isIncomplete || occasion.comparisons.isUsedUp) return unknown(leaf, occasion);
  return untrusted(best?.problems ?? ['incomplete-chain']);
}

/** Where our limits ended the search, only what is wrong with the leaf itself is certain. */
function unknown(leaf: ParsedCertificate, occasion: Occasion): Verdict {
  const own = problemsOf({ certificates: [leaf], isVerified: true, end: { kind: 'unknown' } }, occasion);
  const problems = new Set<TlsProblem>([...own, 'too-many-certificates']);
  return { trusted: own.size > 0 ? false : null, problems, path: [] };
}

function endOf({ certificates }: Chain): number {
  return Math.min(...certificates.map(({ validity }) => validity.notAfterMs));
}

/**
 * A chain that ends in an anchor says more than one that does not; after that, fewer problems are closer to the truth.
 */
function rankOf({ end }: Chain, problems: Set<TlsProblem>): number {
  const isAnchored = end.kind === 'anchor' || end.kind === 'trusted-leaf';
  return problems.size + (isAnchored ? 0 : TLS_PROBLEMS.length);
}
