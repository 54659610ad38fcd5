/** The cipher suites of the offer, by their IANA names and in order, each with the platform's names for its parts. */
import { TLS_10, TLS_12, TLS_13, type Version } from './version.ts';

export type Hash = 'sha256' | 'sha384';

export interface AeadCipher {
  kind: 'aead';
  name: 'aes-128-gcm' | 'aes-256-gcm' | 'chacha20-poly1305';
  keyBytes: number;
  /** In TLS 1.2 the rest of the nonce is in the record (RFC 5288 §3), or there is none (RFC 7905 §2). */
  fixedIvBytes: number;
}

export interface CbcCipher {
  kind: 'cbc';
  name: 'aes-128-cbc' | 'aes-256-cbc' | 'des-ede3-cbc';
  keyBytes: number;
  mac: 'sha1' | 'sha256' | 'sha384';
  macBytes: number;
}

export type KeyExchange = 'any' | 'ECDHE' | 'DHE' | 'RSA';

export interface CipherSuite {
  code: number;
  name: string;
  /** The first version with this suite; TLS 1.3 shares none with the others. */
  since: Version;
  keyExchange: KeyExchange;
  authentication: 'any' | 'RSA' | 'ECDSA';
  cipher: AeadCipher | CbcCipher;
  /** For the transcript and the key schedule. */
  hash: Hash;
}

const AES_128_GCM: AeadCipher = { kind: 'aead', name: 'aes-128-gcm', keyBytes: 16, fixedIvBytes: 4 };
const AES_256_GCM: AeadCipher = { kind: 'aead', name: 'aes-256-gcm', keyBytes: 32, fixedIvBytes: 4 };
const CHACHA20: AeadCipher = { kind: 'aead', name: 'chacha20-poly1305', keyBytes: 32, fixedIvBytes: 12 };

const SHA = { mac: 'sha1', macBytes: 20 } as const;
const SHA256 = { mac: 'sha256', macBytes: 32 } as const;
const SHA384 = { mac: 'sha384', macBytes: 48 } as const;
const AES_128_CBC = { kind: 'cbc', name: 'aes-128-cbc', keyBytes: 16 } as const;
const AES_256_CBC = { kind: 'cbc', name: 'aes-256-cbc', keyBytes: 32 } as const;
const TRIPLE_DES_CBC = { kind: 'cbc', name: 'des-ede3-cbc', keyBytes: 24 } as const;

const CIPHERS: Readonly<Record<string, Pick<CipherSuite, 'cipher' | 'hash' | 'since'>>> = {
  AES_128_GCM_SHA256: { cipher: AES_128_GCM, hash: 'sha256', since: TLS_12 },
  AES_256_GCM_SHA384: { cipher: AES_256_GCM, hash: 'sha384', since: TLS_12 },
  CHACHA20_POLY1305_SHA256: { cipher: CHACHA20, hash: 'sha256', since: TLS_12 },
  AES_128_CBC_SHA256: { cipher: { ...AES_128_CBC, ...SHA256 }, hash: 'sha256', since: TLS_12 },
  AES_256_CBC_SHA256: { cipher: { ...AES_256_CBC, ...SHA256 }, hash: 'sha256', since: TLS_12 },
  AES_256_CBC_SHA384: { cipher: { ...AES_256_CBC, ...SHA384 }, hash: 'sha384', since: TLS_12 },
  AES_128_CBC_SHA: { cipher: { ...AES_128_CBC, ...SHA }, hash: 'sha256', since: TLS_10 },
  AES_256_CBC_SHA: { cipher: { ...AES_256_CBC, ...SHA }, hash: 'sha256', since: TLS_10 },
  '3DES_EDE_CBC_SHA': { cipher: { ...TRIPLE_DES_CBC, ...SHA }, hash: 'sha256', since: TLS_10 },
};

/** Best first: modern suites, then those with forward secrecy, then those offered only to see a server choose them. */
const OFFER: readonly (readonly [number, string])[] = [
  [0x1301, 'TLS_AES_128_GCM_SHA256'],
  [0x1302, 'TLS_AES_256_GCM_SHA384'],
  [0x1303, 'TLS_CHACHA20_POLY1305_SHA256'],
  [0xc02b, 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256'],
  [0xc02f, 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'],
  [0xc02c, 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384'],
  [0xc030, 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384'],
  [0xcca9, 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256'],
  [0xcca8, 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256'],
  [0xc023, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256'],
  [0xc027, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256'],
  [0xc024, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384'],
  [0xc028, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384'],
  [0xc009, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA'],
  [0xc013, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA'],
  [0xc00a, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA'],
  [0xc014, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA'],
  [0x009e, 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256'],
  [0x009f, 'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384'],
  [0xccaa, 'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256'],
  [0x0067, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA256'],
  [0x006b, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256'],
  [0x0033, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA'],
  [0x0039, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA'],
  [0x009c, 'TLS_RSA_WITH_AES_128_GCM_SHA256'],
  [0x009d, 'TLS_RSA_WITH_AES_256_GCM_SHA384'],
  [0x003c, 'TLS_RSA_WITH_AES_128_CBC_SHA256'],
  [0x003d, 'TLS_RSA_WITH_AES_256_CBC_SHA256'],
  [0x002f, 'TLS_RSA_WITH_AES_128_CBC_SHA'],
  [0x0035, 'TLS_RSA_WITH_AES_256_CBC_SHA'],
  [0x000a, 'TLS_RSA_WITH_3DES_EDE_CBC_SHA'],
];

export const CIPHER_SUITES: readonly CipherSuite[] = OFFER.map(([code, name]) => describe(code, name));

export function cipherSuiteOf(code: number): CipherSuite | null {
  return CIPHER_SUITES.find((suite) => suite.code === code) ?? null;
}

/**
 * Everything follows from the name: `TLS_<key exchange>_<authentication>_WITH_<cipher>`, or in TLS 1.3 the cipher
 * alone.
 */
function describe(code: number, name: string): CipherSuite {
  const [, before, after] = /^TLS_(?:(.+)_WITH_)?(.+)$/.exec(name) ?? [];
  const parts = CIPHERS[after ?? ''];
  if (!parts) throw new Error(`Cannot read cipher suite "${name}"`);
  if (before === undefined) {
    return { code, name, ...parts, since: TLS_13, keyExchange: 'any', authentication: 'any' };
  }
  const keyExchange = before.startsWith('ECDHE') ? 'ECDHE' : before.startsWith('DHE') ? 'DHE' : 'RSA';
  return { code, name, ...parts, keyExchange, authentication: before.endsWith('ECDSA') ? 'ECDSA' : 'RSA' };
}
