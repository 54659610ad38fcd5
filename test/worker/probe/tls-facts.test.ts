/** What about a handshake is worth a warning, whatever the certificate is worth. */
import { describe, expect, it } from 'vitest';
import type { TlsProblem } from '../../../worker/api/index.ts';
import { tlsFacts } from '../../../worker/probe/tls-facts.ts';
import type { Secured } from '../../../worker/tls/client.ts';
import { ExtensionType } from '../../../worker/tls/handshake/extension.ts';
import { trustAnchors } from '../../../worker/tls/trust/trust-anchors.ts';
import { makeAuthority } from '../../support/certificates/authority.ts';
import { dialed, HOST } from '../../support/tls/dialed.ts';
import { startOpenssl } from '../../support/tls/openssl-server.ts';
import { handshake12 } from '../../support/tls/peer/handshake-12.ts';
import { handshake13 } from '../../support/tls/peer/handshake-13.ts';
import { type Script, talk } from '../../support/tls/peer/peer.ts';

const ROOT = makeAuthority();
const RSA = ROOT.issue({ names: [HOST], key: 'rsa-2048' });
const EC = ROOT.issue({ names: [HOST], key: 'ec-p256' });

function factsOf(secured: Secured, cut = new Set<'certificates'>()) {
  return tlsFacts(secured, { host: HOST, nowMs: Date.now(), anchors: trustAnchors(ROOT.own.pem), cut });
}

async function problemsOf(script: Script): Promise<TlsProblem[]> {
  const { secured, told } = await talk(script);
  await told();
  return (await factsOf(secured))?.problems ?? [];
}

describe('a signature of the handshake', () => {
  it.for([
    ['rsa_pkcs1_sha1', RSA, ['weak-handshake-signature']],
    ['ecdsa_sha1', EC, ['weak-handshake-signature']],
    ['rsa_pkcs1_sha256', RSA, []],
    ['rsa_pss_rsae_sha256', RSA, []],
    ['ecdsa_secp256r1_sha256', EC, []],
  ] as const)('by %s, below a trusted certificate', async ([sigalgs, { chainPem, keyPem }, problems]) => {
    const { port } = await startOpenssl({
      cert: chainPem,
      key: keyPem,
      sigalgs: sigalgs === 'ecdsa_sha1' ? 'ECDSA+SHA1' : sigalgs,
      maxVersion: 'TLSv1.2',
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    const facts = await factsOf(await dialed(port));
    expect(facts).toMatchObject({ version: 'TLS 1.2', trusted: true, problems });
  });
});

describe('secure renegotiation', () => {
  const without: Script = (peer) =>
    handshake12(peer, {
      hello: ({ extensions }) => ({
        extensions: extensions.filter(([type]) => type !== ExtensionType.renegotiationInfo),
      }),
    });

  it('is missed where a server does not offer it', async () => {
    expect(await problemsOf(without)).toContain('no-secure-renegotiation');
  });

  it.for([
    ['a server that does', handshake12],
    ['TLS 1.3, which has no renegotiation', handshake13],
  ] as const)('is not missed in %s', async ([, handshake]) => {
    expect(await problemsOf((peer) => handshake(peer))).not.toContain('no-secure-renegotiation');
  });

  it('is not missed where the server has not chosen a version', async () => {
    const { secured } = await talk((peer) => peer.hangUp());
    expect(await factsOf(secured)).toBeNull();
  });
});
