/** Mozilla's roots as stored, each compared with its original certificate, and the operator's own anchors. */
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getCACertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { type ParsedCertificate, parseCertificate } from '../../../../worker/tls/trust/certificate.ts';
import { originOf, TRUST_STORE, trustStoreSource } from '../../../../worker/tls/trust/generate-anchors.ts';
import { verifySignature } from '../../../../worker/tls/trust/signature.ts';
import { parseExtraAnchors, trustAnchors } from '../../../../worker/tls/trust/trust-anchors.ts';
import { makeAuthority } from '../../../support/certificates/authority.ts';

const PEMS = getCACertificates('bundled');

const ROOTS = PEMS.map((pem): [string, ParsedCertificate] => {
  const { raw, subject } = new X509Certificate(pem);
  const certificate = parseCertificate(raw);
  if (certificate === null) throw new Error(`Cannot read ${subject}`);
  return [subject.replaceAll('\n', ', '), certificate];
});

describe('the trust store', () => {
  const source = readFileSync(TRUST_STORE, 'utf8');
  const origin = originOf(source);

  it('is what `npm run anchors` makes with this Node, in any order', () => {
    expect(origin).toMatchObject({ node: process.version, date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    if (origin === null) return;
    expect(trustStoreSource(PEMS, origin)).toBe(source);
    expect(trustStoreSource(PEMS.toReversed(), origin)).toBe(source);
    expect(trustStoreSource(PEMS.slice(1), origin)).not.toBe(source);
  });

  it('stays small, since each Worker loads it', () => {
    expect(PEMS.length).toBeGreaterThan(100);
    expect(source.length).toBeLessThan(0.75 * PEMS.join('').length);
  });
});

describe.each(ROOTS)('%s', (_, root) => {
  const [anchor, ...others] = trustAnchors('').named(root.subject);

  it('is found by its name, with everything needed', () => {
    const { subject, key, validity, extensions } = root;
    expect(others).toEqual([]);
    expect(anchor).toEqual({ der: null, subject, key, validity, extensions: { ...extensions, names: [] } });
  });

  it('is self-signed with a key that can be verified and is not weak', async () => {
    expect(root.key).toMatchObject({ isSupported: true, isWeak: false });
    expect(anchor && (await verifySignature(root, anchor.key))).toBe('valid');
  });
});

describe('trustAnchors', () => {
  const own = makeAuthority({ subject: { CN: 'Own' } });
  const certificate = parseCertificate(own.own.der);
  const name = certificate?.subject;

  it.each([
    ['a block', own.own.pem],
    ['a line', own.own.pem.replaceAll('\n', '\\n')],
    ['one of two, with remarks', `# Own\n${own.own.pem}\r\n# Other\r\n${makeAuthority().own.pem}`],
    ['one of the name of another', makeAuthority({ subject: own.subject }).own.pem + own.own.pem],
  ])('takes %s', (_, pem) => {
    expect(parseExtraAnchors(pem).ok).toBe(true);
    if (name === undefined || certificate === undefined || certificate === null)
      throw new Error('Cannot read it');
    expect(trustAnchors(pem).named(name)).toContainEqual(expect.objectContaining({ der: own.own.der }));
    expect(trustAnchors(pem).include(certificate)).toBe(true);
    expect(trustAnchors('').named(name)).toEqual([]);
    expect(trustAnchors('').include(certificate)).toBe(false);
  });

  it.each([
    ['no PEM', 'mail.example.net'],
    ['half a block', own.own.pem.slice(0, -30)],
    ['a block and half of one', own.own.pem + own.own.pem.slice(0, -30)],
    ['a key', own.own.keyPem],
    ['a certificate and its key', own.own.pem + own.own.keyPem],
    ['a certificate that is none', own.own.pem.replace(/\nMII/, '\nMIJ')],
    ['nothing inside', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----'],
  ])('takes nothing of %s', (_, pem) => {
    expect(parseExtraAnchors(pem).ok).toBe(false);
    if (name !== undefined) expect(trustAnchors(pem).named(name)).toEqual([]);
  });
});
