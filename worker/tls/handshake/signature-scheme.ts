/**
 * The signature schemes of the offer (RFC 8446 §4.2.3), and the check that the server's handshake signature uses one of
 * them, fits its key and is valid. The verification itself is the one used for certificates.
 */

import { TLS_13, type Version } from '../record/version.ts';
import { ascii, concat } from '../record/wire.ts';
import type { PublicKey } from '../trust/public-key.ts';
import { verifySignature } from '../trust/signature.ts';
import type { Scheme } from '../trust/signature-algorithm.ts';
import { broken, done, type Step, stop } from './stop.ts';

interface SignatureScheme {
  code: number;
  name: string;
  keyType: 'rsa' | 'rsa-pss' | 'ec' | 'ed25519' | 'ed448';
  /** TLS 1.3 ties an ECDSA scheme to a curve; earlier versions do not. */
  curve: string | null;
  /** Null if the platform cannot verify it: offered anyway, so that such a server shows its certificate. */
  scheme: Scheme | null;
  /** PKCS #1 and SHA-1 are not allowed in TLS 1.3 handshakes. */
  in13: boolean;
}

type Hash = 'sha1' | 'sha256' | 'sha384' | 'sha512';

const HASH_BYTES: Readonly<Record<Hash, number>> = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 };

/** In the order of the offer. SHA-1 comes last, for TLS 1.2 servers that support nothing else (RFC 9155 §2). */
const SCHEMES: readonly SignatureScheme[] = [
  ecdsa(0x0403, 'sha256', 'secp256r1'),
  ecdsa(0x0503, 'sha384', 'secp384r1'),
  ecdsa(0x0603, 'sha512', 'secp521r1'),
  { code: 0x0807, name: 'ed25519', keyType: 'ed25519', curve: null, scheme: { kind: 'ed25519' }, in13: true },
  pss(0x0804, 'sha256', 'rsa'),
  pss(0x0805, 'sha384', 'rsa'),
  pss(0x0806, 'sha512', 'rsa'),
  pss(0x0809, 'sha256', 'rsa-pss'),
  pss(0x080a, 'sha384', 'rsa-pss'),
  pss(0x080b, 'sha512', 'rsa-pss'),
  pkcs1(0x0401, 'sha256'),
  pkcs1(0x0501, 'sha384'),
  pkcs1(0x0601, 'sha512'),
  { ...ecdsa(0x0203, 'sha1', null), in13: false },
  pkcs1(0x0201, 'sha1'),
  { code: 0x0808, name: 'ed448', keyType: 'ed448', curve: null, scheme: null, in13: true },
  { ...ecdsa(0x081a, 'sha256', 'brainpoolP256r1'), scheme: null },
  { ...ecdsa(0x081b, 'sha384', 'brainpoolP384r1'), scheme: null },
  { ...ecdsa(0x081c, 'sha512', 'brainpoolP512r1'), scheme: null },
];

export const SIGNATURE_SCHEME_CODES: readonly number[] = SCHEMES.map(({ code }) => code);

/** RFC 9155 §2: TLS 1.2 servers must no longer sign with these. */
export function isSha1Scheme(code: number): boolean {
  const scheme = SCHEMES.find((one) => one.code === code)?.scheme;
  return (scheme?.kind === 'rsa' || scheme?.kind === 'ec') && scheme.hash === 'sha1';
}

function ecdsa(code: number, hash: Hash, curve: string | null): SignatureScheme {
  const name = curve === null ? `ecdsa_${hash}` : `ecdsa_${curve}_${hash}`;
  return { code, name, keyType: 'ec', curve, scheme: { kind: 'ec', hash }, in13: true };
}

function pss(code: number, hash: Hash, keyType: 'rsa' | 'rsa-pss'): SignatureScheme {
  const parameters = { hash, isUniform: true, saltLength: HASH_BYTES[hash] };
  const name = `rsa_pss_${keyType === 'rsa' ? 'rsae' : 'pss'}_${hash}`;
  return { code, name, keyType, curve: null, scheme: { kind: 'rsa-pss', parameters }, in13: true };
}

function pkcs1(code: number, hash: Hash): SignatureScheme {
  const name = `rsa_pkcs1_${hash}`;
  return { code, name, keyType: 'rsa', curve: null, scheme: { kind: 'rsa', hash }, in13: false };
}

export interface HandshakeSignature {
  version: Version;
  /** The scheme number sent with the signature. */
  scheme: number;
  content: Uint8Array;
  signature: Uint8Array;
  /** The key of the first certificate; null if it could not be read. */
  key: PublicKey | null;
}

/** Done, or the reason to stop: with an invalid signature, the server has not proved that it holds the key. */
export async function checkSignature(signed: HandshakeSignature): Promise<Step<null>> {
  const { key, version } = signed;
  if (key === null) return broken('bad-certificate');
  const scheme = SCHEMES.find(({ code }) => code === signed.scheme);
  if (!scheme || (version === TLS_13 && !scheme.in13)) return broken('illegal-parameter');
  if (scheme.keyType !== key.type) return broken('illegal-parameter');
  if (version === TLS_13 && scheme.curve !== null && scheme.curve !== key.curve)
    return broken('illegal-parameter');
  const verification = await verifySignature(
    {
      tbs: new Uint8Array(signed.content),
      algorithm: { name: scheme.name, scheme: scheme.scheme, isWeak: false },
      signature: new Uint8Array(signed.signature),
    },
    key,
  );
  switch (verification) {
    case 'valid':
      return done(null);
    case 'invalid':
      return stop('bad-signature', 'decrypt-error');
    case 'unverifiable':
      return stop('beyond-our-client', 'unsupported-certificate');
  }
}

/** RFC 8446 §4.4.3: what a server signs in TLS 1.3. */
export function signedContent13(transcript: Uint8Array): Uint8Array {
  const context = ascii('TLS 1.3, server CertificateVerify');
  return concat(new Uint8Array(64).fill(0x20), context, new Uint8Array(1), transcript);
}
