/** The verdict on every kind of certificate, compared with OpenSSL's. */
import { describe, expect, it } from 'vitest';
import { judgeCertificates } from '../../../../worker/tls/trust/judge.ts';
import { CERTIFICATES_SHOWN_MAX } from '../../../../worker/tls/trust/limits.ts';
import { trustAnchors } from '../../../../worker/tls/trust/trust-anchors.ts';
import { selfSigned } from '../../../support/certificates/authority.ts';
import { CASES } from '../../../support/certificates/cases.ts';
import { hasOpenssl, nodeTrusts, opensslTrusts } from '../../../support/certificates/second-opinion.ts';
import { needs } from '../../../support/needs.ts';

describe.each(Object.entries(CASES))('%s', (_, make) => {
  const presented = make();
  const { chain, host, anchors, problems, openssl = problems.length === 0 } = presented;

  it(problems.join(' ') || 'is trusted', async () => {
    const judgement = await judgeCertificates(chain, host, Date.now(), trustAnchors(anchors));
    expect(judgement).toMatchObject({ trusted: problems.length === 0, problems });
    expect(judgement.certificates).toHaveLength(Math.min(chain.length, CERTIFICATES_SHOWN_MAX));
  });

  it.skipIf(presented.breaksNode)(
    `is ${openssl ? '' : 'not '}trusted by Node`,
    needs('a Node that describes such chains'),
    async () => {
      expect(await nodeTrusts(presented)).toBe(openssl);
    },
  );

  it.skipIf(!hasOpenssl)(
    `is ${openssl ? '' : 'not '}trusted by openssl s_client`,
    needs('openssl'),
    async () => {
      expect(await opensslTrusts(presented)).toBe(openssl);
    },
  );
});

describe('validity', () => {
  const notBefore = new Date('2026-06-01T00:00:00Z');
  const notAfter = new Date('2026-06-30T23:59:59Z');
  const leaf = selfSigned({ names: ['mail.example.net'], notBefore, notAfter });

  it.each([
    [notBefore.getTime() - 1, ['not-yet-valid']],
    [notBefore.getTime(), []],
    [notAfter.getTime(), []],
    [notAfter.getTime() + 1, ['expired']],
  ])('at %i: %j', async (nowMs, problems) => {
    const judgement = await judgeCertificates(leaf.chain, 'mail.example.net', nowMs, trustAnchors(leaf.pem));
    expect(judgement.problems).toEqual(problems);
  });
});
