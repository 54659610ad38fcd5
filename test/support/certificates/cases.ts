/**
 * Certificates of every kind that a server may present, each with its expected problems. `openssl` is set where
 * OpenSSL's verdict is not simply "trusted if there is no problem", with the reason next to it.
 */
import type { TlsProblem } from '../../../worker/api/index.ts';
import { type Authority, DAY_MS, type Issued, makeAuthority, selfSigned, type Wanted } from './authority.ts';
import { rawExtension } from './extensions.ts';
import { makeKey } from './key.ts';
import type { Presented } from './second-opinion.ts';

export interface Case extends Presented {
  problems: readonly TlsProblem[];
  openssl?: boolean;
  /** True if it crashes Node 24.21, which cannot describe a peer's chain if a curve in it has no NIST name. */
  breaksNode?: boolean;
}

export const HOST = 'mail.example.net';

const now = Date.now();
const daysFromNow = (days: number): Date => new Date(now + days * DAY_MS);

/** The usual setup: a trusted root, and an intermediate that is sent. */
const root = makeAuthority();
const middle = root.makeAuthority();
/** An untrusted authority. */
const stranger = makeAuthority({ subject: { CN: 'Stranger' } });

/** An OID without any meaning, from the arc for examples (RFC 5612 uses it likewise). */
const UNKNOWN_CRITICAL = rawExtension('1.3.6.1.4.1.32473.1', new Uint8Array([0x05, 0x00]), true);
const UNKNOWN = rawExtension('1.3.6.1.4.1.32473.1', new Uint8Array([0xff]));

function presented(issued: Issued, problems: readonly TlsProblem[], more: Partial<Case> = {}): Case {
  return { chain: issued.chain, key: issued.key, host: HOST, anchors: root.own.pem, problems, ...more };
}

function issuedBy(
  authority: Authority,
  wanted: Wanted,
  problems: readonly TlsProblem[],
  more: Partial<Case> = {},
): Case {
  return presented(authority.issue({ names: [HOST], ...wanted }), problems, more);
}

/** Issued by an authority that is trusted instead of the usual root. */
function anchoredIn(authority: Authority, wanted: Wanted, problems: readonly TlsProblem[]): Case {
  return issuedBy(authority, wanted, problems, { anchors: authority.own.pem });
}

const DATES: Record<string, () => Case> = {
  expired: () => issuedBy(middle, { notAfter: daysFromNow(-0.5) }, ['expired']),
  'not yet valid': () => issuedBy(middle, { notBefore: daysFromNow(1) }, ['not-yet-valid']),
  'expired intermediate': () =>
    issuedBy(root.makeAuthority({ notAfter: daysFromNow(-0.5) }), {}, ['expired']),
  'expired root': () => anchoredIn(makeAuthority({ notAfter: daysFromNow(-0.5) }), {}, ['expired']),
  'valid for thousands of years': () => issuedBy(middle, { notAfter: new Date('9999-12-31T23:59:59Z') }, []),
};

/** As many as on a certificate of 41 KB. */
function manyNames(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `mailbox-${at}.hosting.example.org`);
}

