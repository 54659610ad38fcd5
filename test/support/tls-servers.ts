/**
 * TLS servers of Node, one for each path through the client's cryptography, so that differences between Node and
 * workerd are tested where they occur. Each greets and echoes. Started outside workerd, used from inside.
 */
import { constants } from 'node:crypto';
import type { AddressInfo, Socket } from 'node:net';
import { createServer, type Server, type TlsOptions } from 'node:tls';
import { makeAuthority } from './certificates/authority.ts';
import type { KeyKind } from './certificates/key.ts';

/** What a client will see; plain data, so that it can be passed into workerd. */
export interface TlsServer {
  name: string;
  port: number;
  /** Null if the handshake succeeds. */
  reason: string | null;
  version: string;
  cipherSuite: string;
  keyExchange: string;
  /** DER in base64, leaf first. */
  certificates: string[];
}

declare module 'vitest' {
  interface ProvidedContext {
    tlsServers: TlsServer[];
  }
}

interface Row extends TlsOptions {
  version: '1.0' | '1.2' | '1.3';
  suite: string;
  group: string;
  key: KeyKind;
  reason?: string;
}

const ROWS: readonly Row[] = [
  { version: '1.3', suite: 'TLS_AES_128_GCM_SHA256', group: 'X25519', key: 'ec-p256' },
  { version: '1.3', suite: 'TLS_AES_256_GCM_SHA384', group: 'P-256', key: 'ec-p384' },
  { version: '1.3', suite: 'TLS_CHACHA20_POLY1305_SHA256', group: 'P-384', key: 'ec-p521' },
  { version: '1.3', suite: 'TLS_AES_128_GCM_SHA256', group: 'P-521', key: 'ed25519' },
  { version: '1.3', suite: 'TLS_AES_128_GCM_SHA256', group: 'X448', key: 'ec-p256' },
  { version: '1.3', suite: 'TLS_AES_128_GCM_SHA256', group: 'ffdhe2048', key: 'ec-p256' },
  { version: '1.3', suite: 'TLS_AES_128_GCM_SHA256', group: 'ffdhe8192', key: 'ec-p256' },
  { version: '1.3', suite: 'TLS_AES_256_GCM_SHA384', group: 'X25519', key: 'rsa-2048' },
  { version: '1.3', suite: 'TLS_AES_256_GCM_SHA384', group: 'X25519', key: 'rsa-pss' },
  { version: '1.2', suite: 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', group: 'X25519', key: 'ec-p256' },
  { version: '1.2', suite: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384', group: 'P-256', key: 'rsa-2048' },
  { version: '1.2', suite: 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256', group: 'P-384', key: 'rsa-pss' },
  { version: '1.2', suite: 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256', group: 'P-521', key: 'ed25519' },
  { version: '1.2', suite: 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384', group: 'X25519', key: 'rsa-2048' },
  { version: '1.2', suite: 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA', group: 'P-256', key: 'ec-p521' },
  {
    version: '1.2',
    suite: 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA',
    group: 'P-256',
    key: 'ec-p384',
    secureOptions: constants.SSL_OP_NO_ENCRYPT_THEN_MAC,
  },
  {
    version: '1.2',
    suite: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
    group: 'X25519',
    key: 'rsa-2048',
    sigalgs: 'rsa_pkcs1_sha256',
  },
  {
    version: '1.2',
    suite: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
    group: 'X25519',
    key: 'rsa-2048',
    sigalgs: 'rsa_pkcs1_sha1',
  },
  {
    version: '1.2',
    suite: 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
    group: 'X25519',
    key: 'ec-p256',
    sigalgs: 'ECDSA+SHA1',
  },
  { version: '1.2', suite: 'TLS_RSA_WITH_AES_128_GCM_SHA256', group: 'RSA', key: 'rsa-2048' },
  { version: '1.2', suite: 'TLS_RSA_WITH_AES_256_CBC_SHA', group: 'RSA', key: 'rsa-2048' },
  {
    version: '1.2',
    suite: 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
    group: 'DHE-2048',
    key: 'rsa-2048',
  },
  {
    version: '1.3',
    suite: 'TLS_AES_128_GCM_SHA256',
    group: 'X25519',
    key: 'ed448',
    reason: 'beyond-our-client',
  },
  {
    version: '1.0',
    suite: 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
    group: 'P-256',
    key: 'rsa-2048',
    reason: 'obsolete-version',
  },
];

export async function startTlsServers(): Promise<{ servers: TlsServer[]; stop: () => Promise<void> }> {
  const authority = makeAuthority().makeAuthority();
  const issued = new Map(
    [...new Set(ROWS.map(({ key }) => key))].map((key) => [
      key,
      authority.issue({ names: ['mail.example.net'], key, usages: ['digitalSignature', 'keyEncipherment'] }),
    ]),
  );
  const started = await Promise.all(
    ROWS.map(async ({ version, suite, group, key, reason = null, ...more }) => {
      const credentials = issued.get(key);
      const server = serving({
        ...more,
        ...termsOf(version, suite, group),
        cert: credentials?.chainPem,
        key: credentials?.keyPem,
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const shown: TlsServer = {
        name: `TLS ${version}, ${suite}, ${group}, ${key}`,
        port: (server.address() as AddressInfo).port,
        reason,
        version: `TLS ${version}`,
        cipherSuite: suite,
        keyExchange: group,
        certificates: credentials?.chain.map((der) => Buffer.from(der).toString('base64')) ?? [],
      };
      return { server, shown };
    }),
  );
  const sockets = new Set<Socket>();
  for (const { server } of started) server.on('connection', (socket: Socket) => sockets.add(socket));
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await Promise.all(started.map(({ server }) => new Promise((closed) => server.close(closed))));
  };
  return { servers: started.map(({ shown }) => shown), stop };
}

function serving(options: TlsOptions): Server {
  const server = createServer({ noDelay: true, ...options }, (socket) => {
    socket.on('error', () => {}).write('220 hello\r\n');
    socket.pipe(socket);
  });
  return server.on('tlsClientError', () => {});
}

function termsOf(version: Row['version'], suite: string, group: string): TlsOptions {
  const protocol = ({ '1.0': 'TLSv1', '1.2': 'TLSv1.2', '1.3': 'TLSv1.3' } as const)[version];
  return {
    minVersion: protocol,
    maxVersion: protocol,
    ciphers: version === '1.3' ? suite : `${opensslName(suite)}:@SECLEVEL=0`,
    ...(/^(?:P-|X|ffdhe)/.test(group) ? { ecdhCurve: group } : { dhparam: 'auto' }),
  };
}

/** OpenSSL's own name for a TLS 1.2 suite: without TLS_ and WITH, AES128 in one word, and RSA omitted. */
export function opensslName(suite: string): string {
  return suite
    .replace(/^TLS_(RSA_WITH_)?/, '')
    .replace('_WITH', '')
    .replace(/AES_(\d+)_(CBC_)?/, 'AES$1_')
    .replace('POLY1305_SHA256', 'POLY1305')
    .replaceAll('_', '-');
}
