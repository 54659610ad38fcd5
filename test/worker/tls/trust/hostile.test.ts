/** Certificates that no tool would make: none of them may throw, loop or become trusted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeCertificates } from '../../../../worker/tls/trust/judge.ts';
import { trustAnchors } from '../../../../worker/tls/trust/trust-anchors.ts';
import { makeAuthority } from '../../../support/certificates/authority.ts';
import { rawExtension } from '../../../support/certificates/extensions.ts';

const HOST = 'mail.example.net';
const root = makeAuthority();
const rsa = makeAuthority({ key: 'rsa-2048' });
const ANCHORS = trustAnchors(root.own.pem + rsa.own.pem);
/** One of each kind of key and signature. */
const CHAINS = [
  root.makeAuthority({ constraints: { permitted: ['example.net'] }, pathLength: 0 }).issue({ names: [HOST] })
    .chain,
  rsa.makeAuthority({ key: 'rsa-pss-sha384' }).issue({ names: [HOST, '192.0.2.1'] }).chain,
  root.makeAuthority({ key: 'ed25519' }).issue({ names: [HOST] }).chain,
];

const RUNS = { numRuns: 1000, seed: 20261124 };

function judge(chain: readonly Uint8Array[]) {
  return judgeCertificates(chain, HOST, Date.now(), ANCHORS);
}

/** It must not be trusted, and there must be a reason. */
async function expectRefused(chain: readonly Uint8Array[]): Promise<void> {
  const { trusted, problems } = await judge(chain);
  expect(trusted).toBe(false);
  expect(problems).not.toEqual([]);
}

function replaced(chain: readonly Uint8Array[], index: number, certificate: Uint8Array): Uint8Array[] {
  return chain.map((original, at) => (at === index ? certificate : original));
}

const place = fc.record({
  chain: fc.constantFrom(...CHAINS),
  index: fc.nat(1),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
});

function bytesAt(
  chain: readonly Uint8Array[],
  index: number,
  at: number,
): { der: Uint8Array; position: number } {
  const der = Uint8Array.from(chain[index] ?? []);
  return { der, position: Math.floor(at * der.length) };
}

describe('judgeCertificates', () => {
  it('trusts the chains before they are modified', async () => {
    for (const chain of CHAINS) expect(await judge(chain)).toMatchObject({ trusted: true, problems: [] });
  });

  it('refuses random bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    await fc.assert(fc.asyncProperty(fc.array(bytes, { maxLength: 4 }), expectRefused), RUNS);
  });

  it('refuses certificates with a bit flipped', async () => {
    const property = fc.asyncProperty(place, fc.nat(7), ({ chain, index, at }, bit) => {
      const { der, position } = bytesAt(chain, index, at);
      der[position] = (der[position] ?? 0) ^ (1 << bit);
      return expectRefused(replaced(chain, index, der));
    });
    await fc.assert(property, RUNS);
  });

  it('refuses certificates cut short', async () => {
    const property = fc.asyncProperty(place, ({ chain, index, at }) => {
      const { der, position } = bytesAt(chain, index, at);
      return expectRefused(replaced(chain, index, der.subarray(0, position)));
    });
    await fc.assert(property, RUNS);
  });

  it('refuses certificates with something in between', async () => {
    const property = fc.asyncProperty(
      place,
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      ({ chain, index, at }, more) => {
        const { der, position } = bytesAt(chain, index, at);
        return expectRefused(
          replaced(
            chain,
            index,
            Uint8Array.from([...der.subarray(0, position), ...more, ...der.subarray(position)]),
          ),
        );
      },
    );
    await fc.assert(property, RUNS);
  });

  it('accepts any text as a host', async () => {
    const property = fc.asyncProperty(fc.string({ unit: 'binary' }), async (host) => {
      const { problems } = await judgeCertificates(CHAINS[0] ?? [], host, Date.now(), ANCHORS);
      expect(problems).toEqual(host.toLowerCase() === HOST ? [] : ['name-mismatch']);
    });
    await fc.assert(property, RUNS);
  });
});

