/**
 * Judges the certificates a server sent: are they trusted for this host, and if not, why? One good chain is enough; if
 * there is none, the best chain says what is wrong. Never throws, whatever was sent. Revocation is not judged, and
 * nothing is fetched: certificates that the server did not send are missing.
 */
import { type Certificate, TLS_PROBLEMS, type TlsProblem } from '../../api/index.ts';
import { type ParsedCertificate, parseCertificate } from './certificate.ts';
import { type Chain, chainsFrom } from './chain.ts';
import { type Occasion, problemsOf } from './chain-problems.ts';
import { describeCertificate } from './description.ts';
import { CERTIFICATES_MAX } from './limits.ts';
import { ComparisonBudget } from './name-constraints.ts';
import type { TrustAnchors } from './trust-anchors.ts';

export interface CertificateJudgement {
  trusted: boolean;
  problems: TlsProblem[];
  certificates: Certificate[];
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
  const problems =
    leaf === undefined
      ? // Nothing to start from; or a certificate whose key cannot be read.
        new Set<TlsProblem>([sent.length === 0 ? 'incomplete-chain' : 'unsupported-key'])
      : await leastProblems(chainsFrom(leaf, spare, anchors), (chain) => problemsOf(chain, occasion));
  return {
    trusted: problems.size === 0,
    problems: TLS_PROBLEMS.filter((problem) => problems.has(problem)),
    certificates: read.map((certificate) => describeCertificate(certificate, nowMs)),
  };
}

/** What the certificates contain, without a judgement, for handshakes that stopped early. Never throws. */
export function describeCertificates(sent: readonly Uint8Array[], nowMs: number): Certificate[] {
  return readSent(sent).map((certificate) => describeCertificate(certificate, nowMs));
}

/**
 * The readable ones. If the first one (RFC 8446 §4.4.2) cannot be read there is no leaf: no other may take its place.
 */
function readSent(sent: readonly Uint8Array[]): ParsedCertificate[] {
  const [leaf, ...others] = sent.slice(0, CERTIFICATES_MAX).map(parseCertificate);
  return leaf === undefined || leaf === null ? [] : [leaf, ...others.filter((other) => other !== null)];
}

async function leastProblems(
  chains: AsyncIterable<Chain>,
  judge: (chain: Chain) => Set<TlsProblem>,
): Promise<Set<TlsProblem>> {
  let best: { problems: Set<TlsProblem>; rank: number } | null = null;
  for await (const chain of chains) {
    const problems = judge(chain);
    if (problems.size === 0) return problems;
    const rank = rankOf(chain, problems);
    if (best === null || rank < best.rank) best = { problems, rank };
  }
  return best?.problems ?? new Set(['incomplete-chain']);
}

/**
 * A chain that ends in an anchor says more than one that does not; after that, fewer problems are closer to the truth.
 */
function rankOf({ end }: Chain, problems: Set<TlsProblem>): number {
  const isAnchored = end.kind === 'anchor' || end.kind === 'trusted-leaf';
  return problems.size + (isAnchored ? 0 : TLS_PROBLEMS.length);
}
