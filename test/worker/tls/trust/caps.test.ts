/** Every cap of the judgement, just within and just beyond: chains built to waste time must not be followed. */
import { describe, expect, it } from 'vitest';
import { parseCertificate } from '../../../../worker/tls/trust/certificate.ts';
import { ChainSearch } from '../../../../worker/tls/trust/chain.ts';
import { describeCertificates, judgeCertificates } from '../../../../worker/tls/trust/judge.ts';
import {
  CERTIFICATE_BYTES_MAX,
  CERTIFICATES_SHOWN_MAX,
  CHAIN_CERTIFICATES_MAX,
  CHAINS_MAX,
  ELEMENTS_MAX,
  EXTRA_ANCHORS_MAX,
  NAME_CHARS_MAX,
  NAME_COMPARISONS_MAX,
  NAMES_SHOWN_MAX,
  RSA_BITS_MAX,
  RSA_EXPONENT_BITS_MAX,
  SUBJECT_CHARS_MAX,
  VERIFICATIONS_MAX,
} from '../../../../worker/tls/trust/limits.ts';
import { parsePublicKey } from '../../../../worker/tls/trust/public-key.ts';
import { parseExtraAnchors, trustAnchors } from '../../../../worker/tls/trust/trust-anchors.ts';
import { type Authority, makeAuthority, selfSigned } from '../../../support/certificates/authority.ts';
import { type Constraints, rawExtension } from '../../../support/certificates/extensions.ts';
import { rsaPublicKeyInfo } from '../../../support/certificates/key.ts';

const HOST = 'mail.example.net';
const root = makeAuthority();

function judged(chain: readonly Uint8Array[], anchor: Authority = root) {
  return judgeCertificates(chain, HOST, Date.now(), trustAnchors(anchor.own.pem));
}

async function problems(chain: readonly Uint8Array[], anchor: Authority = root): Promise<readonly string[]> {
  return (await judged(chain, anchor)).problems;
}

/** Our search has come to its limits, which is no fault of the server. */
const GIVEN_UP = { trusted: null, problems: ['too-many-certificates'] };

function named(CN: string, count: number): Authority[] {
  return Array.from({ length: count }, () => makeAuthority({ subject: { CN } }));
}

/** Certificates for the name and key of `authority`, one from each issuer. */
function crossSigned(authority: Authority, issuers: readonly Authority[]): Uint8Array[] {
  return issuers.map((issuer) => issuer.crossSign(authority).der);
}

describe('chains', () => {
  function descendant(count: number): Authority {
    return Array.from({ length: count }).reduce<Authority>((above) => above.makeAuthority(), root);
  }

  it(`have ${CHAIN_CERTIFICATES_MAX} certificates below the anchor at most`, async () => {
    const longest = descendant(CHAIN_CERTIFICATES_MAX - 1).issue({ names: [HOST] });
    const longer = descendant(CHAIN_CERTIFICATES_MAX).issue({ names: [HOST] });
    expect(longest.chain).toHaveLength(CHAIN_CERTIFICATES_MAX);
    expect(await problems(longest.chain)).toEqual([]);
    expect(await judged(longer.chain)).toMatchObject(GIVEN_UP);
  });

  it('that break off where they are longest are incomplete, not too long', async () => {
    const longest = descendant(CHAIN_CERTIFICATES_MAX).issue({ names: [HOST] });
    expect(await problems(longest.chain.slice(0, -1))).toEqual(['incomplete-chain']);
  });

  it(`cost ${VERIFICATIONS_MAX} verifications at most`, async () => {
    const authority = makeAuthority({ subject: { CN: 'A' } });
    const leaf = authority.issue({ names: [HOST] });
    // Each path leads to authorities with the right name and the wrong key, until the last one leads to the root.
    const sent = (decoys: readonly (readonly [ways: number, impostors: number])[]): Uint8Array[] => [
      leaf.der,
      ...decoys.flatMap(([ways, impostors], at) => [
        ...crossSigned(authority, named(`B${at}`, ways)),
        ...named(`B${at}`, impostors).map(({ own }) => own.der),
      ]),
      root.crossSign(authority).der,
    ];
    expect(VERIFICATIONS_MAX).toBe(1 + 2 * 31 + 1);
    expect(VERIFICATIONS_MAX + 1).toBe(1 + 7 * 9 + 1);
    expect(await problems(sent([[2, 31]]))).toEqual([]);
    expect(await judged(sent([[7, 9]]))).toMatchObject(GIVEN_UP);
  });

  it(`are tried ${CHAINS_MAX} times at most`, async () => {
    const authority = makeAuthority({ subject: { CN: 'A' } });
    const leaf = authority.issue({ names: [HOST] });
    // No path through A and B ends at an anchor.
    const deadEnds = (ways: number, ends: number, name: string): Uint8Array[] => {
      const above = makeAuthority({ subject: { CN: name } });
      const entrances = Array.from({ length: ways }, () => above.crossSign(authority).der);
      return [...entrances, ...crossSigned(above, named(`Nobody ${name}`, ends))];
    };
    const last = root.crossSign(authority).der;
    const within = [leaf.der, ...deadEnds(16, 15, 'B'), ...deadEnds(5, 3, 'C'), last];
    const beyond = [leaf.der, ...deadEnds(16, 16, 'B'), last];
    expect(CHAINS_MAX).toBe(16 * 15 + 5 * 3 + 1);
    expect(CHAINS_MAX).toBe(16 * 16);
    expect(await problems(within)).toEqual([]);
    expect(await judged(beyond)).toMatchObject(GIVEN_UP);
  });

  it('leave what is wrong with the leaf itself certain', async () => {
    const above = descendant(CHAIN_CERTIFICATES_MAX);
    const { chain } = above.issue({ names: ['other.example'], notAfter: new Date(Date.now() - 1) });
    const wrong = { trusted: false, problems: ['name-mismatch', 'expired', 'too-many-certificates'] };
    expect(await judged(chain)).toMatchObject(wrong);
  });

  it('pass through each authority once', async () => {
    const one = makeAuthority({ subject: { CN: 'One' } });
    const other = makeAuthority({ subject: { CN: 'Other' } });
    const circle = [...crossSigned(one, [other]), ...crossSigned(other, [one])].map(parseCertificate);
    const leaf = parseCertificate(one.issue().der);
    if (leaf === null) throw new Error('Cannot read the leaf');
    const spare = circle.filter((certificate) => certificate !== null);
    const chains: unknown[] = [];
    const search = new ChainSearch(spare, trustAnchors(''));
    for await (const chain of search.chainsFrom(leaf)) chains.push(chain.certificates);
    expect(chains).toEqual([[leaf, ...spare]]);
    expect(search.isIncomplete).toBe(false);
  });

  it('end although all certificates are for the same name and key', async () => {
    const authority = makeAuthority();
    const same = Array.from({ length: 30 }, () => authority.crossSign(authority).der);
    const leaf = authority.issue({ names: [HOST] });
    expect(await problems([leaf.der, ...same])).toEqual(['untrusted-root']);
  });
});

