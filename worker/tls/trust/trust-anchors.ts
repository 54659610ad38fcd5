/**
 * Everything that is trusted: Mozilla's roots and the operator's own certificates. Looked up by name; the roots are
 * indexed at the first lookup, and each root is decoded when its name is requested, so that startup costs nothing.
 * Mozilla's further conditions (no certificates of a root after some date) are not in Node's bundle, so they are
 * missing here.
 */
import { createHash } from 'node:crypto';
import { sameBytes } from '../record/wire.ts';
import { type ParsedCertificate, parseCertificate } from './certificate.ts';
import type { Bytes } from './der.ts';
import type { DistinguishedName } from './distinguished-name.ts';
import { EXTRA_ANCHORS_MAX } from './limits.ts';
import { anchorOf, parseAnchorRecord, type TrustAnchor } from './trust-anchor.ts';
import { MOZILLA_ROOTS } from './trust-store.ts';

export class TrustAnchors {
  readonly #extra: readonly TrustAnchor[];

  constructor(extra: readonly TrustAnchor[]) {
    this.#extra = extra;
  }

  named(name: DistinguishedName): readonly TrustAnchor[] {
    return [...this.#extra, ...mozillaRoots(name)].filter(({ subject }) => subject.key === name.key);
  }

  /** True for exactly this certificate, not for another one with the same name and key. */
  include({ der }: ParsedCertificate): boolean {
    return this.#extra.some((anchor) => anchor.der !== null && sameBytes(anchor.der, der));
  }
}

/** `extraPem` must have been accepted by `parseExtraAnchors`; otherwise none of it is trusted. */
export function trustAnchors(extraPem: string): TrustAnchors {
  const extra = parseExtraAnchors(extraPem);
  return new TrustAnchors(extra.ok ? extra.anchors : []);
}

export type ExtraAnchors = { ok: true; anchors: readonly TrustAnchor[] } | { ok: false; wanted: string };

/** `wanted` says what would have been right, as `Expected …`. */
export function parseExtraAnchors(pem: string): ExtraAnchors {
  if (pem.trim() === '') return { ok: true, anchors: [] };
  const ders = certificatesIn(pem);
  if (ders === null)
    return { ok: false, wanted: 'PEM certificates, each from BEGIN to END, and no private keys' };
  if (ders.length > EXTRA_ANCHORS_MAX)
    return { ok: false, wanted: `at most ${EXTRA_ANCHORS_MAX} certificates` };
  const parsed = ders.map(parseCertificate);
  const unreadable = parsed.indexOf(null);
  if (unreadable !== -1) {
    return { ok: false, wanted: `PEM certificates, but certificate ${unreadable + 1} cannot be read` };
  }
  return { ok: true, anchors: parsed.filter((certificate) => certificate !== null).map(anchorOf) };
}

const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

/**
 * Certificates in PEM (RFC 7468), as an operator writes them into a setting, not parsed further. Null if there is none,
 * or if something that looks like PEM is not a certificate: half a block, a private key.
 */
export function certificatesIn(pem: string): Bytes[] | null {
  // Settings are often a single line, so line breaks may be written as the two characters `\n`.
  const text = pem.replaceAll('\\n', '\n');
  const found = [...text.matchAll(BLOCK)];
  if (found.length === 0 || text.replace(BLOCK, '').includes('-----')) return null;
  return found.map(([, base64 = '']) => new Uint8Array(Buffer.from(base64, 'base64')));
}

/** A name as 48 bits: used to find candidates, not to trust them. */
export function nameHash({ key }: DistinguishedName): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 8);
}

/** Name hash → records; null until the first lookup. Shared by all instances, since the roots are always the same. */
let index: Map<string, readonly string[]> | null = null;

function mozillaRoots(name: DistinguishedName): TrustAnchor[] {
  index ??= indexed(MOZILLA_ROOTS);
  const records = index.get(nameHash(name)) ?? [];
  return records.map((record) => parseAnchorRecord(bytesOf(record))).filter((anchor) => anchor !== null);
}

function indexed(lines: string): Map<string, readonly string[]> {
  const rows = lines.trim().split('\n').map(fieldsOf);
  const byHash = Map.groupBy(rows, ({ hash }) => hash);
  return new Map([...byHash].map(([hash, same]) => [hash, same.map(({ record }) => record)]));
}

/** Parses a line of trust-store.ts. */
function fieldsOf(line: string): { hash: string; record: string } {
  const [hash = '', record = ''] = line.split(' ', 2);
  return { hash, record };
}

function bytesOf(base64: string): Bytes {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
