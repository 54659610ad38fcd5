/**
 * X448 (RFC 7748 §5), written with BigInt because workerd has no such curve. Its timing depends on the key, which does not
 * matter here, since nothing secret is ever sent.
 */
import { bigIntOf, bytesOf, power } from './finite-field.ts';

export const X448_BYTES = 56;

const PRIME = 2n ** 448n - 2n ** 224n - 1n;
/** (156326 - 2) / 4. */
const A24 = 39_081n;
const BASE_POINT = 5n;

export function x448Public(privateKey: Uint8Array): Uint8Array {
  return littleEndian(ladder(scalarOf(privateKey), BASE_POINT));
}

/** Null for a peer's value of low order, which RFC 8446 §7.4.2 requires to be refused. */
export function x448Shared(privateKey: Uint8Array, peer: Uint8Array): Uint8Array | null {
  const shared = ladder(scalarOf(privateKey), bigIntOf(peer.toReversed()) % PRIME);
  return shared === 0n ? null : littleEndian(shared);
}

function scalarOf(privateKey: Uint8Array): bigint {
  const bytes = Uint8Array.from(privateKey);
  bytes[0] = (bytes[0] ?? 0) & 0xfc;
  bytes[X448_BYTES - 1] = (bytes[X448_BYTES - 1] ?? 0) | 0x80;
  return bigIntOf(bytes.reverse());
}

function littleEndian(value: bigint): Uint8Array {
  return bytesOf(value, X448_BYTES).reverse();
}

/** The Montgomery ladder; the names are those of the RFC. */
function ladder(scalar: bigint, u: bigint): bigint {
  let [x2, z2, x3, z3] = [1n, 0n, u, 1n];
  for (let t = 447n; t >= 0n; t -= 1n) {
    const isSet = ((scalar >> t) & 1n) === 1n;
    if (isSet) [x2, x3, z2, z3] = [x3, x2, z3, z2];
    const [a, b] = [x2 + z2, x2 - z2];
    const [aa, bb] = [(a * a) % PRIME, (b * b) % PRIME];
    const e = aa - bb;
    const [da, cb] = [((x3 - z3) * a) % PRIME, ((x3 + z3) * b) % PRIME];
    x3 = (da + cb) ** 2n % PRIME;
    z3 = (u * ((da - cb) ** 2n % PRIME)) % PRIME;
    x2 = (aa * bb) % PRIME;
    z2 = (e * (aa + A24 * e)) % PRIME;
    if (isSet) [x2, x3, z2, z3] = [x3, x2, z3, z2];
  }
  return positive(x2 * power(positive(z2), PRIME - 2n, PRIME));
}

/** The remainder of a negative BigInt is negative. */
function positive(value: bigint): bigint {
  return ((value % PRIME) + PRIME) % PRIME;
}
