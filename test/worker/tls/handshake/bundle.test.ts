/** A server that sends a whole list of authorities, as OpenSSL does if its operator has installed one. */
import { expect, it } from 'vitest';
import { judgeCertificates } from '../../../../worker/tls/trust/judge.ts';
import { trustAnchors } from '../../../../worker/tls/trust/trust-anchors.ts';
import { pemOf } from '../../../support/certificates/authority.ts';
import { CASES } from '../../../support/certificates/cases.ts';
import { dialed } from '../../../support/tls/dialed.ts';
import { startOpenssl } from '../../../support/tls/openssl-server.ts';

it.each(['TLSv1.2', 'TLSv1.3'] as const)(
  'all of 80 certificates are received and searched in %s',
  async (version) => {
    const made = CASES['the needed one last of 80']?.();
    if (!made) throw new Error('There is no such case');
    const { chain, key, host, anchors } = made;
    // More than fits into the 64 KB of a TLS record's length, and more than some clients read.
    expect(chain.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(65_536);
    const { port } = await startOpenssl({
      cert: chain.map(pemOf).join(''),
      key: key.export({ type: 'pkcs8', format: 'pem' }),
      maxVersion: version,
    });
    const { seen } = await dialed(port);
    expect(seen.certificates.length).toBe(81);
    const judged = await judgeCertificates(seen.certificates, host, Date.now(), trustAnchors(anchors));
    expect(judged).toMatchObject({ trusted: true, problems: [], cut: ['certificates'] });
  },
);