const NAMES: Record<string, () => Case> = {
  'wrong name': () => issuedBy(middle, { names: ['mail.example.org'] }, ['name-mismatch']),
  'capital letters': () => issuedBy(middle, { names: ['MAIL.Example.NET'] }, []),
  wildcard: () => issuedBy(middle, { names: ['*.example.net'] }, []),
  'wildcard for two labels': () =>
    issuedBy(middle, { names: ['*.example.net'] }, ['name-mismatch'], { host: 'a.mail.example.net' }),
  'wildcard for no label': () => issuedBy(middle, { names: ['*.mail.example.net'] }, ['name-mismatch']),
  'wildcard in the second label': () => issuedBy(middle, { names: ['mail.*.net'] }, ['name-mismatch']),
  'wildcard for a whole top-level domain': () =>
    issuedBy(middle, { names: ['*.net'] }, ['name-mismatch'], { host: 'example.net' }),
  // RFC 9525 §6.3 no longer allows this, but OpenSSL still accepts it.
  'partial wildcard': () =>
    issuedBy(middle, { names: ['ma*.example.net'] }, ['name-mismatch'], { openssl: true }),
  'common name only': () =>
    issuedBy(middle, { names: [], subject: { CN: HOST } }, ['name-mismatch'], { openssl: true }),
  'last of 1,400 names': () => issuedBy(middle, { names: [...manyNames(1399), HOST] }, []),
  'none of 1,400 names': () => issuedBy(middle, { names: manyNames(1400) }, ['name-mismatch']),
  'IP address': () => issuedBy(middle, { names: ['192.0.2.1'] }, [], { host: '192.0.2.1' }),
  'IPv6 address': () => issuedBy(middle, { names: ['2001:db8::1'] }, [], { host: '2001:db8::1' }),
  'other IP address': () =>
    issuedBy(middle, { names: ['192.0.2.1'] }, ['name-mismatch'], { host: '192.0.2.2' }),
  'name where an address was asked': () =>
    issuedBy(middle, { names: [HOST], subject: { CN: '192.0.2.1' } }, ['name-mismatch'], {
      host: '192.0.2.1',
    }),
};

/** Other authorities with RSA keys and certificates of a kilobyte, as most are. */
function bundle(count: number): Uint8Array[] {
  const key = makeKey('rsa-2048');
  return Array.from({ length: count }, (_, at) => {
    const subject = { C: 'DE', O: 'Example Trust Services of Some Length', CN: `Root Authority ${at}` };
    return makeAuthority({ subject, key }).own.der;
  });
}

