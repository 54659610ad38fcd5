/**
 * The arithmetic of key exchanges that the platform does not have. That it agrees with OpenSSL's is tested with whole
 * handshakes (matrix.test.ts).
 */
import { createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  finiteFieldExchange,
  platformEntropy,
  x448Exchange,
} from '../../../../worker/tls/handshake/entropy.ts';
import { bigIntOf, bytesOf, power } from '../../../../worker/tls/handshake/finite-field.ts';
import { GROUPS } from '../../../../worker/tls/handshake/group.ts';

describe('power', () => {
  it.each([
    [3n, 0n, 7n, 1n],
    [3n, 1n, 7n, 3n],
    [3n, 6n, 7n, 1n],
    [2n, 10n, 1000n, 24n],
    [0n, 5n, 7n, 0n],
  ])('%d to the power of %d modulo %d: %d', (base, exponent, modulus, result) => {
    expect(power(base, exponent, modulus)).toBe(result);
  });
});

describe('bytesOf', () => {
  it('pads at the front, and bigIntOf reads it back', () => {
    expect(bytesOf(0x1ffn, 4)).toEqual(Uint8Array.of(0, 0, 1, 255));
    expect(bigIntOf(Uint8Array.of(0, 0, 1, 255))).toBe(0x1ffn);
    expect([bigIntOf(new Uint8Array()), bytesOf(0n, 2)]).toEqual([0n, new Uint8Array(2)]);
  });
});

describe('an exchange in a finite field', () => {
  const smallest = GROUPS.find((group) => group.kind === 'finite-field');
  const field = smallest?.field() ?? expect.unreachable();
  const ours = finiteFieldExchange(field, platformEntropy.random);

  it('agrees, and pads secrets and public values to the length of the prime', async () => {
    // The smallest exponent gives the shortest public value.
    const theirs = finiteFieldExchange(field, () => Uint8Array.of(9));
    expect(theirs.publicKey).toEqual(bytesOf(512n, 256));
    const shared = await ours.agree(theirs.publicKey);
    expect(shared).toHaveLength(256);
    expect(await theirs.agree(ours.publicKey)).toEqual(shared);
    // In TLS 1.2, zeros at the front may be missing.
    expect(await ours.agree(Uint8Array.of(2, 0))).toEqual(shared);
  });

  it('refuses what is no member of the group', async () => {
    const outside = [0n, 1n, field.prime - 1n, field.prime, field.prime + 1n];
    for (const value of outside) expect(await ours.agree(bytesOf(value, 256))).toBeNull();
    expect(await ours.agree(new Uint8Array())).toBeNull();
    expect(await ours.agree(bytesOf(2n, 256))).not.toBeNull();
    expect(await ours.agree(bytesOf(field.prime - 2n, 256))).not.toBeNull();
  });
});

describe('X448', () => {
  it('agrees with OpenSSL', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('x448');
    const ours = x448Exchange(platformEntropy.random(56));
    const raw = (key: typeof publicKey) =>
      new Uint8Array(Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url'));
    const x = Buffer.from(ours.publicKey).toString('base64url');
    const imported = createPublicKey({ key: { kty: 'OKP', crv: 'X448', x }, format: 'jwk' });
    const shared = diffieHellman({ privateKey, publicKey: imported });
    expect(await ours.agree(raw(publicKey))).toEqual(new Uint8Array(shared));
  });

  /** RFC 7748 §5.2, the first round of the iterated test. */
  it('gives what the RFC says', async () => {
    const five = Uint8Array.of(5, ...new Uint8Array(55));
    const shared = (await x448Exchange(five).agree(five)) ?? new Uint8Array();
    expect(Buffer.from(shared).toString('hex')).toBe(
      '3f482c8a9f19b01e6c46ee9711d9dc14fd4bf67af30765c2ae2b846a4d23a8cd0db897086239492caf350b51f833868b9bc2b3bca9cf4113',
    );
  });

  it('refuses a value of low order or of another length', async () => {
    const ours = x448Exchange(platformEntropy.random(56));
    const prime = bytesOf(2n ** 448n - 2n ** 224n - 1n, 56).reverse();
    for (const low of [new Uint8Array(56), Uint8Array.of(1, ...new Uint8Array(55)), prime])
      expect(await ours.agree(low)).toBeNull();
    for (const length of [0, 55, 57]) expect(await ours.agree(new Uint8Array(length).fill(5))).toBeNull();
    expect(await ours.agree(new Uint8Array(56).fill(5))).not.toBeNull();
  });
});
