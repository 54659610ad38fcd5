/**
 * SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) → the kind of key, its length, and whether it can be judged here. It does
 * not import the key; signature.ts does that when it needs one.
 */
import { type Bytes, DerReader, TAG } from './der.ts';
import { EC_BITS_MIN, RSA_BITS_MAX, RSA_BITS_MIN, RSA_EXPONENT_BITS_MAX } from './limits.ts';
import { type PssParameters, readPssParameters } from './pss-parameters.ts';

export interface PublicKey {
  /** SubjectPublicKeyInfo exactly as in the certificate. */
  spki: Bytes;
  /** Node's name for it (`rsa`, `rsa-pss`, `ec`, `ed25519` …), or the dotted OID. */
  type: string;
  bits: number | null;
  /** The name of the curve by RFC 5480 §2.1.1.1 or SEC 2; only for `ec` keys. */
  curve: string | null;
  /** An `rsa-pss` key may limit which signatures it is for (RFC 4055 §3.1). */
  pss: PssParameters | null;
  /** RSA modulus and exponent, for `rsa` and `rsa-pss`. */
  rsa: Bytes | null;
  isWeak: boolean;
  /** False if no platform can verify with it, or only at too high a cost. */
  isSupported: boolean;
}

interface Curve {
  name: string;
  bits: number;
  isSupported: boolean;
}

/** `isSupported`: what both Node and workerd can verify. */
const CURVES: Readonly<Record<string, Curve>> = {
  '1.2.840.10045.3.1.1': { name: 'secp192r1', bits: 192, isSupported: false },
  '1.3.132.0.33': { name: 'secp224r1', bits: 224, isSupported: true },
  '1.2.840.10045.3.1.7': { name: 'secp256r1', bits: 256, isSupported: true },
  '1.3.132.0.34': { name: 'secp384r1', bits: 384, isSupported: true },
  '1.3.132.0.35': { name: 'secp521r1', bits: 521, isSupported: true },
  '1.3.132.0.10': { name: 'secp256k1', bits: 256, isSupported: false },
  '1.3.36.3.3.2.8.1.1.7': { name: 'brainpoolP256r1', bits: 256, isSupported: false },
  '1.3.36.3.3.2.8.1.1.11': { name: 'brainpoolP384r1', bits: 384, isSupported: false },
  '1.3.36.3.3.2.8.1.1.13': { name: 'brainpoolP512r1', bits: 512, isSupported: false },
};

/** Kinds without parameters (RFC 8410 §3), and kinds that we can only name. */
const OTHER_TYPES: Readonly<Record<string, { type: string; bits: number | null; isSupported: boolean }>> = {
  '1.3.101.112': { type: 'ed25519', bits: 256, isSupported: true },
  '1.3.101.113': { type: 'ed448', bits: 456, isSupported: false },
  '1.2.840.10040.4.1': { type: 'dsa', bits: null, isSupported: false },
  '2.16.840.1.101.3.4.3.17': { type: 'ml-dsa-44', bits: null, isSupported: false },
  '2.16.840.1.101.3.4.3.18': { type: 'ml-dsa-65', bits: null, isSupported: false },
  '2.16.840.1.101.3.4.3.19': { type: 'ml-dsa-87', bits: null, isSupported: false },
};

const RSA = '1.2.840.113549.1.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const EC = '1.2.840.10045.2.1';

export function parsePublicKey(spki: Bytes): PublicKey | null {
  const outer = new DerReader(spki);
  const reader = outer.enter(TAG.sequence);
  outer.end();
  const algorithm = reader.enter(TAG.sequence);
  const oid = algorithm.oid();
  const bits = reader.wholeBits();
  reader.end();
  if (!outer.intact) return null;
  if (oid === RSA) return rsaKey({ spki, type: 'rsa', bits, pss: null });
  if (oid === RSA_PSS) {
    const pss = algorithm.atEnd ? null : readPssParameters(algorithm);
    return outer.intact ? rsaKey({ spki, type: 'rsa-pss', bits, pss }) : null;
  }
  return oid === EC ? ecKey(spki, algorithm, bits) : otherKey(spki, oid);
}

interface RsaParts {
  spki: Bytes;
  type: 'rsa' | 'rsa-pss';
  bits: Bytes;
  pss: PssParameters | null;
}

/** RFC 8017 appendix A.1.1. */
function rsaKey({ spki, type, bits, pss }: RsaParts): PublicKey | null {
  const outer = new DerReader(bits);
  const numbers = outer.enter(TAG.sequence);
  outer.end();
  const modulusBits = bitLength(numbers.next(TAG.integer).content);
  const exponentBits = bitLength(numbers.next(TAG.integer).content);
  numbers.end();
  if (!outer.intact) return null;
  const isSupported =
    modulusBits <= RSA_BITS_MAX && exponentBits >= 2 && exponentBits <= RSA_EXPONENT_BITS_MAX;
  return {
    spki,
    type,
    bits: modulusBits,
    curve: null,
    pss,
    rsa: bits,
    isWeak: modulusBits < RSA_BITS_MIN,
    isSupported,
  };
}

/** RFC 5480 §2.1.1: a curve must be given by name; explicit parameters must not be used. */
function ecKey(spki: Bytes, algorithm: DerReader, point: Bytes): PublicKey {
  const curve = CURVES[algorithm.oid()];
  const uncompressed = point[0] === 0x04 ? ((point.length - 1) / 2) * 8 : null;
  const bits = curve?.bits ?? uncompressed;
  return {
    spki,
    type: 'ec',
    bits,
    curve: curve?.name ?? null,
    pss: null,
    rsa: null,
    isWeak: bits !== null && bits < EC_BITS_MIN,
    isSupported: curve?.isSupported ?? false,
  };
}

function otherKey(spki: Bytes, oid: string): PublicKey {
  const { type, bits, isSupported } = OTHER_TYPES[oid] ?? { type: oid, bits: null, isSupported: false };
  return { spki, type, bits, curve: null, pss: null, rsa: null, isWeak: false, isSupported };
}

/** For a number that is not negative; 0 for a negative one, which no key has. */
function bitLength(content: Bytes): number {
  if ((content[0] ?? 0) >= 0x80) return 0;
  const first = content.findIndex((byte) => byte !== 0);
  if (first === -1) return 0;
  return (content.length - first) * 8 - (Math.clz32(content[first] ?? 0) - 24);
}