const CHAINS: Record<string, () => Case> = {
  good: () => issuedBy(middle, {}, []),
  'straight from the root': () => issuedBy(root, {}, []),
  'four authorities': () =>
    issuedBy(root.makeAuthority().makeAuthority().makeAuthority().makeAuthority(), {}, []),
  'a dozen authorities': () => {
    const last = Array.from({ length: 12 }).reduce<Authority>((above) => above.makeAuthority(), root);
    return issuedBy(last, {}, []);
  },
  // As a server sends them whose operator has installed a whole list of authorities.
  'the needed one last of 80': () => {
    const leaf = middle.issue({ names: [HOST] });
    return presented(leaf, [], { chain: [leaf.der, ...bundle(79), middle.own.der] });
  },
  'none of 80 needed': () => {
    const leaf = middle.issue({ names: [HOST] });
    return presented(leaf, ['incomplete-chain'], { chain: [leaf.der, ...bundle(80)] });
  },
  'root sent, too': () => {
    const leaf = middle.issue({ names: [HOST] });
    return presented(leaf, [], { chain: [...leaf.chain, root.own.der] });
  },
  'self-signed': () => presented(selfSigned({ names: [HOST] }), ['self-signed']),
  'self-signed and trusted': () => {
    const leaf = selfSigned({ names: [HOST] });
    return presented(leaf, [], { anchors: leaf.pem });
  },
  // OpenSSL trusts a certificate as its own anchor only if it is self-signed, or with -partial_chain.
  'issued by a stranger and trusted': () => {
    const leaf = stranger.issue({ names: [HOST] });
    return presented(leaf, [], { anchors: leaf.pem, openssl: false });
  },
  'self-signed, another one of the same key trusted': () => {
    const leaf = selfSigned({ names: [HOST] });
    const other = selfSigned({ names: [HOST], key: leaf.key });
    return presented(leaf, ['self-signed'], { anchors: other.pem });
  },
  'self-signed with SHA-1 and trusted': () => {
    const leaf = selfSigned({ names: [HOST], signing: { hash: 'sha1' } });
    return presented(leaf, [], { anchors: leaf.pem });
  },
  'self-issued, but signed by somebody else': () =>
    issuedBy(stranger, { subject: stranger.subject }, ['incomplete-chain']),
  'unknown root, sent': () => {
    const leaf = stranger.makeAuthority().issue({ names: [HOST] });
    return presented(leaf, ['untrusted-root'], { chain: [...leaf.chain, stranger.own.der] });
  },
  'unknown root, not sent': () => issuedBy(stranger.makeAuthority(), {}, ['incomplete-chain']),
  'root of the same name': () => issuedBy(makeAuthority({ subject: root.subject }), {}, ['incomplete-chain']),
  forged: () => {
    const leaf = makeAuthority({ subject: middle.subject }).issue({ names: [HOST] });
    return presented(leaf, ['incomplete-chain'], { chain: [leaf.der, middle.own.der] });
  },
  'missing intermediate': () => {
    const leaf = middle.issue({ names: [HOST] });
    return presented(leaf, ['incomplete-chain'], { chain: [leaf.der] });
  },
  'missing intermediate, root sent': () => {
    const leaf = middle.issue({ names: [HOST] });
    return presented(leaf, ['incomplete-chain'], { chain: [leaf.der, root.own.der] });
  },
  'issuer written in another way': () => {
    const one = root.makeAuthority({ subject: { CN: 'Some Authority' } });
    const same = root.makeAuthority({ subject: { CN: ' some  AUTHORITY' }, key: one.key });
    const leaf = same.issue({ names: [HOST] });
    return presented(leaf, [], { chain: [leaf.der, one.own.der] });
  },
  shuffled: () => {
    const leaf = root
      .makeAuthority()
      .makeAuthority()
      .makeAuthority()
      .issue({ names: [HOST] });
    const [first, a, b, c] = leaf.chain as [Der, Der, Der, Der];
    return presented(leaf, [], { chain: [first, c, stranger.own.der, a, c, b] });
  },
  'cross-signed': () => {
    const leaf = stranger.makeAuthority().issue({ names: [HOST] });
    return presented(leaf, [], { chain: [...leaf.chain, root.crossSign(stranger).der, stranger.own.der] });
  },
  'cross-signed, expired on one way': () => {
    const leaf = stranger.issue({ names: [HOST] });
    const expired = root.crossSign(stranger, { notAfter: daysFromNow(-0.5) });
    return presented(leaf, ['expired'], { chain: [leaf.der, stranger.own.der, expired.der] });
  },
  'cross-signed in a circle': () => {
    const other = makeAuthority({ subject: { CN: 'Other Stranger' } });
    const leaf = stranger.issue({ names: [HOST] });
    const circle = [other.crossSign(stranger).der, stranger.crossSign(other).der];
    return presented(leaf, ['incomplete-chain'], { chain: [leaf.der, ...circle] });
  },
};
type Der = Uint8Array<ArrayBuffer>;

