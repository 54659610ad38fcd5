/**
 * A trust anchor (RFC 5280 §6.1.1 d): a name and a key that are believed. Like OpenSSL, and beyond the RFC, its dates and
 * the extensions that restrict it are kept and judged as well: an authority that says until when it may be trusted, or
 * that it is none, is taken at its word.
 */
import type { Holder, ParsedCertificate } from './certificate.ts';
import { type Bytes, DerReader, TAG } from './der.ts';
import { readName } from './distinguished-name.ts';
import { readExtensions } from './extensions.ts';
import { parsePublicKey } from './public-key.ts';
import { readValidity } from './time.ts';

export interface TrustAnchor extends Holder {
  /** The whole certificate, where it was kept. */
  der: Bytes | null;
}

export function anchorOf({ der, subject, key, validity, extensions }: ParsedCertificate): TrustAnchor {
  return { der, subject, key, validity, extensions };
}

/** What trust-store.ts holds of an anchor: subject, validity, key and extensions as they stand in the certificate. */
export function parseAnchorRecord(record: Bytes): TrustAnchor | null {
  const reader = new DerReader(record);
  const subject = readName(reader);
  const validity = readValidity(reader);
  const spki = reader.next(TAG.sequence).whole;
  const extensions = readExtensions(reader);
  const key = reader.intact ? parsePublicKey(spki) : null;
  return key === null ? null : { der: null, subject, key, validity, extensions };
}
