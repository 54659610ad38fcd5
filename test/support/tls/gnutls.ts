/**
 * `gnutls-serv`, a server independent of OpenSSL: it echoes lines. It can only listen on all addresses, and is stopped
 * at the end of the test that started it; if the machine does not have it, `hasGnutls` is false.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort } from '../../local/free-port.ts';
import type { KeyKind } from '../certificates/key.ts';
import { serverCredentials } from './credentials.ts';

export const hasGnutls = spawnSync('gnutls-serv', ['--version']).status === 0;

/** `priority` is GnuTLS's syntax for what may be negotiated. Returns the port. */
export async function startGnutls(priority: string, kind: KeyKind): Promise<number> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'gnutls-'));
  const { cert, key } = serverCredentials(kind);
  writeFileSync(join(folder, 'cert.pem'), cert);
  writeFileSync(join(folder, 'key.pem'), key);
  const files = ['--x509certfile', 'cert.pem', '--x509keyfile', 'key.pem'];
  const words = ['--echo', '--port', String(port), '--priority', priority, ...files];
  const program = spawn('gnutls-serv', words, { cwd: folder });
  onTestFinished(() => {
    program.kill();
    rmSync(folder, { recursive: true });
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (bytes: Buffer) => {
      output += bytes.toString('latin1');
      if (/IPv4 0\.0\.0\.0 port \d+\.\.\.done/.test(output)) resolve(port);
    };
    program.stdout.on('data', hear);
    program.stderr.on('data', hear);
    program.once('exit', () => reject(new Error(output)));
  });
}
