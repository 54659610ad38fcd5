/**
 * An X.509 certificate (RFC 5280 §4.1), as far as it is judged and shown. The platform's `X509Certificate` is not used:
 * workerd's does not report how a certificate was signed, and returns no key for RSA-PSS and Ed448 certificates.
 */
import { sameBytes } from '../record/wire.ts';
import { type Bytes, constructedContextTag, contextTag, DerReader, TAG } from './der.ts';
import { type DistinguishedName, readName } from './distinguished-name.ts';
import { type Extensions, NO_EXTENSIONS, readExtensions } from './extensions.ts';
import { CERTIFICATE_BYTES_MAX } from './limits.ts';
import { type PublicKey, parsePublicKey } from './public-key.ts';
import type { Signed } from './signature.ts';
import { parseSignatureAlgorithm } from './signature-algorithm.ts';
import { readValidity, type Validity } from './time.ts';

/** What a certificate and a trust anchor have in common: a name, its key, and what both may be used for. */
export interface Holder {
  subject: DistinguishedName;
  key: PublicKey;
  validity: Validity;
  extensions: Extensions;
}

export interface ParsedCertificate extends Holder, Signed {
  der: Bytes;
  issuer: DistinguishedName;
}

export function parseCertificate(sent: Uint8Array): ParsedCertificate | null {
  if (sent.length > CERTIFICATE_BYTES_MAX) return null;
  const der = new Uint8Array(sent);
  const outer = new DerReader(der);
  const reader = outer.enter(TAG.sequence);
  outer.end();
  const tbs = reader.next(TAG.sequence);
  const algorithmDer = reader.next(TAG.sequence).whole;
  const signature = reader.wholeBits();
  reader.end();
  const content = readContent(reader.inside(tbs), algorithmDer);
  const key = reader.intact ? parsePublicKey(content.spki) : null;
  const algorithm = reader.intact ? parseSignatureAlgorithm(algorithmDer) : null;
  if (key === null || algorithm === null) return null;
  const { issuer, subject, validity, extensions } = content;
  return { der, tbs: tbs.whole, algorithm, signature, issuer, subject, validity, key, extensions };
}

interface Content {
  issuer: DistinguishedName;
  subject: DistinguishedName;
  validity: Validity;
  spki: Bytes;
  extensions: Extensions;
}

function readContent(fields: DerReader, algorithmDer: Bytes): Content {
  const version = fields.optional(constructedContextTag(0));
  if (version !== null) fields.inside(version).smallInteger();
  fields.next(TAG.integer); // serial number
  // RFC 5280 §4.1.1.2: the two must be equal; only the inner one is signed.
  if (!sameBytes(fields.next(TAG.sequence).whole, algorithmDer)) fields.break();
  const issuer = readName(fields);
  const validity = readValidity(fields);
  const subject = readName(fields);
  const spki = fields.next(TAG.sequence).whole;
  fields.optional(contextTag(1)); // unique identifiers, which must not be used (RFC 5280 §4.1.2.8)
  fields.optional(contextTag(2));
  const wrapped = fields.optional(constructedContextTag(3));
  fields.end();
  const extensions = wrapped === null ? NO_EXTENSIONS : readWrapped(fields.inside(wrapped));
  return { issuer, subject, validity, spki, extensions };
}

function readWrapped(reader: DerReader): Extensions {
  const extensions = readExtensions(reader.enter(TAG.sequence));
  reader.end();
  return extensions;
}

/** Claims to have issued itself; only the signature can prove it. */
export function isSelfIssued({ issuer, subject }: ParsedCertificate): boolean {
  return issuer.key === subject.key;
}

/**
 * The key that a server has to prove it holds: that of the first certificate. Null if there is none or it cannot be
 * read.
 */
export function leafKeyOf(sent: readonly Uint8Array[]): PublicKey | null {
  const [leaf] = sent;
  return leaf === undefined ? null : (parseCertificate(leaf)?.key ?? null);
}
