import { describe, expect, it } from 'vitest';
import { type ParsedCertificate, parseCertificate } from '../../../../worker/tls/trust/certificate.ts';
import type { PssParameters } from '../../../../worker/tls/trust/pss-parameters.ts';
import { verifySignature } from '../../../../worker/tls/trust/signature.ts';
import { selfSigned } from '../../../support/certificates/authority.ts';

function made(...wanted: Parameters<typeof selfSigned>): ParsedCertificate {
  const certificate = parseCertificate(selfSigned(...wanted).der);
  if (certificate === null) throw new Error('Cannot read the certificate');
  return certificate;
}

describe('verifySignature', () => {
  // RFC 4055 §3.3. No tool signs against its own key's parameters, so the parameters are changed afterwards.
  it.each<[Partial<PssParameters>, string]>([
    [{}, 'valid'],
    [{ saltLength: 47 }, 'valid'],
    [{ saltLength: 49 }, 'invalid'],
    [{ hash: 'sha256' }, 'invalid'],
  ])('holds an RSA-PSS signature against its key with %j', async (changed, verdict) => {
    const certificate = made({ key: 'rsa-pss-sha384' });
    const pss = { ...(certificate.key.pss as PssParameters), ...changed };
    expect(await verifySignature(certificate, { ...certificate.key, pss })).toBe(verdict);
  });

  it.each([
    ['rsa-2048', 'ec-p256', 'invalid'],
    ['ec-p256', 'rsa-2048', 'invalid'],
    ['ec-p256', 'ec-p384', 'invalid'],
    ['ec-p256', 'rsa-pss', 'invalid'],
    ['rsa-pss', 'ec-p256', 'invalid'],
    ['ed25519', 'ec-p256', 'invalid'],
    ['ed25519', 'ed448', 'unverifiable'],
    ['ed448', 'ed25519', 'unverifiable'],
  ] as const)('says of a signature by %s and a key of %s: %s', async (signedBy, key, verdict) => {
    expect(await verifySignature(made({ key: signedBy }), made({ key }).key)).toBe(verdict);
  });

  it('cannot tell with a point that is not on the curve', async () => {
    const { key, ...signed } = made({ key: 'ec-p256' });
    const spki = key.spki.map((byte, index) => (index === key.spki.length - 1 ? byte ^ 1 : byte));
    expect(await verifySignature(signed, { ...key, spki })).toBe('unverifiable');
  });
});
