/** What a report says about a certificate, compared with Node's X509Certificate where that can tell. */
import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leafKeyOf } from '../../../../worker/tls/trust/certificate.ts';
import { describeCertificates, judgeCertificates } from '../../../../worker/tls/trust/judge.ts';
import { trustAnchors } from '../../../../worker/tls/trust/trust-anchors.ts';
import { makeAuthority, selfSigned, type Wanted } from '../../../support/certificates/authority.ts';
import { KEY_KINDS, makeKey, publicKeyInfo } from '../../../support/certificates/key.ts';

function described(wanted: Wanted, nowMs = 0) {
  return describeCertificates([selfSigned(wanted).der], nowMs).certificates[0];
}

describe('describeCertificates', () => {
  it('describes a certificate', () => {
    const { der } = makeAuthority({ subject: { C: 'DE', O: 'Example', CN: 'Test Root' } }).issue({
      subject: { O: 'Example', CN: 'mail.example.net' },
      names: ['mail.example.net', '*.example.net', '192.0.2.1', '2001:db8:0:0::1'],
      notBefore: new Date('2026-01-02T03:04:05Z'),
      notAfter: new Date('2050-01-01T00:00:00Z'),
    });
    expect(describeCertificates([der], Date.parse('2049-12-30T12:00:00Z')).certificates).toEqual([
      {
        subject: 'CN=mail.example.net, O=Example',
        issuer: 'CN=Test Root, O=Example, C=DE',
        names: ['mail.example.net', '*.example.net', '192.0.2.1', '2001:db8::1'],
        notBefore: '2026-01-02T03:04:05.000Z',
        notAfter: '2050-01-01T00:00:00.000Z',
        daysLeft: 1,
        keyType: 'ec',
        keyBits: 256,
        signatureAlgorithm: 'ecdsa-with-SHA256',
        fingerprintSha256: new X509Certificate(der).fingerprint256.replaceAll(':', '').toLowerCase(),
        isOnPath: false,
      },
    ]);
  });

  it.each([
    ['2026-06-01T12:00:00Z', '2026-06-01T12:00:00Z', 0],
    ['2026-06-01T12:00:00Z', '2026-06-01T12:00:01Z', -1],
    ['2026-06-01T12:00:00Z', '2026-05-31T12:00:00Z', 1],
    ['2026-06-01T12:00:00Z', '2026-05-31T12:00:01Z', 0],
    ['2026-06-01T12:00:00Z', '2026-06-02T12:00:01Z', -2],
  ])('counts whole days: until %s at %s', (notAfter, now, daysLeft) => {
    expect(described({ notAfter: new Date(notAfter) }, Date.parse(now))).toMatchObject({ daysLeft });
  });

  it.each([
    ['1950-01-01T00:00:00.000Z', '1999-12-31T23:59:59.000Z'],
    ['2049-12-31T23:59:59.000Z', '9999-12-31T23:59:59.000Z'],
  ])('reads %s and %s', (notBefore, notAfter) => {
    expect(described({ notBefore: new Date(notBefore), notAfter: new Date(notAfter) })).toMatchObject({
      notBefore,
      notAfter,
    });
  });

  it.each([
    ['260228235959Z', true],
    ['260229235959Z', false],
    ['261328235959Z', false],
    ['260228240000Z', false],
    ['260228235960Z', false],
    ['26022823595 Z', false],
    ['260228235959z', false],
  ])('reads the moment %s: %s', (moment, isRead) => {
    const der = Buffer.from(selfSigned({ notAfter: new Date('2026-06-30T23:59:59Z') }).der);
    der.write(moment, der.indexOf('260630235959Z'));
    expect(describeCertificates([der], 0).certificates).toHaveLength(isRead ? 1 : 0);
  });

  it('makes a hostile name safe', () => {
    const subject = { O: 'x, CN=mail.example.net', CN: '#a+b\u001b[31m\u202e\u0000 <"c"> \\' };
    const found = described({ subject, names: ['a\u001b[31m.example', 'b\u0007\u0090.example'] });
    expect(found?.subject).toBe('CN=\\#a\\+b[31m \\<\\"c\\"\\> \\\\, O=x\\, CN=mail.example.net');
    expect(found?.names).toEqual(['a[31m.example', 'b.example']);
  });

  it('leaves out what it cannot read, and shows nothing if that is the leaf', () => {
    const { der } = selfSigned();
    const junk = new Uint8Array([1, 2, 3]);
    expect(describeCertificates([der, junk, der], 0).certificates).toHaveLength(2);
    expect(describeCertificates([junk, der], 0).certificates).toEqual([]);
    expect(describeCertificates([], 0).certificates).toEqual([]);
  });

  /** Node's names, and the strength of each key. */
  const BITS: Readonly<Record<string, number>> = {
    ed25519: 256,
    ed448: 456,
    'ec-secp256k1': 256,
    'ec-brainpool': 256,
  };
  const UNSUPPORTED = ['ec-p192', 'ec-secp256k1', 'ec-brainpool', 'ed448'];

  it.each(KEY_KINDS)('knows keys of the kind %s', async (kind) => {
    const { der, key } = selfSigned({ key: kind, names: ['mail.example.net'] });
    const bits = BITS[kind] ?? (kind.startsWith('rsa-pss') ? 2048 : Number(/\d+$/.exec(kind)));
    const { signatureAlgorithm } = new X509Certificate(der);
    expect(describeCertificates([der], 0).certificates[0]).toMatchObject({
      keyType: key.asymmetricKeyType,
      keyBits: bits,
    });
    expect(described({ key })?.signatureAlgorithm?.toLowerCase()).toBe(signatureAlgorithm?.toLowerCase());
    const { problems } = await judgeCertificates([der], 'mail.example.net', Date.now(), trustAnchors(''));
    expect(problems.includes('unsupported-key')).toBe(UNSUPPORTED.includes(kind));
  });

  it.each(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] as const)(
    'names signatures with %s as Node does',
    (hash) => {
      const { der } = selfSigned({ key: 'rsa-2048', signing: { hash } });
      const { signatureAlgorithm } = new X509Certificate(der);
      expect(describeCertificates([der], 0).certificates).toMatchObject([{ signatureAlgorithm }]);
    },
  );
});

describe('leafKeyOf', () => {
  const key = makeKey('ec-p384');
  const leaf = selfSigned({ key }).der;

  it('is the key of the first certificate', () => {
    const found = leafKeyOf([leaf, selfSigned().der]);
    expect(found).toMatchObject({ type: 'ec', curve: 'secp384r1', bits: 384 });
    expect(Buffer.from(found?.spki ?? [])).toEqual(publicKeyInfo(key));
  });

  it('is null if there is none', () => {
    expect(leafKeyOf([])).toBeNull();
    expect(leafKeyOf([leaf.subarray(1), leaf])).toBeNull();
  });
});
