/** Keys of every kind used in certificates, and signatures made with them. */
import {
  constants,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  type RSAPSSKeyPairKeyObjectOptions,
  sign as signWith,
} from 'node:crypto';
import { RSAPublicKey, RsaSaPssParams } from '@peculiar/asn1-rsa';
import { AsnConvert } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, SubjectPublicKeyInfo } from '@peculiar/asn1-x509';

/** `rsa-pss` is a key restricted to PSS (RFC 4055); `rsa-pss-sha384` also names the hash. */
export type KeyKind = keyof typeof KINDS;
export type HashName = keyof typeof HASHES;

/** How a certificate is signed; what is omitted follows from the issuer's key. */
export interface Signing {
  hash?: HashName;
  /** RSASSA-PSS instead of PKCS #1 1.5; `rsa-pss` keys allow nothing else. */
  isPss?: boolean;
  saltLength?: number;
}

const KINDS = {
  'ec-p192': () => ec('prime192v1'),
  'ec-p224': () => ec('secp224r1'),
  'ec-p256': () => ec('prime256v1'),
  'ec-p384': () => ec('secp384r1'),
  'ec-p521': () => ec('secp521r1'),
  'ec-secp256k1': () => ec('secp256k1'),
  'ec-brainpool': () => ec('brainpoolP256r1'),
  'rsa-1024': () => rsa(1024),
  'rsa-2040': () => rsa(2040),
  'rsa-2048': () => rsa(2048),
  'rsa-3072': () => rsa(3072),
  'rsa-4096': () => rsa(4096),
  'rsa-pss': () => pss({}),
  'rsa-pss-sha384': () => pss({ hashAlgorithm: 'sha384', mgf1HashAlgorithm: 'sha384', saltLength: 48 }),
  ed25519: () => generateKeyPairSync('ed25519').privateKey,
  ed448: () => generateKeyPairSync('ed448').privateKey,
} satisfies Record<string, () => KeyObject>;

function ec(namedCurve: string): KeyObject {
  return generateKeyPairSync('ec', { namedCurve }).privateKey;
}

function rsa(modulusLength: number): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength }).privateKey;
}

/** Node's types declare the salt length as a string, but Node needs a number. */
function pss(parameters: object): KeyObject {
  const options = { modulusLength: 2048, ...parameters } as RSAPSSKeyPairKeyObjectOptions;
  return generateKeyPairSync('rsa-pss', options).privateKey;
}

export const KEY_KINDS = Object.keys(KINDS) as KeyKind[];

export function makeKey(kind: KeyKind): KeyObject {
  return KINDS[kind]();
}

export function publicKeyInfo(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

const HASHES = {
  md5: { oid: '', rsa: '1.2.840.113549.1.1.4', ec: '', bytes: 16 },
  sha1: { oid: '1.3.14.3.2.26', rsa: '1.2.840.113549.1.1.5', ec: '1.2.840.10045.4.1', bytes: 20 },
  sha224: {
    oid: '2.16.840.1.101.3.4.2.4',
    rsa: '1.2.840.113549.1.1.14',
    ec: '1.2.840.10045.4.3.1',
    bytes: 28,
  },
  sha256: {
    oid: '2.16.840.1.101.3.4.2.1',
    rsa: '1.2.840.113549.1.1.11',
    ec: '1.2.840.10045.4.3.2',
    bytes: 32,
  },
  sha384: {
    oid: '2.16.840.1.101.3.4.2.2',
    rsa: '1.2.840.113549.1.1.12',
    ec: '1.2.840.10045.4.3.3',
    bytes: 48,
  },
  sha512: {
    oid: '2.16.840.1.101.3.4.2.3',
    rsa: '1.2.840.113549.1.1.13',
    ec: '1.2.840.10045.4.3.4',
    bytes: 64,
  },
} as const;

/** The algorithm of a signature, and a function that makes it. */
export interface Signer {
  algorithm: AlgorithmIdentifier;
  sign(bytes: Uint8Array): Uint8Array;
}

const NULL = new Uint8Array([0x05, 0x00]).buffer;

const EDWARDS: Readonly<Record<string, string>> = { ed25519: '1.3.101.112', ed448: '1.3.101.113' };

export function signerOf(key: KeyObject, { hash = 'sha256', isPss = false, saltLength }: Signing): Signer {
  const type = key.asymmetricKeyType ?? '';
  const edwards = EDWARDS[type];
  if (edwards !== undefined) {
    const algorithm = new AlgorithmIdentifier({ algorithm: edwards });
    return { algorithm, sign: (bytes) => signWith(null, bytes, key) };
  }
  if (isPss || type === 'rsa-pss') {
    const used = key.asymmetricKeyDetails?.hashAlgorithm ?? hash;
    return pssSigner(key, used as HashName, saltLength ?? HASHES[used as HashName].bytes);
  }
  const algorithm =
    type === 'rsa'
      ? new AlgorithmIdentifier({ algorithm: HASHES[hash].rsa, parameters: NULL })
      : new AlgorithmIdentifier({ algorithm: HASHES[hash].ec });
  return { algorithm, sign: (bytes) => signWith(hash, bytes, key) };
}

function pssSigner(key: KeyObject, hash: HashName, saltLength: number): Signer {
  const hashAlgorithm = new AlgorithmIdentifier({ algorithm: HASHES[hash].oid, parameters: NULL });
  const maskGenAlgorithm = new AlgorithmIdentifier({
    algorithm: '1.2.840.113549.1.1.8',
    parameters: AsnConvert.serialize(hashAlgorithm),
  });
  const parameters = new RsaSaPssParams({ hashAlgorithm, maskGenAlgorithm, saltLength, trailerField: 1 });
  return {
    algorithm: new AlgorithmIdentifier({
      algorithm: '1.2.840.113549.1.1.10',
      parameters: AsnConvert.serialize(parameters),
    }),
    sign: (bytes) => signWith(hash, bytes, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }),
  };
}

/** An RSA public key of any size, for which no private key exists. */
export function rsaPublicKeyInfo(wanted: {
  modulusBits: number;
  exponentBits: number;
}): Uint8Array<ArrayBuffer> {
  const key = new RSAPublicKey({
    modulus: odd(wanted.modulusBits),
    publicExponent: odd(wanted.exponentBits),
  });
  const info = new SubjectPublicKeyInfo({
    algorithm: new AlgorithmIdentifier({ algorithm: '1.2.840.113549.1.1.1', parameters: NULL }),
    subjectPublicKey: AsnConvert.serialize(key),
  });
  return new Uint8Array(AsnConvert.serialize(info));
}

/** A number with this many bits, whose first and last bits are set, as the content of an INTEGER. */
function odd(bits: number): ArrayBuffer {
  const hex = ((1n << BigInt(bits - 1)) | 1n).toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return new Uint8Array((bytes[0] ?? 0) >= 0x80 ? [0, ...bytes] : bytes).buffer;
}
