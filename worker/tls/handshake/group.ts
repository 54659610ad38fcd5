/** The groups of the key exchange (RFC 8446 §4.2.7), each with the platform's name for it. Data only. */

export interface Group {
  code: number;
  name: string;
  algorithm: { name: 'X25519' } | { name: 'ECDH'; namedCurve: string };
  /** RFC 8446 §4.2.8.2: elliptic curve points are sent uncompressed. */
  publicBytes: number;
  secretBits: number;
}

export const X25519: Group = {
  code: 0x001d,
  name: 'X25519',
  algorithm: { name: 'X25519' },
  publicBytes: 32,
  secretBits: 256,
};

/** In the order of the offer; the key share sent is for the first one. */
export const GROUPS: readonly Group[] = [
  X25519,
  {
    code: 0x0017,
    name: 'P-256',
    algorithm: { name: 'ECDH', namedCurve: 'P-256' },
    publicBytes: 65,
    secretBits: 256,
  },
  {
    code: 0x0018,
    name: 'P-384',
    algorithm: { name: 'ECDH', namedCurve: 'P-384' },
    publicBytes: 97,
    secretBits: 384,
  },
  {
    code: 0x0019,
    name: 'P-521',
    algorithm: { name: 'ECDH', namedCurve: 'P-521' },
    publicBytes: 133,
    secretBits: 528,
  },
];

export function groupOf(code: number): Group | null {
  return GROUPS.find((group) => group.code === code) ?? null;
}
