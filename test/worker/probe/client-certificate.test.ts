/** Servers that require a client certificate: in TLS 1.3 they say so only after the handshake seems complete. */
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { probePort } from '../../../worker/probe/probe.ts';
import { connect } from '../../../worker/probe/socket.ts';
import { platformEntropy } from '../../../worker/tls/handshake/entropy.ts';
import { trustAnchors } from '../../../worker/tls/trust/trust-anchors.ts';
import { makeAuthority } from '../../support/certificates/authority.ts';

const HOST = 'mail.example.net';
const ROOT = makeAuthority();
const { chainPem, keyPem } = ROOT.issue({ names: [HOST] });
const ASKED = { ehloName: 'checker.test', host: HOST };

let server: Server | null = null;

afterEach(() => server?.close());

function insist(socket: Socket, maxVersion: 'TLSv1.2' | 'TLSv1.3'): void {
  const secureContext = createSecureContext({ cert: chainPem, key: keyPem, maxVersion });
  const secured = new TLSSocket(socket, {
    isServer: true,
    secureContext,
    requestCert: true,
    rejectUnauthorized: true,
  });
  secured.on('error', () => socket.end());
}

async function probe(implicitTls: boolean, maxVersion: 'TLSv1.2' | 'TLSv1.3') {
  server = createServer((socket) => {
    socket.on('error', () => {});
    if (implicitTls) return insist(socket, maxVersion);
    socket.write('220 mail.example.net\r\n');
    socket.on('data', (bytes) => {
      if (bytes.toString('latin1').startsWith('EHLO')) {
        socket.write('250-mail.example.net\r\n250 STARTTLS\r\n');
      } else {
        socket.removeAllListeners('data');
        socket.write('220 Go\r\n', () => insist(socket, maxVersion));
      }
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const endpoint = { address: '127.0.0.1', port: (server.address() as AddressInfo).port };
  return probePort(
    { step: { kind: 'dial', port: 587, endpoint, implicitTls }, ...ASKED },
    {
      connect,
      clock: Date.now,
      entropy: platformEntropy,
      anchors: trustAnchors(ROOT.own.pem),
      onConnected: () => {},
    },
  );
}

describe.each([
  ['with TLS first', true],
  ['with STARTTLS', false],
] as const)('%s', (_, implicitTls) => {
  it.each([
    ['TLSv1.2', 'alert-handshake-failure'],
    ['TLSv1.3', 'alert-certificate-required'],
  ] as const)('%s: the handshake fails with %s', async (version, reason) => {
    const seen = await probe(implicitTls, version);
    expect(seen).toMatchObject({ outcome: 'tls-failed', reason, encryption: null });
    expect(seen.tls).toMatchObject({ version: version.replace('v', ' '), trusted: null, problems: [] });
    expect(seen.tls?.certificates[0]?.names).toEqual([HOST]);
  });
});
