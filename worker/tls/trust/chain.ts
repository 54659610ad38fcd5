/**
 * The chains from a server's certificate to a trust anchor, or as far as there are certificates. Handles any order and
 * cross-signed certificates; candidates are found by name, but only a valid signature makes a link. Whether the
 * certificates of a chain are acceptable is judged elsewhere.
 */
import { sameBytes } from '../record/wire.ts';
import { isSelfIssued, type ParsedCertificate } from './certificate.ts';
import type { Bytes } from './der.ts';
import { CHAIN_CERTIFICATES_MAX, CHAINS_MAX, VERIFICATIONS_MAX } from './limits.ts';
import type { PublicKey } from './public-key.ts';
import { type Verification, verifySignature } from './signature.ts';
import type { TrustAnchor } from './trust-anchor.ts';
import type { TrustAnchors } from './trust-anchors.ts';

export type ChainEnd =
  | { kind: 'anchor'; anchor: TrustAnchor }
  /** The server's own certificate is a trust anchor. */
  | { kind: 'trusted-leaf' }
  | { kind: 'self-signed' }
  | { kind: 'untrusted-root' }
  | { kind: 'incomplete-chain' }
  /** Not searched for. */
  | { kind: 'unknown' };

export interface Chain {
  /** Leaf first, without the anchor. */
  certificates: readonly ParsedCertificate[];
  end: ChainEnd;
  /** False if it contains a kind of signature that we cannot verify. */
  isVerified: boolean;
}

/** A chain that may be continued. */
interface Path extends Omit<Chain, 'end'> {
  last: ParsedCertificate;
}

export class ChainSearch {
  /** The certificates that a chain may lead through, by their names. */
  readonly #spare: ReadonlyMap<string, readonly ParsedCertificate[]>;
  readonly #anchors: TrustAnchors;
  readonly #verifications: { certificate: ParsedCertificate; spki: Bytes; verification: Verification }[] = [];
  #isIncomplete = false;

  constructor(spare: readonly ParsedCertificate[], anchors: TrustAnchors) {
    this.#spare = Map.groupBy(spare, ({ subject }) => subject.key);
    this.#anchors = anchors;
  }

  /** Whether a limit of ours, rather than the certificates, ended the search. */
  get isIncomplete(): boolean {
    return this.#isIncomplete;
  }

  /** Chains that end in an anchor come first where there is a choice; CHAINS_MAX at most. */
  async *chainsFrom(leaf: ParsedCertificate): AsyncGenerator<Chain> {
    const start = { certificates: [leaf], isVerified: true };
    if (this.#anchors.include(leaf)) {
      yield { ...start, end: { kind: 'trusted-leaf' } };
      return;
    }
    let count = 0;
    for await (const chain of this.#chains({ ...start, last: leaf })) {
      count += 1;
      if (count > CHAINS_MAX) {
        this.#isIncomplete = true;
        return;
      }
      yield chain;
    }
  }

  async *#chains(path: Path): AsyncGenerator<Chain> {
    let isEnd = true;
    for await (const chain of this.#further(path)) {
      isEnd = false;
      yield chain;
    }
    if (isEnd) yield { ...path, end: await this.#deadEnd(path) };
  }

  async *#further(path: Path): AsyncGenerator<Chain> {
    const { last, certificates } = path;
    for (const anchor of this.#anchors.named(last.issuer)) {
      const verification = contains(path, anchor) ? 'invalid' : await this.#verify(last, anchor.key);
      if (verification === 'invalid') continue;
      const isVerified = path.isVerified && verification === 'valid';
      yield { certificates, isVerified, end: { kind: 'anchor', anchor } };
    }
    for (const issuer of this.#spare.get(last.issuer.key) ?? []) {
      if (contains(path, issuer)) continue;
      const verification = await this.#verify(last, issuer.key);
      if (verification === 'invalid') continue;
      if (certificates.length >= CHAIN_CERTIFICATES_MAX) {
        this.#isIncomplete = true;
        return;
      }
      yield* this.#chains({
        last: issuer,
        certificates: [...certificates, issuer],
        isVerified: path.isVerified && verification === 'valid',
      });
    }
  }

  async #deadEnd({ certificates, last }: Path): Promise<ChainEnd> {
    const isOwn = isSelfIssued(last) && (await this.#verify(last, last.key)) !== 'invalid';
    if (!isOwn) return { kind: 'incomplete-chain' };
    return { kind: certificates.length === 1 ? 'self-signed' : 'untrusted-root' };
  }

  /** Each pair is verified once, and none after too many: a server that sends that many is not looking for trust. */
  async #verify(certificate: ParsedCertificate, key: PublicKey): Promise<Verification> {
    const known = this.#verifications.find(
      (one) => one.certificate === certificate && sameBytes(one.spki, key.spki),
    );
    if (known !== undefined) return known.verification;
    if (this.#verifications.length >= VERIFICATIONS_MAX) {
      this.#isIncomplete = true;
      return 'invalid';
    }
    const verification = await verifySignature(certificate, key);
    this.#verifications.push({ certificate, spki: key.spki, verification });
    return verification;
  }
}

/** RFC 4158 §2.4.2: the same name and key twice make a loop, even in different certificates. */
function contains(
  { certificates }: Path,
  { subject, key }: Pick<ParsedCertificate, 'subject' | 'key'>,
): boolean {
  return certificates.some(
    (certificate) => certificate.subject.key === subject.key && sameBytes(certificate.key.spki, key.spki),
  );
}