const PURPOSES: Record<string, () => Case> = {
  'client only': () => issuedBy(middle, { purposes: ['client'] }, ['wrong-purpose']),
  'client and server': () => issuedBy(middle, { purposes: ['client', 'server'] }, []),
  'no purpose named': () => issuedBy(middle, { purposes: [] }, []),
  'any purpose': () => issuedBy(middle, { purposes: ['any'] }, ['wrong-purpose']),
  'any purpose and server': () => issuedBy(middle, { purposes: ['any', 'server'] }, []),
  'intermediate for any purpose': () =>
    issuedBy(root.makeAuthority({ purposes: ['any'] }), {}, ['wrong-purpose']),
  'intermediate for clients': () =>
    issuedBy(root.makeAuthority({ purposes: ['client'] }), {}, ['wrong-purpose']),
  'intermediate for servers': () => issuedBy(root.makeAuthority({ purposes: ['server'] }), {}, []),
  'issued by a server': () => issuedBy(root.makeAuthority({ isAuthority: false }), {}, ['wrong-purpose']),
  'issued by a certificate without constraints': () =>
    issuedBy(root.makeAuthority({ isAuthority: null, usages: [] }), {}, ['wrong-purpose']),
  'issued without the right to sign': () =>
    issuedBy(root.makeAuthority({ usages: ['digitalSignature'] }), {}, ['wrong-purpose']),
  'root without the right to sign': () =>
    anchoredIn(makeAuthority({ usages: ['digitalSignature'] }), {}, ['wrong-purpose']),
  'root of version 1': () => anchoredIn(makeAuthority({ isVersion1: true }), {}, []),
  'root of version 1, with an intermediate': () => {
    const old = makeAuthority({ isVersion1: true });
    return issuedBy(old.makeAuthority(), {}, [], { anchors: old.own.pem });
  },
  'intermediate of version 1': () =>
    issuedBy(root.makeAuthority({ isVersion1: true }), {}, ['wrong-purpose']),
  // Without extensions the only name is the common name, which only OpenSSL still accepts.
  'server of version 1': () => issuedBy(middle, { isVersion1: true }, ['name-mismatch'], { openssl: true }),
  'root with key usage only': () => anchoredIn(makeAuthority({ isAuthority: null }), {}, []),
  'intermediate with key usage only': () =>
    issuedBy(root.makeAuthority({ isAuthority: null }), {}, ['wrong-purpose']),
  'root that says it is none': () => anchoredIn(makeAuthority({ isAuthority: false }), {}, ['wrong-purpose']),
  'root of version 3 that does not say what it is': () =>
    anchoredIn(makeAuthority({ isAuthority: null, usages: [] }), {}, ['wrong-purpose']),
  'path as long as allowed': () => issuedBy(root.makeAuthority({ pathLength: 1 }).makeAuthority(), {}, []),
  'path too long': () =>
    issuedBy(root.makeAuthority({ pathLength: 0 }).makeAuthority(), {}, ['wrong-purpose']),
  'path with an authority that changed its key': () => {
    const subject = { CN: 'Old and New' };
    const renewed = root.makeAuthority({ subject, pathLength: 0 }).makeAuthority({ subject });
    return issuedBy(renewed, {}, []);
  },
  'path too long for the root': () => {
    const strict = makeAuthority({ pathLength: 0 });
    return issuedBy(strict.makeAuthority(), {}, ['wrong-purpose'], { anchors: strict.own.pem });
  },
  'key usage for an exchange of keys': () => issuedBy(middle, { usages: ['keyAgreement'] }, []),
  'key usage for RSA key exchange': () =>
    issuedBy(middle, { key: 'rsa-2048', usages: ['keyEncipherment'] }, []),
  'key usage of an authority': () =>
    issuedBy(middle, { usages: ['keyCertSign', 'cRLSign'] }, ['wrong-purpose']),
  'key usage for data only': () => issuedBy(middle, { usages: ['dataEncipherment'] }, ['wrong-purpose']),
  'no key usage named': () => issuedBy(middle, { usages: [] }, []),
  'trusted by itself, with the key usage of an authority': () => {
    const leaf = selfSigned({ names: [HOST], usages: ['keyCertSign'] });
    return presented(leaf, ['wrong-purpose'], { anchors: leaf.pem });
  },
  'unknown critical extension': () => issuedBy(middle, { more: [UNKNOWN_CRITICAL] }, ['wrong-purpose']),
  'unknown extension': () => issuedBy(middle, { more: [UNKNOWN] }, []),
};

function constrained(constraints: NonNullable<Wanted['constraints']>): Authority {
  return root.makeAuthority({ constraints });
}

/** With these name constraints exactly as given. */
function odd(der: readonly number[]): Authority {
  return root.makeAuthority({ more: [rawExtension('2.5.29.30', Uint8Array.from(der), true)] });
}

