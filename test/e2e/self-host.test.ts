import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../worker/api/index.ts';
import { DEMO_HOSTS } from '../local/demo.ts';
import { onOneLine } from '../local/demo-authority.ts';
import { type DohStub, startDohStub } from '../local/doh-stub.ts';
import { freePort, freePortOffset, isFree } from '../local/free-port.ts';
import { type MailHost, startMailHost } from '../local/mail-host.ts';
import { needs } from '../support/needs.ts';
import { rawRequest } from './raw-request.ts';
import { descendants, parentOf, type Running, runScript, surviving, workerdOf } from './script.ts';

/** Bundling takes a second, and several times that with other tests in parallel. */
const TIMEOUT_MS = 60_000;
const SCRIPT = fileURLToPath(new URL('../../worker/self-host/start.ts', import.meta.url));
const HEALTHY = DEMO_HOSTS.filter(({ name }) => name === 'mail.healthy.test');

let mailHost: MailHost;
let dns: DohStub;
let port: number;
let url: string;
let state: string;
let running: Running;

function begin(environment: Readonly<Record<string, string>> = {}): Running {
  return runScript(SCRIPT, {
    LISTEN: `127.0.0.1:${port}`,
    STATE_DIR: state,
    // Where a killed process leaves its temporary files.
    TMPDIR: state,
    VANTAGE_NAME: 'office',
    DOH_URLS: dns.url,
    ALLOW_PRIVATE_TARGETS: 'true',
    ALLOW_PORT_25: 'true',
    DIAL_PORT_OFFSET: String(mailHost.portOffset),
    EXTRA_TRUST_ANCHORS: onOneLine(mailHost.trustAnchor),
    // So that a row outlives everything that happens to the service here.
    RESULT_TTL_SECONDS: '3600',
    NODE_NO_WARNINGS: '1',
    ...environment,
  });
}

async function check(ports: string, rest = ''): Promise<Response> {
  return fetch(`${url}/v1/check?host=mail.healthy.test&ports=${ports}${rest}`);
}

async function vantageOf(answer: Response) {
  const { vantages } = (await answer.json()) as Report;
  expect(vantages).toHaveLength(1);
  return vantages[0];
}

type Vantage = Awaited<ReturnType<typeof vantageOf>>;

/** The rows are still those of before, and no mail server was contacted for them. */
async function expectUndialed(before: Vantage): Promise<void> {
  await mailHost.quiet();
  const dialogues = mailHost.allConnections().length;
  const after = await vantageOf(await check('587,2525'));
  expect(after?.ports.map(({ cached }) => cached)).toEqual([true, true]);
  expect(after?.ports.map(({ checkedAt }) => checkedAt)).toEqual(
    before?.ports.map(({ checkedAt }) => checkedAt),
  );
  expect(mailHost.allConnections()).toHaveLength(dialogues);
}

function answers(): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function isScratch(name: string): boolean {
  return name.startsWith('smtp-port-check-');
}

beforeAll(async () => {
  mailHost = await startMailHost({ hosts: HEALTHY, portOffset: await freePortOffset(HEALTHY) });
  dns = await startDohStub({ hosts: mailHost.hosts });
  state = await mkdtemp(join(tmpdir(), 'self-host-'));
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
  running = begin();
  await running.introduced;
}, TIMEOUT_MS);

afterAll(async () => {
  running.process.kill('SIGTERM');
  await running.ended;
  await Promise.all([mailHost.stop(), dns.stop(), rm(state, { recursive: true, force: true })]);
});