const NAMES = '2.5.29.17';
const BASICS = '2.5.29.19';
const CONSTRAINTS = '2.5.29.30';
const PURPOSES = '2.5.29.37';
const SERVER = [0x30, 0x0a, 0x06, 0x08, 0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01];

type Odd = [what: string, oid: string, ...ders: number[][]];

const EVEN: Odd[] = [
  ['names', NAMES, [0x30, 0x03, 0x82, 0x01, 0x61]],
  ['no constraints at all', BASICS, [0x30, 0x00]],
  ['a path length', BASICS, [0x30, 0x03, 0x02, 0x01, 0x01]],
  ['a name constraint', CONSTRAINTS, [0x30, 0x07, 0xa0, 0x05, 0x30, 0x03, 0x82, 0x01, 0x61]],
  ['purposes', PURPOSES, SERVER],
];

const ODD: Odd[] = [
  ['names that are no sequence', NAMES, [0x04, 0x00]],
  ['names cut short', NAMES, [0x30, 0x05, 0x82, 0x01]],
  ['something behind the names', NAMES, [0x30, 0x03, 0x82, 0x01, 0x61, 0x00]],
  ['a length in indefinite form', BASICS, [0x30, 0x80, 0x00, 0x00]],
  ['a length in more bytes than it needs', BASICS, [0x30, 0x81, 0x00]],
  ['a truth of two bytes', BASICS, [0x30, 0x04, 0x01, 0x02, 0xff, 0xff]],
  ['a path length below zero', BASICS, [0x30, 0x03, 0x02, 0x01, 0xff]],
  [
    'a minimum in a name constraint',
    CONSTRAINTS,
    [0x30, 0x0a, 0xa0, 0x08, 0x30, 0x06, 0x82, 0x01, 0x61, 0x80, 0x01, 0x01],
  ],
  ['purposes twice', PURPOSES, SERVER, SERVER],
];

describe('a certificate', () => {
  /** Signed as it is, so that only the extension is odd. */
  async function problemsWith([, oid, ...ders]: Odd): Promise<readonly string[]> {
    const more = ders.map((der) => rawExtension(oid, Uint8Array.from(der)));
    const names = oid === NAMES ? [] : [HOST];
    return (await judge(root.issue({ names, isAuthority: null, purposes: [], more }).chain)).problems;
  }

  it.each(EVEN)('may have %s', async (...even) => {
    expect(await problemsWith(even)).not.toContain('wrong-purpose');
  });

  it.each(ODD)('is refused with %s', async (...odd) => {
    expect(await problemsWith(odd)).toContain('wrong-purpose');
  });

  it('is refused if its unsigned part names another algorithm', async () => {
    const leaf = rsa.issue({ names: [HOST] });
    const der = Uint8Array.from(leaf.der);
    // The NULL after the second AlgorithmIdentifier, which signature verification ignores.
    const at = Buffer.from(der).lastIndexOf(Buffer.from([0x05, 0x00, 0x03, 0x82]));
    der[at] = 0x04;
    expect(await judge([leaf.der])).toMatchObject({ problems: [] });
    expect(await judge([der])).toMatchObject({ problems: ['unsupported-key'] });
  });

  it('matches no host if there is none', async () => {
    const nothing = { trusted: false, problems: ['incomplete-chain'], certificates: [], cut: [] };
    expect(await judge([])).toEqual(nothing);
  });
});

describe('a name', () => {
  it.each([
    ['a dot at its end', `${HOST}.`],
    ['a zero byte inside', `${HOST}\u0000.example.org`],
    ['a space at its end', `${HOST} `],
    ['nothing inside', ''],
  ])('does not fit with %s', async (_, name) => {
    expect((await judge(root.issue({ names: [name] }).chain)).problems).toEqual(['name-mismatch']);
  });

  it('matches no host with an empty label', async () => {
    const { chain } = root.issue({ names: ['*.example.net'] });
    const { problems } = await judgeCertificates(chain, '.example.net', Date.now(), ANCHORS);
    expect(problems).toEqual(['name-mismatch']);
  });
});