/** Neither addresses nor networks have this length. */
const ADDRESS = [0x87, 0x05, 192, 0, 2, 0, 255];
const PERMITTED_FIVE_BYTES = [0x30, 0x0b, 0xa0, 0x09, 0x30, 0x07, ...ADDRESS];
const EXCLUDED_FIVE_BYTES = [0x30, 0x0b, 0xa1, 0x09, 0x30, 0x07, ...ADDRESS];
const FIVE_BYTES = rawExtension('2.5.29.17', Uint8Array.from([0x30, 0x07, ...ADDRESS]));

const CONSTRAINTS: Record<string, () => Case> = {
  'permitted name': () => issuedBy(constrained({ permitted: ['example.net'] }), {}, []),
  'permitted exactly': () => issuedBy(constrained({ permitted: [HOST] }), {}, []),
  'name that is not permitted': () =>
    issuedBy(constrained({ permitted: ['example.org', 'ample.net'] }), {}, ['wrong-purpose']),
  'one name of two not permitted': () =>
    issuedBy(constrained({ permitted: ['example.net'] }), { names: [HOST, 'a.example.org'] }, [
      'wrong-purpose',
    ]),
  'excluded name': () => issuedBy(constrained({ excluded: ['example.net'] }), {}, ['wrong-purpose']),
  'another name excluded': () => issuedBy(constrained({ excluded: ['example.org'] }), {}, []),
  // OpenSSL compares the asterisk as if it were a letter.
  'excluded behind a wildcard': () =>
    issuedBy(constrained({ excluded: ['mx.example.net'] }), { names: ['*.example.net'] }, ['wrong-purpose'], {
      openssl: true,
    }),
  'permitted address': () =>
    issuedBy(constrained({ permitted: ['192.0.2.0/24'] }), { names: ['192.0.2.1'] }, [], {
      host: '192.0.2.1',
    }),
  'address that is not permitted': () =>
    issuedBy(constrained({ permitted: ['192.0.2.0/25'] }), { names: ['192.0.2.129'] }, ['wrong-purpose'], {
      host: '192.0.2.129',
    }),
  'excluded IPv6 address': () =>
    issuedBy(constrained({ excluded: ['2001:db8::/32'] }), { names: ['2001:db8::1'] }, ['wrong-purpose'], {
      host: '2001:db8::1',
    }),
  'address in a network written with the rest of an address': () =>
    issuedBy(constrained({ permitted: ['192.0.2.77/24'] }), { names: ['192.0.2.1'] }, [], {
      host: '192.0.2.1',
    }),
  'IPv6 address where an IPv4 network is permitted': () =>
    issuedBy(constrained({ permitted: ['192.0.2.0/24'] }), { names: ['2001:db8::1'] }, ['wrong-purpose'], {
      host: '2001:db8::1',
    }),
  'IPv4 address where an IPv6 network is permitted': () =>
    issuedBy(constrained({ permitted: ['2001:db8::/32'] }), { names: ['192.0.2.1'] }, ['wrong-purpose'], {
      host: '192.0.2.1',
    }),
  'addresses of both families permitted': () =>
    issuedBy(
      constrained({ permitted: ['192.0.2.0/24', '2001:db8::/32'] }),
      { names: ['192.0.2.1', '2001:db8::1'] },
      [],
      { host: '192.0.2.1' },
    ),
  'IPv6 address where all of IPv4 is excluded': () =>
    issuedBy(constrained({ excluded: ['0.0.0.0/0'] }), { names: ['2001:db8::1'] }, [], {
      host: '2001:db8::1',
    }),
  'address where names are permitted': () =>
    issuedBy(constrained({ permitted: ['example.net'] }), { names: ['192.0.2.1'], subject: {} }, [], {
      host: '192.0.2.1',
    }),
  'excluded network that is none': () =>
    issuedBy(odd(EXCLUDED_FIVE_BYTES), { names: ['192.0.2.1'] }, ['wrong-purpose'], { host: '192.0.2.1' }),
  'permitted network that is none': () =>
    issuedBy(odd(PERMITTED_FIVE_BYTES), { names: ['192.0.2.1'] }, ['wrong-purpose'], { host: '192.0.2.1' }),
  'address that is none, where a network is excluded': () =>
    issuedBy(
      constrained({ excluded: ['198.51.100.0/24'] }),
      { names: [], more: [FIVE_BYTES] },
      ['name-mismatch', 'wrong-purpose'],
      { host: '192.0.2.1' },
    ),
  'all names excluded': () => issuedBy(constrained({ excluded: [''] }), {}, ['wrong-purpose']),
  'subject of the authority not permitted, that of the server is': () => {
    const subject = { CN: 'Old and New' };
    const old = root.makeAuthority({ subject, constraints: { permitted: [{ O: 'Example' }] } });
    return issuedBy(old.makeAuthority({ subject }), { subject: { O: 'Example' } }, []);
  },
  'permitted subject': () =>
    issuedBy(
      constrained({ permitted: [{ C: 'DE', O: 'Example' }] }),
      { subject: { C: 'DE', O: 'EXAMPLE', CN: 'x' } },
      [],
    ),
  'subject that is not permitted': () =>
    issuedBy(constrained({ permitted: [{ O: 'Example' }] }), { subject: { O: 'Sample' } }, ['wrong-purpose']),
  'subject that begins like a permitted one': () =>
    issuedBy(constrained({ permitted: [{ O: 'Example' }] }), { subject: { O: 'Example Two' } }, [
      'wrong-purpose',
    ]),
  'subject that is shorter than a permitted one': () =>
    issuedBy(constrained({ permitted: [{ C: 'DE', O: 'Example' }] }), { subject: { C: 'DE' } }, [
      'wrong-purpose',
    ]),
  'constrained root': () =>
    anchoredIn(makeAuthority({ constraints: { permitted: ['example.org'] } }), {}, ['wrong-purpose']),
  'constraints of an authority far above': () =>
    issuedBy(constrained({ excluded: ['example.net'] }).makeAuthority(), {}, ['wrong-purpose']),
  'excluded mail address': () =>
    issuedBy(constrained({ excluded: ['a@example.net'] }), { names: [HOST, 'a@example.net'] }, [
      'wrong-purpose',
    ]),
  // OpenSSL compares mail addresses; RFC 5280 §4.2.1.10 allows rejecting what is not compared.
  'permitted mail address': () =>
    issuedBy(
      constrained({ permitted: ['a@example.net'] }),
      { names: [HOST, 'a@example.net'] },
      ['wrong-purpose'],
      { openssl: true },
    ),
  'constrained kind that is not there': () =>
    issuedBy(constrained({ permitted: ['someone@example.net'] }), {}, []),
};