describe('npm run self-host', { timeout: TIMEOUT_MS }, () => {
  it('says where it is, what it is called, and what it cannot know', async () => {
    const introduced = await running.introduced;
    expect(introduced).toContain(`Open   ${url}\n`);
    expect(introduced).toContain(`curl 127.0.0.1:${port}/`);
    expect(introduced).toContain('the vantage point "office"');
    expect(introduced).toContain('All clients share one quota');
  });

  it('dials every port, 25 included, and names itself as the vantage point', async () => {
    const found = await vantageOf(await check('25,465,587'));
    expect(found?.vantage).toEqual({
      id: 'office',
      kind: 'region',
      region: null,
      colo: null,
      place: 'office',
    });
    const rows = found?.ports.map((row) => [row.port, row.outcome, row.tls?.trusted]);
    expect(rows).toEqual([
      [25, 'starttls', true],
      [465, 'implicit-tls', true],
      [587, 'starttls', true],
    ]);
  });

  it('shows terminals the same', async () => {
    const text = await (
      await fetch(`${url}/mail.healthy.test`, { headers: { 'user-agent': 'curl/8' } })
    ).text();
    expect(text).toMatch(/^SMTP ports of mail\.healthy\.test\nseen from office, /);
    expect(text).toMatch(/^ 587 {2}STARTTLS works/m);
  });

  it('accepts its own name and no region', async () => {
    expect((await check('587', '&regions=office')).status).toBe(200);
    const refused = await check('587', '&regions=weur');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ code: 'invalid-parameter' });
  });

  it.each([
    '/smtp-port-check.js',
    '/v1/smtp-port-check.js',
    '/smtp-port-check.de.js?0123abcd',
    '/v1/smtp-port-check.fr.js?0123abcd',
    '/v1/smtp-port-check.es.js',
  ])('lets any page load %s', async (path) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await fetch(url + path, { method });
      expect(answer.status).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'text/javascript; charset=utf-8',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': expect.stringContaining('max-age=3600'),
      });
      expect(/export ?\{/.test(await answer.text())).toBe(method === 'GET');
    }
  });

  it('serves its pages with what they need, and nothing else of the folder', async () => {
    const headers = { accept: 'text/html', 'accept-language': 'de' };
    const page = await fetch(`${url}/check/mail.healthy.test`, { headers });
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const text = await page.text();
    expect(text).toContain('<smtp-port-check');
    expect(text).toMatch(/<link rel="modulepreload" href="\/smtp-port-check\.de\.js\?[0-9a-f]{8}" \/>/);
    for (const [, path] of text.matchAll(/(?:href|src)="(\/[\w.-]+\.(?:css|js|svg)(?:\?\w+)?)"/g)) {
      expect((await fetch(url + path)).status, path).toBe(200);
    }
    for (const path of [
      '/_headers',
      '/%5Fheaders',
      '/v1/',
      '/v1',
      '/v1/nothing.css',
      '/v1/..%2f..%2ffront.js',
    ]) {
      const answer = await fetch(url + path, { headers: { accept: 'application/json' } });
      expect([answer.status, await answer.json()], path).toMatchObject([404, { code: 'not-found' }]);
    }
    const posted = await fetch(`${url}/site.css`, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('says that its address is in use, and leaves the other process alone', async () => {
    const other = begin({ STATE_DIR: join(state, 'other') });
    const { code, stdout, stderr } = await other.ended;
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `Cannot listen on 127.0.0.1 port ${port}: the port is in use; stop the program that uses it, or choose another port, for example LISTEN=127.0.0.1:8788 npm run self-host\n`,
    });
    expect((await fetch(`${url}/site.css`)).status).toBe(200);
    expect((await vantageOf(await check('587')))?.cached).toBe(true);
  });

  it('declines a malformed Host, and keeps the query out of its log', async () => {
    let logged = '';
    running.process.stderr?.on('data', (chunk) => {
      logged += chunk;
    });
    const malformed = [['['], ['a b'], ['%00'], ['a\\b'], ['a?b'], [''], ['a.test', 'b.test'], []];
    for (const hosts of malformed) {
      const lines = hosts.map((host) => `Host: ${host}`);
      const answer = await rawRequest(port, ['GET /v1/check?host=secret.test HTTP/1.1', ...lines]);
      expect(answer, lines.join()).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer, lines.join()).not.toMatch(/secret|\bat .*:\d+|Internal/);
    }
    expect(await rawRequest(port, ['GET /healthz HTTP/1.1', 'Host: a.test'])).toMatch(/^HTTP\/1\.1 200 /);
    expect(logged).toBe('');
  });

  it.each(['/explain', '/v1/explain', '/tickets/mail.healthy.test'])(
    'blames a malformed body posted to %s on the client, and logs nothing',
    async (path) => {
      let logged = '';
      running.process.stderr?.on('data', (chunk) => {
        logged += chunk;
      });
      const head = [`POST ${path} HTTP/1.1`, 'Host: a.test', 'Connection: close'];
      const chunks = ['zz\r\nerror=secret\r\n0', '7\r\nerror=secret\r\n0'];
      for (const chunk of chunks) {
        const answer = await rawRequest(port, [...head, 'Transfer-Encoding: chunked', '', chunk, '']);
        expect(answer).toMatch(/^HTTP\/1\.1 400 .*\binvalid-parameter\b/s);
      }
      const hungUp = connect(port, '127.0.0.1');
      hungUp.write(`${[...head, 'Content-Length: 100'].join('\r\n')}\r\n\r\nerror=secret`);
      await new Promise<void>((resolve) => hungUp.end(resolve));
      await text(hungUp);
      expect(logged).toBe('');
    },
  );

  it('says so where a request is no valid HTTP', async () => {
    const answer = await rawRequest(port, ['GET / HTTP/1.1', 'Host: a.test', 'no colon', '', '']);
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*application\/problem\+json.*\binvalid-parameter\b/s);
  });

  it('answers a form that stops in the middle', async () => {
    const head = [
      'POST /explain HTTP/1.1',
      'Host: a.test',
      'Content-Type: application/x-www-form-urlencoded',
    ];
    const answer = await rawRequest(port, [...head, 'Content-Length: 50'], 'err');
    expect(answer).toMatch(/^HTTP\/1\.1 408 .*\btoo-slow\b/s);
  });

  it('is no tunnel, and logs nothing about it', async () => {
    let logged = '';
    running.process.stderr?.on('data', (chunk) => {
      logged += chunk;
    });
    const answer = await rawRequest(port, [`CONNECT 127.0.0.1:${port} HTTP/1.1`, 'Host: a.test', '', '']);
    expect(answer).not.toMatch(/^HTTP\/1\.1 [25]/);
    expect(logged).toBe('');
  });

  it('keeps its state from other users and from a second service', async () => {
    expect((await stat(join(state, 'objects'))).mode & 0o777).toBe(0o700);
    const other = begin({ LISTEN: `127.0.0.1:${await freePort()}` });
    const { code, stdout, stderr } = await other.ended;
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `STATE_DIR "${state}" is in use by another service. Stop it, or choose another directory.\n`,
    });
    expect((await vantageOf(await check('587')))?.cached).toBe(true);
  });

  it.skipIf(process.platform === 'win32')(
    'lets nobody else reach workerd itself',
    needs('files for sockets'),
    async () => {
      // TMPDIR is set to the state.
      const folders = (await readdir(state)).filter((name) => name.startsWith('smtp-port-check-'));
      const modes = await Promise.all(folders.map(async (name) => (await stat(join(state, name))).mode));
      expect(modes.map((mode) => mode & 0o777)).toContain(0o700);
      expect(modes.every((mode) => (mode & 0o077) === 0)).toBe(true);
      expect(folders.some((name) => existsSync(join(state, name, 'socket')))).toBe(true);
    },
  );

  it('says that it cannot store anything', async () => {
    const other = begin({ STATE_DIR: '/dev/null/state' });
    expect(await other.ended).toMatchObject({
      code: 1,
      stderr: 'Invalid value for STATE_DIR: "/dev/null/state". Expected a writable directory.\n',
    });
  });

  it('says what is wrong with LISTEN, and starts nothing', async () => {
    const other = begin({ LISTEN: 'eighty', STATE_DIR: join(state, 'none') });
    const { code, stdout, stderr } = await other.ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^Invalid value for LISTEN: "eighty"\. Expected an address and a port, such as .*\n$/,
    );
    expect(existsSync(join(state, 'none'))).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')(
    'starts workerd again after kill -9, with what it knew',
    needs('Linux'),
    async () => {
      const before = await vantageOf(await check('587,2525'));
      const workerd = workerdOf(running);
      process.kill(workerd, 'SIGKILL');
      await expect.poll(() => parentOf(workerd)).toBeNull();
      await expect.poll(answers, { timeout: TIMEOUT_MS }).toBe(true);
      await expectUndialed(before);
    },
  );

  it.skipIf(process.platform !== 'linux')(
    'keeps what it knows over its own kill -9',
    needs('Linux'),
    async () => {
      const before = await vantageOf(await check('587,2525'));
      const workerd = workerdOf(running);
      running.process.kill('SIGKILL');
      expect(await running.ended).toMatchObject({
        code: null,
        signal: 'SIGKILL',
        stderr: expect.stringContaining('The service ended unexpectedly. It starts again in 0.5 s.\n'),
      });
      await expect.poll(() => parentOf(workerd)).toBeNull();
      const leftovers = (await readdir(state)).filter(isScratch);
      expect(leftovers).toHaveLength(1);
      running = begin();
      await running.introduced;
      const scratch = (await readdir(state)).filter(isScratch);
      expect(scratch).toHaveLength(1);
      expect(scratch).not.toEqual(leftovers);
      await expectUndialed(before);
    },
  );

  it.skipIf(process.platform !== 'linux')('ends when its npm is killed', needs('Linux'), async () => {
    const otherPort = await freePort();
    const otherState = join(state, 'orphan');
    // A shell that stays the parent, like npm, which passes no signal on when it is killed.
    const npm = spawn('sh', ['-c', '"$0" "$1"; true', process.execPath, SCRIPT], {
      stdio: 'ignore',
      env: {
        ...process.env,
        LISTEN: `127.0.0.1:${otherPort}`,
        STATE_DIR: otherState,
        npm_lifecycle_event: 'self-host',
      },
    });
    await expect.poll(() => isAccepting(otherPort), { timeout: TIMEOUT_MS }).toBe(true);
    const started = descendants(npm.pid ?? 0);
    npm.kill('SIGKILL');
    // The port is given up before the last file is written.
    await expect.poll(() => surviving(started), { timeout: TIMEOUT_MS }).toEqual([]);
    expect(await isFree('127.0.0.1', otherPort)).toBe(true);
  });

  it('ends with everything it started, and leaves no temporary files', async () => {
    const children = process.platform === 'linux' ? descendants(running.process.pid ?? 0) : [];
    running.process.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    await expect.poll(() => surviving(children)).toEqual([]);
    expect(await isFree('127.0.0.1', port)).toBe(true);
    expect((await readdir(state)).filter(isScratch)).toEqual([]);
  });
});

/** To ask whether the port is free would take it for a moment, in which the service may be about to listen. */
function isAccepting(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
