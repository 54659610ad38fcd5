import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { DEMO_HOSTS } from '../local/demo.ts';
import { freePortOffset, isFree } from '../local/free-port.ts';
import { needs } from '../support/needs.ts';
import { descendants, parentOf } from './script.ts';
import { type Started, start } from './started.ts';

/** wrangler bundles and starts workerd in two seconds, and several times that with other tests in parallel. */
const START_TIMEOUT_MS = 60_000;

const all: Started[] = [];

async function begin(environment: Readonly<Record<string, string>> = {}): Promise<Started> {
  const started = await start(environment);
  all.push(started);
  return started;
}

afterAll(async () => {
  for (const { process } of all) process.kill('SIGTERM');
  await Promise.all(all.map(({ ended }) => ended));
});

function allPorts({ port, mailPortOffset }: Started): [string, number][] {
  const mail = DEMO_HOSTS.flatMap(({ address, ports }) =>
    Object.keys(ports).map((asked): [string, number] => [address, Number(asked) + mailPortOffset]),
  );
  return [['127.0.0.1', port], ...mail];
}

async function busyAmong(ports: readonly [string, number][]): Promise<string[]> {
  const free = await Promise.all(ports.map(([address, port]) => isFree(address, port)));
  return ports.filter((_, index) => !free[index]).map(([address, port]) => `${address} ${port}`);
}

describe.concurrent('npm start', { timeout: START_TIMEOUT_MS }, () => {
  it('introduces itself, serves the page, and ends with everything it started on Ctrl+C', async () => {
    const started = await begin();
    expect(await started.introduced).toContain(`curl localhost:${started.port}/mail.healthy.test`);
    expect((await fetch(`${started.url}/healthz`)).status).toBe(200);
    const page = await fetch(started.url, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await page.text()).toContain('<smtp-port-check');

    const { pid } = started.process;
    const children = process.platform === 'linux' && pid !== undefined ? descendants(pid) : [];
    if (process.platform === 'linux') expect(children).not.toEqual([]);
    started.process.kill('SIGINT');
    const { code, signal, stderr } = await started.ended;
    expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
    expect(children.filter((child) => parentOf(child) !== null)).toEqual([]);
    expect(await busyAmong(allPorts(started))).toEqual([]);
  });

  it('can be interrupted while it starts', async () => {
    const started = await begin();
    await expect
      .poll(() => isFree('127.0.0.1', 587 + started.mailPortOffset), { timeout: START_TIMEOUT_MS })
      .toBe(false);
    started.process.kill('SIGTERM');
    expect(await started.ended).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
    expect(await busyAmong(allPorts(started))).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')(
    'stops with an explanation when the service dies',
    needs('Linux'),
    async () => {
      const started = await begin();
      await started.introduced;
      for (const child of descendants(started.process.pid ?? 0)) process.kill(child, 'SIGKILL');
      const { code, stderr } = await started.ended;
      expect(code).toBe(1);
      expect(stderr).toMatch(/^The service stopped unexpectedly\n/);
      expect(await busyAmong(allPorts(started))).toEqual([]);
    },
  );

  it.each(['127.0.0.1', '::'])('says that its port is in use on %s, and starts nothing', async (address) => {
    const other = createServer().listen(0, address);
    await once(other, 'listening');
    const bound = other.address();
    const port = typeof bound === 'object' ? (bound?.port ?? 0) : 0;
    const started = await begin({ PORT: String(port) });
    expect(await started.ended).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: `Cannot serve on port ${port}: the port is in use; stop the program that uses it, or choose another port, for example PORT=${port + 1} npm start\n`,
    });
    other.close();
  });

  it('says that a port of the mail host is in use, and how to move it', async () => {
    const other = createServer();
    const mailPortOffset = await freePortOffset(DEMO_HOSTS);
    // The first port it listens on: before a later one, another test could take an earlier one.
    const port = 25 + mailPortOffset;
    await once(other.listen(port, '127.0.0.1'), 'listening');
    const started = await begin({ MAIL_PORT_OFFSET: String(mailPortOffset) });
    expect(await started.ended).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: `Cannot listen on 127.0.0.1 port ${port}: the port is in use; stop the program that uses it, or choose another offset (MAIL_PORT_OFFSET)\n`,
    });
    other.close();
  });

  it('says that PORT must be a number', async () => {
    const started = await begin({ PORT: 'eighty' });
    expect(await started.ended).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: 'Invalid value for PORT: "eighty". Expected a whole number from 1 to 65535.\n',
    });
  });
});
