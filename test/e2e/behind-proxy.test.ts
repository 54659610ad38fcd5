import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../local/free-port.ts';
import { rawRequest } from './raw-request.ts';
import { type Running, runScript } from './script.ts';

/** Bundling takes a second, and several times that with other tests in parallel. */
const TIMEOUT_MS = 60_000;
const SCRIPT = fileURLToPath(new URL('../../worker/self-host/start.ts', import.meta.url));

let port: number;
let state: string;
let running: Running;
let logged = '';

function ask(path: string, ...headers: string[]): Promise<string> {
  return rawRequest(port, [`GET ${path} HTTP/1.1`, 'Host: check.example', ...headers]);
}

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'behind-proxy-'));
  port = await freePort();
  running = runScript(SCRIPT, {
    LISTEN: `127.0.0.1:${port}`,
    STATE_DIR: state,
    TMPDIR: state,
    CLIENT_ADDRESS_HEADER: 'X-Forwarded-For',
    NODE_NO_WARNINGS: '1',
  });
  await running.introduced;
  running.process.stderr?.on('data', (chunk) => {
    logged += chunk;
  });
}, TIMEOUT_MS);

afterAll(async () => {
  running.process.kill('SIGTERM');
  await running.ended;
  await rm(state, { recursive: true, force: true });
});

describe('behind a proxy', { timeout: TIMEOUT_MS }, () => {
  it('believes which scheme the client used', async () => {
    const usage = (...headers: string[]) => ask('/?format=text', ...headers);
    expect(await usage('X-Forwarded-Proto: https')).toContain('https://check.example/');
    expect(await usage('X-Forwarded-Proto: http')).toContain('http://check.example/');
    expect(await usage()).toContain('http://check.example/');
  });

  it.each([
    'https://evil.example/v1/networks#',
    'https://check.example/v1/networks#',
    'https://check.example/v1/networks?x=',
    'https, http',
    'ftp',
    '[',
  ])('answers no other request because of X-Forwarded-Proto: %s', async (proto) => {
    for (const path of ['/v1/smtp-port-check.js', '/v1/ports', '/healthz']) {
      const answer = await ask(path, `X-Forwarded-Proto: ${proto}`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 .*"code":"invalid-parameter"/s);
      expect(answer).toMatch(/cache-control: no-store/i);
    }
    expect(logged).toBe('');
  });
});