const STRENGTH: Record<string, () => Case> = {
  'SHA-1': () => issuedBy(rsaAuthority(), { signing: { hash: 'sha1' } }, ['weak-signature']),
  'SHA-1 with ECDSA': () => issuedBy(middle, { signing: { hash: 'sha1' } }, ['weak-signature']),
  'SHA-1 with RSA-PSS': () =>
    issuedBy(rsaAuthority(), { signing: { hash: 'sha1', isPss: true } }, ['weak-signature']),
  MD5: () => issuedBy(rsaAuthority(), { signing: { hash: 'md5' } }, ['weak-signature']),
  'SHA-1 on an intermediate': () =>
    issuedBy(root.makeAuthority({ signing: { hash: 'sha1' } }), {}, ['weak-signature']),
  'SHA-1 on the root': () => anchoredIn(makeAuthority({ signing: { hash: 'sha1' } }), {}, []),
  'RSA with 1024 bits': () => issuedBy(middle, { key: 'rsa-1024' }, ['weak-key']),
  // OpenSSL estimates that 2040 bits are as strong as 2048.
  'RSA with 2040 bits': () => issuedBy(middle, { key: 'rsa-2040' }, ['weak-key'], { openssl: true }),
  'intermediate with 1024 bits': () => issuedBy(root.makeAuthority({ key: 'rsa-1024' }), {}, ['weak-key']),
  'root with 1024 bits': () => anchoredIn(makeAuthority({ key: 'rsa-1024' }), {}, ['weak-key']),
};

