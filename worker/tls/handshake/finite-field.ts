/**
 * Diffie-Hellman in finite fields: the groups of RFC 7919, and whatever a TLS 1.2 server chooses (RFC 5246 §7.4.3). Written
 * with BigInt because neither Node nor workerd offers it at a bearable cost: both test the prime for every key, in half a
 * second for 2048 bits. Its timing depends on the key, which does not matter here, since nothing secret is ever sent.
 */

export interface FiniteField {
  prime: bigint;
  generator: bigint;
  /** Of the private key (RFC 7919 appendix A): as strong as the group itself, and a tenth of the work. */
  exponentBits: number;
}

/** `base` to the power of `exponent`, modulo `modulus`. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === '1') result = (result * base) % modulus;
  }
  return result;
}

/** RFC 8446 §4.2.8.1: 1 < Y < p-1. */
export function isPublicValue(value: bigint, { prime }: FiniteField): boolean {
  return value > 1n && value < prime - 1n;
}

export function bigIntOf(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

/** Padded with zeros at the front (RFC 8446 §4.2.8.1 and §7.4.1). */
export function bytesOf(value: bigint, length: number): Uint8Array {
  return new Uint8Array(Buffer.from(value.toString(16).padStart(2 * length, '0'), 'hex'));
}

/** RFC 7919 appendix A: p = 2^b - 2^(b-64) + (⌊2^(b-130) e⌋ + X) 2^64 - 1, the smallest X that makes p a safe prime. */
export function primeOf(bits: number, x: bigint): bigint {
  const b = BigInt(bits);
  return (1n << b) - (1n << (b - 64n)) + ((eulerNumber(b - 130n) + x) << 64n) - 1n;
}

/** ⌊2^bits e⌋, as the sum of 1/k! with 64 more bits than needed. */
function eulerNumber(bits: bigint): bigint {
  const guardBits = 64n;
  let sum = 0n;
  let k = 1n;
  for (let term = 1n << (bits + guardBits); term > 0n; k += 1n) {
    sum += term;
    term /= k;
  }
  return sum >> guardBits;
}
