/**
 * AlgorithmIdentifier of a signature (RFC 5280 §4.1.1.2) → its name, its strength, how to verify it. Data and a lookup.
 */
import { type Bytes, DerReader, TAG } from './der.ts';
import { type Hash, type PssParameters, readPssParameters } from './pss-parameters.ts';

export type Scheme =
  | { kind: 'rsa'; hash: Hash }
  | { kind: 'rsa-pss'; parameters: PssParameters }
  | { kind: 'ec'; hash: Hash }
  | { kind: 'ed25519' };

export interface SignatureAlgorithm {
  /** OpenSSL's name, or the dotted OID. */
  name: string;
  /** Null if no platform can verify it. */
  scheme: Scheme | null;
  /** Based on a hash with known collisions: MD2, MD5 (2004), SHA-1 (2017). */
  isWeak: boolean;
}

const RSA_PSS = '1.2.840.113549.1.1.10';

const ALGORITHMS: Readonly<Record<string, SignatureAlgorithm>> = {
  '1.2.840.113549.1.1.2': { name: 'md2WithRSAEncryption', scheme: null, isWeak: true },
  '1.2.840.113549.1.1.3': { name: 'md4WithRSAEncryption', scheme: null, isWeak: true },
  '1.2.840.113549.1.1.4': rsa('md5WithRSAEncryption', 'md5'),
  '1.2.840.113549.1.1.5': rsa('sha1WithRSAEncryption', 'sha1'),
  // The same, from before PKCS #1 had an OID for it; Microsoft's tools used it for years.
  '1.3.14.3.2.29': rsa('sha1WithRSA', 'sha1'),
  '1.2.840.113549.1.1.14': rsa('sha224WithRSAEncryption', 'sha224'),
  '1.2.840.113549.1.1.11': rsa('sha256WithRSAEncryption', 'sha256'),
  '1.2.840.113549.1.1.12': rsa('sha384WithRSAEncryption', 'sha384'),
  '1.2.840.113549.1.1.13': rsa('sha512WithRSAEncryption', 'sha512'),
  '1.2.840.10045.4.1': ecdsa('ecdsa-with-SHA1', 'sha1'),
  '1.2.840.10045.4.3.1': ecdsa('ecdsa-with-SHA224', 'sha224'),
  '1.2.840.10045.4.3.2': ecdsa('ecdsa-with-SHA256', 'sha256'),
  '1.2.840.10045.4.3.3': ecdsa('ecdsa-with-SHA384', 'sha384'),
  '1.2.840.10045.4.3.4': ecdsa('ecdsa-with-SHA512', 'sha512'),
  '1.3.101.112': { name: 'ed25519', scheme: { kind: 'ed25519' }, isWeak: false },
  '1.3.101.113': { name: 'ed448', scheme: null, isWeak: false },
  '1.2.840.10040.4.3': { name: 'dsaWithSHA1', scheme: null, isWeak: true },
  '2.16.840.1.101.3.4.3.2': { name: 'dsa_with_SHA256', scheme: null, isWeak: false },
  '2.16.840.1.101.3.4.3.17': { name: 'ml-dsa-44', scheme: null, isWeak: false },
  '2.16.840.1.101.3.4.3.18': { name: 'ml-dsa-65', scheme: null, isWeak: false },
  '2.16.840.1.101.3.4.3.19': { name: 'ml-dsa-87', scheme: null, isWeak: false },
};

function rsa(name: string, hash: Hash): SignatureAlgorithm {
  return { name, scheme: { kind: 'rsa', hash }, isWeak: isWeakHash(hash) };
}

function ecdsa(name: string, hash: Hash): SignatureAlgorithm {
  return { name, scheme: { kind: 'ec', hash }, isWeak: isWeakHash(hash) };
}

function isWeakHash(hash: Hash | null): boolean {
  return hash === 'sha1' || hash === 'md5';
}

export function parseSignatureAlgorithm(der: Bytes): SignatureAlgorithm | null {
  const outer = new DerReader(der);
  const reader = outer.enter(TAG.sequence);
  outer.end();
  const oid = reader.oid();
  const pss = oid === RSA_PSS ? readPssParameters(reader) : null;
  if (!outer.intact) return null;
  if (pss === null) return ALGORITHMS[oid] ?? { name: oid, scheme: null, isWeak: false };
  return { name: 'rsassaPss', scheme: { kind: 'rsa-pss', parameters: pss }, isWeak: isWeakHash(pss.hash) };
}