/** PKCS #1 signatures need an issuer with an RSA key. */
function rsaAuthority(): Authority {
  return root.makeAuthority({ key: 'rsa-2048' });
}

const KEYS: Record<string, () => Case> = {
  'RSA-PSS key': () => issuedBy(middle, { key: 'rsa-pss' }, []),
  'RSA-PSS key with parameters': () => issuedBy(middle, { key: 'rsa-pss-sha384' }, []),
  'RSA-PSS authority': () => issuedBy(root.makeAuthority({ key: 'rsa-pss' }), {}, []),
  'RSA-PSS authority with parameters': () => issuedBy(root.makeAuthority({ key: 'rsa-pss-sha384' }), {}, []),
  'RSA-PSS signature of an RSA key': () =>
    issuedBy(rsaAuthority(), { signing: { isPss: true, hash: 'sha512', saltLength: 20 } }, []),
  // WebCrypto does not support SHA-224, and workerd's node:crypto does not support PSS.
  'RSA-PSS signature with SHA-224': () =>
    issuedBy(rsaAuthority(), { signing: { isPss: true, hash: 'sha224' } }, ['unsupported-key'], {
      openssl: true,
    }),
  'RSA all the way': () => issuedBy(root.makeAuthority({ key: 'rsa-4096' }), { key: 'rsa-3072' }, []),
  'P-224 authority': () => issuedBy(root.makeAuthority({ key: 'ec-p224' }), {}, []),
  'P-384': () => issuedBy(root.makeAuthority({ key: 'ec-p384' }), { key: 'ec-p384' }, []),
  'P-521': () =>
    issuedBy(root.makeAuthority({ key: 'ec-p521' }), { key: 'ec-p521', signing: { hash: 'sha512' } }, []),
  Ed25519: () => issuedBy(root.makeAuthority({ key: 'ed25519' }), { key: 'ed25519' }, []),
  // OpenSSL can verify with more kinds of keys than Workers can.
  'Ed448 authority': () =>
    issuedBy(root.makeAuthority({ key: 'ed448' }), {}, ['unsupported-key'], { openssl: true }),
  'secp256k1 authority': () =>
    issuedBy(root.makeAuthority({ key: 'ec-secp256k1' }), {}, ['unsupported-key'], {
      openssl: true,
      breaksNode: true,
    }),
  'Brainpool authority': () =>
    issuedBy(root.makeAuthority({ key: 'ec-brainpool' }), {}, ['unsupported-key'], {
      openssl: true,
      breaksNode: true,
    }),
  'P-192 authority': () =>
    issuedBy(root.makeAuthority({ key: 'ec-p192' }), {}, ['weak-key', 'unsupported-key']),
};

const SEVERAL: Record<string, () => Case> = {
  'expired, wrong name, weak': () =>
    issuedBy(middle, { names: ['x.test'], notAfter: daysFromNow(-0.5), key: 'rsa-1024' }, [
      'name-mismatch',
      'expired',
      'weak-key',
    ]),
  'self-signed, weak in every way, for clients': () =>
    presented(
      selfSigned({
        names: [],
        key: 'rsa-1024',
        signing: { hash: 'sha1' },
        purposes: ['client'],
        notAfter: daysFromNow(-0.5),
      }),
      ['name-mismatch', 'expired', 'self-signed', 'wrong-purpose', 'weak-signature', 'weak-key'],
    ),
};

export const CASES: Readonly<Record<string, () => Case>> = {
  ...CHAINS,
  ...DATES,
  ...NAMES,
  ...PURPOSES,
  ...CONSTRAINTS,
  ...STRENGTH,
  ...KEYS,
  ...SEVERAL,
};
