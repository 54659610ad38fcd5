import { describe, expect, inject, it } from 'vitest';
import { parseCertificate } from '../../../worker/tls/trust/certificate.ts';
import { judgeCertificates } from '../../../worker/tls/trust/judge.ts';
import { CERTIFICATES_SHOWN_MAX } from '../../../worker/tls/trust/limits.ts';
import { verifySignature } from '../../../worker/tls/trust/signature.ts';
import { certificatesIn, trustAnchors } from '../../../worker/tls/trust/trust-anchors.ts';
import type { ProvidedCase } from '../provided.ts';

/**
 * The cryptography of Workers differs from Node's, so every kind of certificate is tested again here
 * (test/support/certificates/cases.ts).
 */
const cases: [string, ProvidedCase][] = Object.entries(inject('certificates'));

describe('certificates inside workerd', () => {
  it.each(cases)('%s', async (_, { chain, host, anchors, problems }) => {
    const sent = chain.map((base64) => new Uint8Array(Buffer.from(base64, 'base64')));
    const judgement = await judgeCertificates(sent, host, Date.now(), trustAnchors(anchors));
    expect(judgement).toMatchObject({ trusted: problems.length === 0, problems });
    expect(judgement.certificates).toHaveLength(Math.min(chain.length, CERTIFICATES_SHOWN_MAX));
  });

  it('are verified with the key of each root', async () => {
    const roots = inject('roots').map((pem) => certificatesIn(pem)?.[0] ?? new Uint8Array());
    const verdicts = roots.map(async (der) => {
      const root = parseCertificate(der);
      const [anchor] = root === null ? [] : trustAnchors('').named(root.subject);
      return root !== null && anchor !== undefined && verifySignature(root, anchor.key);
    });
    expect(await Promise.all(verdicts)).toEqual(roots.map(() => 'valid'));
    expect(roots.length).toBeGreaterThan(100);
  });
});