describe('certificates', () => {
  const spare = selfSigned({ names: ['spare.example'] }).der;

  it(`are all read, and ${CERTIFICATES_SHOWN_MAX} shown, with those of the chain among them`, async () => {
    const [leaf, middle] = root.makeAuthority().issue({ names: [HOST] }).chain as [Uint8Array, Uint8Array];
    const between = (count: number) => [leaf, ...Array.from({ length: count }, () => spare), middle];
    const all = await judged(between(CERTIFICATES_SHOWN_MAX - 2));
    expect(all).toMatchObject({ trusted: true, cut: [] });
    for (const count of [CERTIFICATES_SHOWN_MAX - 1, 300]) {
      const { trusted, certificates, cut } = await judged(between(count));
      expect([trusted, certificates.length, cut]).toEqual([true, CERTIFICATES_SHOWN_MAX, ['certificates']]);
      expect(certificates).toEqual(all.certificates);
      const onPath = certificates.flatMap(({ isOnPath }, at) => (isOnPath ? [at] : []));
      expect(onPath).toEqual([0, CERTIFICATES_SHOWN_MAX - 1]);
    }
    expect(describeCertificates(between(100), 0).certificates).toHaveLength(CERTIFICATES_SHOWN_MAX);
  });

  it(`have ${CERTIFICATE_BYTES_MAX} bytes at most`, async () => {
    const padded = (bytes: number) =>
      root.issue({ names: [HOST], more: [rawExtension('1.3.6.1.4.1.32473.2', new Uint8Array(bytes))] }).der;
    // The length of an ECDSA signature varies by a few bytes, so the size is approached from below.
    const near =
      CERTIFICATE_BYTES_MAX - padded(CERTIFICATE_BYTES_MAX - 1000).length + CERTIFICATE_BYTES_MAX - 1000;
    const fitting = padded(near - 20);
    expect(fitting.length).toBeGreaterThan(CERTIFICATE_BYTES_MAX - 50);
    expect(await problems([fitting])).toEqual([]);
    expect(await problems([padded(near + 20)])).toEqual(['unsupported-key']);
  });

  it(`have ${ELEMENTS_MAX} names at most`, async () => {
    const withNames = (count: number, name: string) =>
      root.issue({ names: [HOST, ...Array.from({ length: count - 1 }, () => name)] }).der;
    // With its tag and length, the shortest name under a domain has five bytes.
    const most = withNames(Math.floor((CERTIFICATE_BYTES_MAX - 500) / 5), 'a.b');
    expect(await problems([most])).toEqual([]);
    expect(await problems([withNames(ELEMENTS_MAX, 'a')])).toEqual([]);
    expect(await problems([withNames(ELEMENTS_MAX + 1, 'a')])).toEqual(['name-mismatch', 'wrong-purpose']);
  });
});

