/**
 * A trust anchor (RFC 5280 §6.1.1 d): a trusted name and key. Like OpenSSL, and beyond the RFC, its dates and
 * restricting extensions are kept and judged as well: if a root says how long it may be trusted, or that it is not an
 * authority, that counts.
 */
import type { Holder, ParsedCertificate } from './certificate.ts';
import { type Bytes, DerReader, TAG } from './der.ts';
import { readName } from './distinguished-name.ts';
import { readExtensions } from './extensions.ts';
import { parsePublicKey } from './public-key.ts';
import { readValidity } from './time.ts';

export interface TrustAnchor extends Holder {
  /** The whole certificate, if it was kept. */
  der: Bytes | null;
}

export function anchorOf({ der, subject, key, validity, extensions }: ParsedCertificate): TrustAnchor {
  return { der, subject, key, validity, extensions };
}

/** The contents of an anchor in trust-store.ts: subject, validity, key and extensions exactly as in the certificate. */
export function parseAnchorRecord(record: Bytes): TrustAnchor | null {
  const reader = new DerReader(record);
  const subject = readName(reader);
  const validity = readValidity(reader);
  const spki = reader.next(TAG.sequence).whole;
  const extensions = readExtensions(reader);
  const key = reader.intact ? parsePublicKey(spki) : null;
  return key === null ? null : { der: null, subject, key, validity, extensions };
}
