/**
 * Was this signature made with that key? The platform does all cryptography. There are three answers, because "cannot
 * tell" must neither count as a valid signature nor as an invalid one.
 */
import { createPublicKey, verify } from 'node:crypto';
import type { Bytes } from './der.ts';
import type { PssParameters } from './pss-parameters.ts';
import type { PublicKey } from './public-key.ts';
import type { SignatureAlgorithm } from './signature-algorithm.ts';

/** `unverifiable`: we cannot verify that algorithm, or use that key. */
export type Verification = 'valid' | 'invalid' | 'unverifiable';

export interface Signed {
  /** The signed bytes, exactly as sent. */
  tbs: Bytes;
  algorithm: SignatureAlgorithm;
  signature: Bytes;
}

export async function verifySignature(signed: Signed, key: PublicKey): Promise<Verification> {
  const { scheme } = signed.algorithm;
  if (scheme === null || !key.isSupported) return 'unverifiable';
  try {
    switch (scheme.kind) {
      case 'rsa':
      case 'ec':
        return key.type === scheme.kind ? verifiedBy(scheme.hash, signed, key) : 'invalid';
      case 'ed25519':
        return key.type === 'ed25519' ? verifiedBy(null, signed, key) : 'invalid';
      case 'rsa-pss':
        return await verifyPss(scheme.parameters, signed, key);
    }
  } catch {
    // The platform refuses to import the key, for example a point that is not on its curve.
    return 'unverifiable';
  }
}

/**
 * Not WebCrypto: workerd's imports no RSA key with an exponent other than 3 and 65537, and one Mozilla root has one.
 */
function verifiedBy(hash: string | null, { tbs, signature }: Signed, { spki }: PublicKey): Verification {
  const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
  return verify(hash, tbs, key, signature) ? 'valid' : 'invalid';
}

const WEBCRYPTO_HASHES: Readonly<Record<string, string>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

/** Not node:crypto: workerd's ignores the padding and reports the signature as invalid. */
async function verifyPss(parameters: PssParameters, signed: Signed, key: PublicKey): Promise<Verification> {
  if (key.rsa === null || !admits(key.pss, parameters)) return 'invalid';
  const hash = WEBCRYPTO_HASHES[parameters.hash ?? ''];
  if (hash === undefined || !parameters.isUniform) return 'unverifiable';
  const spki = plainRsa(key.rsa);
  const imported = await crypto.subtle.importKey('spki', spki, { name: 'RSA-PSS', hash }, false, ['verify']);
  const algorithm = { name: 'RSA-PSS', saltLength: parameters.saltLength };
  return (await crypto.subtle.verify(algorithm, imported, signed.signature, signed.tbs))
    ? 'valid'
    : 'invalid';
}

/** RFC 4055 §3.3: if the key has parameters, every signature made with it must satisfy them. */
function admits(key: PssParameters | null, used: PssParameters): boolean {
  return key === null || (key.hash === used.hash && used.saltLength >= key.saltLength);
}

/** rsaEncryption with its NULL. */
const RSA_ALGORITHM = [
  0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
];

/** The same key without its restriction to PSS, which WebCrypto cannot parse. */
function plainRsa(rsa: Bytes): Bytes {
  const bitString = [0x03, ...lengthOf(rsa.length + 1), 0x00, ...rsa];
  const content = [...RSA_ALGORITHM, ...bitString];
  return Uint8Array.from([0x30, ...lengthOf(content.length), ...content]);
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}