describe(`names are held against constraints ${NAME_COMPARISONS_MAX} times at most`, () => {
  /** Counts the subject as a name. */
  function names(count: number): string[] {
    return [HOST, ...Array.from({ length: count - 2 }, () => 'a.b')];
  }

  function excluding(count: number): { constraints: Constraints } {
    return { constraints: { excluded: Array.from({ length: count }, (_, at) => `x${at}.example`) } };
  }

  it('by one authority', async () => {
    const authority = root.makeAuthority(excluding(256));
    const named = (count: number) => authority.issue({ names: names(count) }).chain;
    expect(NAME_COMPARISONS_MAX).toBe(256 * 256);
    expect(await problems(named(256))).toEqual([]);
    expect(await judged(named(257))).toMatchObject(GIVEN_UP);
  });

  it('by all authorities of a chain', async () => {
    const chain = (upper: number, lower: number) =>
      root
        .makeAuthority(excluding(upper))
        .makeAuthority(excluding(lower))
        .issue({ names: names(255) }).chain;
    // The upper one also checks the subject of the lower one.
    expect(NAME_COMPARISONS_MAX).toBe(1 * 256 + 256 * 255);
    expect(await problems(chain(1, 256))).toEqual([]);
    expect(await judged(chain(2, 256))).toMatchObject(GIVEN_UP);
    expect(await judged(chain(1, 257))).toMatchObject(GIVEN_UP);
  });

  it('in all chains that end in an anchor', async () => {
    const authority = makeAuthority({ subject: { CN: 'A' } });
    const expired = root.crossSign(authority, { ...excluding(128), notAfter: new Date(0) });
    const good = root.crossSign(authority, excluding(128));
    const sent = (count: number) => [authority.issue({ names: names(count) }).der, expired.der, good.der];
    expect(NAME_COMPARISONS_MAX).toBe(2 * 128 * 256);
    expect(await problems(sent(256))).toEqual([]);
    expect(await judged(sent(257))).toMatchObject(GIVEN_UP);
  });

  it('and not at all in a chain without an anchor', async () => {
    const authority = makeAuthority({ subject: { CN: 'A' } });
    const unknown = makeAuthority().crossSign(authority, excluding(256));
    const good = root.crossSign(authority, excluding(256));
    const leaf = authority.issue({ names: names(256) });
    expect(await problems([leaf.der, unknown.der, good.der])).toEqual([]);
    const unwanted = makeAuthority().makeAuthority({ constraints: { excluded: [HOST] } });
    expect(await problems(unwanted.issue({ names: [HOST] }).chain)).toEqual(['incomplete-chain']);
  });
});

describe('keys', () => {
  it.each([
    [RSA_BITS_MAX, 17, true],
    [RSA_BITS_MAX + 1, 17, false],
    [2048, RSA_EXPONENT_BITS_MAX, true],
    [2048, RSA_EXPONENT_BITS_MAX + 1, false],
    [2048, 1, false],
  ])('with a modulus of %i bits and an exponent of %i: %s', (modulusBits, exponentBits, isSupported) => {
    expect(parsePublicKey(rsaPublicKeyInfo({ modulusBits, exponentBits }))).toMatchObject({
      bits: modulusBits,
      isSupported,
    });
  });
});

describe('reports', () => {
  function described(wanted: Parameters<typeof selfSigned>[0]) {
    return describeCertificates([selfSigned(wanted).der], 0).certificates[0];
  }

  it(`show ${NAMES_SHOWN_MAX} names at most`, () => {
    const names = Array.from({ length: NAMES_SHOWN_MAX + 1 }, (_, at) => `x${at}.example`);
    const shown = (all: string[]) => describeCertificates([selfSigned({ names: all }).der], 0);
    expect(shown(names.slice(1))).toMatchObject({ certificates: [{ names: names.slice(1) }], cut: [] });
    expect(shown(names)).toMatchObject({ certificates: [{ names: names.slice(0, -1) }], cut: ['names'] });
  });

  it('show no more of a certificate that has 1,400', () => {
    const names = Array.from({ length: 1_400 }, (_, at) => `mailbox-${at}.hosting.example.org`);
    const { der } = selfSigned({ names });
    expect(der.length).toBeGreaterThan(40_000);
    expect(describeCertificates([der], 0).certificates[0]?.names).toEqual(names.slice(0, NAMES_SHOWN_MAX));
  });

  it(`show ${NAME_CHARS_MAX} characters of a name at most`, () => {
    const longest = 'a'.repeat(NAME_CHARS_MAX);
    expect(described({ names: [longest] })?.names).toEqual([longest]);
    expect(described({ names: [`${longest}a`] })?.names).toEqual([`${longest.slice(1)}…`]);
  });

  it(`show ${SUBJECT_CHARS_MAX} characters of a subject at most`, () => {
    const longest = 'a'.repeat(SUBJECT_CHARS_MAX - 3);
    expect(described({ subject: { CN: longest } })?.subject).toBe(`CN=${longest}`);
    expect(described({ subject: { CN: `${longest}a` } })?.issuer).toBe(`CN=${longest.slice(1)}…`);
  });
});

describe('extra trust anchors', () => {
  it(`are ${EXTRA_ANCHORS_MAX} at most`, () => {
    expect(parseExtraAnchors(root.own.pem.repeat(EXTRA_ANCHORS_MAX)).ok).toBe(true);
    expect(parseExtraAnchors(root.own.pem.repeat(EXTRA_ANCHORS_MAX + 1)).ok).toBe(false);
  });
});
