/**
 * OpenSSL's verdict on a server's certificates: that of Node's built-in copy, over a real handshake, and that of the
 * machine's `openssl`, if there is one. Both require 112 bits of strength (security level 2, their default), as we do;
 * only the server is configured to accept less, because otherwise it would not present weak certificates.
 */
import { spawn, spawnSync } from 'node:child_process';
import { type KeyObject, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createServer } from 'node:tls';
import { pemOf } from './authority.ts';

export interface Presented {
  /** As sent, leaf first. */
  chain: readonly Uint8Array[];
  key: KeyObject;
  host: string;
  /** All trusted certificates in PEM. */
  anchors: string;
}

const CLIENT_CIPHERS = 'DEFAULT@SECLEVEL=2';
const SERVER_CIPHERS = 'DEFAULT@SECLEVEL=0';

/** `X509Certificate.checkHost` and `checkIP` are OpenSSL's X509_check_host and X509_check_ip. */
export async function nodeTrusts({ chain, key, host, anchors }: Presented): Promise<boolean> {
  const leaf = new X509Certificate(chain[0] ?? new Uint8Array());
  const isNamed = isIP(host) === 0 ? leaf.checkHost(host) : leaf.checkIP(host);
  const isAuthorized = await presenting({ chain, key }, (port) => {
    return new Promise<boolean>((resolve, reject) => {
      const socket = connect({
        host: '127.0.0.1',
        port,
        ca: anchors,
        ciphers: CLIENT_CIPHERS,
        rejectUnauthorized: false,
        checkServerIdentity: () => undefined,
        ...(isIP(host) === 0 ? { servername: host } : {}),
      });
      socket.on('secureConnect', () => {
        resolve(socket.authorized);
        socket.destroy();
      });
      socket.on('error', reject);
    });
  });
  return isAuthorized && isNamed !== undefined;
}

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

export async function opensslTrusts({ chain, key, host, anchors }: Presented): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'trust-'));
  const file = join(folder, 'anchors.pem');
  writeFileSync(file, anchors);
  try {
    return await presenting({ chain, key }, (port) => succeeds(clientArguments({ port, host, file })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function clientArguments({ port, host, file }: { port: number; host: string; file: string }): string[] {
  const connection = ['s_client', '-connect', `127.0.0.1:${port}`, '-cipher', CLIENT_CIPHERS];
  const judgement = ['-CAfile', file, '-no-CApath', '-verify_return_error'];
  const name =
    isIP(host) === 0
      ? ['-verify_hostname', host, '-servername', host]
      : ['-verify_ip', host, '-noservername'];
  return [...connection, ...judgement, ...name];
}

function succeeds(words: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const client = spawn('openssl', words, { stdio: ['pipe', 'ignore', 'ignore'] });
    client.on('error', reject);
    client.on('close', (code) => resolve(code === 0));
    client.stdin.on('error', () => {});
    client.stdin.end('Q\n');
  });
}

async function presenting<Answer>(
  { chain, key }: Pick<Presented, 'chain' | 'key'>,
  visit: (port: number) => Promise<Answer>,
): Promise<Answer> {
  const server = createServer({
    cert: chain.map(pemOf).join(''),
    key: key.export({ type: 'pkcs8', format: 'pem' }),
    ciphers: SERVER_CIPHERS,
  });
  server.on('tlsClientError', () => {});
  server.on('secureConnection', (socket) => socket.on('error', () => {}).resume());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await visit((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}
