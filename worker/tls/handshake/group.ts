/** The groups of the key exchange (RFC 8446 §4.2.7), each with what computes it. Data only. */
import { type FiniteField, primeOf } from './finite-field.ts';
import { X448_BYTES } from './x448.ts';

interface Named {
  code: number;
  name: string;
  /** RFC 8446 §4.2.8.2: elliptic curve points are sent uncompressed. */
  publicBytes: number;
}

/** A curve of the platform, by its name for it. */
export interface CurveGroup extends Named {
  kind: 'curve';
  algorithm: { name: 'X25519' } | { name: 'ECDH'; namedCurve: string };
  secretBits: number;
}

export interface X448Group extends Named {
  kind: 'x448';
}

export interface FiniteFieldGroup extends Named {
  kind: 'finite-field';
  field(): FiniteField;
}

export type Group = CurveGroup | X448Group | FiniteFieldGroup;

export const X25519: CurveGroup = {
  kind: 'curve',
  code: 0x001d,
  name: 'X25519',
  algorithm: { name: 'X25519' },
  publicBytes: 32,
  secretBits: 256,
};

/**
 * In the order of the offer; the key share sent is for the first one. The last six cost us up to 40 ms, and are offered
 * for servers that have nothing else.
 */
export const GROUPS: readonly Group[] = [
  X25519,
  curve(0x0017, 'P-256', 65, 256),
  curve(0x0018, 'P-384', 97, 384),
  curve(0x0019, 'P-521', 133, 528),
  { kind: 'x448', code: 0x001e, name: 'X448', publicBytes: X448_BYTES },
  finiteField(0x0100, 2048, 560_316n, 225),
  finiteField(0x0101, 3072, 2_625_351n, 275),
  finiteField(0x0102, 4096, 5_736_041n, 325),
  finiteField(0x0103, 6144, 15_705_020n, 375),
  finiteField(0x0104, 8192, 10_965_728n, 400),
];

function curve(code: number, namedCurve: string, publicBytes: number, secretBits: number): CurveGroup {
  const algorithm = { name: 'ECDH', namedCurve } as const;
  return { kind: 'curve', code, name: namedCurve, algorithm, publicBytes, secretBits };
}

/** RFC 7919 appendix A. The prime is computed when it is needed, because that takes longer than everything else here. */
function finiteField(code: number, bits: number, x: bigint, exponentBits: number): FiniteFieldGroup {
  const field = () => ({ prime: primeOf(bits, x), generator: 2n, exponentBits });
  return { kind: 'finite-field', code, name: `ffdhe${bits}`, publicBytes: bits / 8, field };
}

export function groupOf(code: number): Group | null {
  return GROUPS.find((group) => group.code === code) ?? null;
}
