/** The hosts of WATCH under `npm run self-host`, without any requests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { History } from '../../worker/api/index.ts';
import { WATCH_PERIOD_MS } from '../../worker/limits.ts';
import { DEMO_HOSTS } from '../local/demo.ts';
import { type DohStub, startDohStub } from '../local/doh-stub.ts';
import { freePort, freePortOffset } from '../local/free-port.ts';
import { type MailHost, startMailHost } from '../local/mail-host.ts';
import { needs } from '../support/needs.ts';
import { descendants, parentOf, type Running, runScript } from './script.ts';

/** Bundling takes a second, and several times that with other tests in parallel. */
const TIMEOUT_MS = 60_000;
const SCRIPT = fileURLToPath(new URL('../../worker/self-host/start.ts', import.meta.url));
const HEALTHY = DEMO_HOSTS.filter(({ name }) => name === 'mail.healthy.test');

let mailHost: MailHost;
let dns: DohStub;
let port: number;
let state: string;
let begunMs: number;
let running: Running;

function begin(): Running {
  return runScript(SCRIPT, {
    LISTEN: `127.0.0.1:${port}`,
    STATE_DIR: state,
    // A killed process does not clean up its temporary files.
    TMPDIR: state,
    WATCH: 'mail.healthy.test',
    // In wire format, so that the library that reads it also runs in self-hosted workerd.
    DOH_URLS: `${dns.url}{?dns}`,
    ALLOW_PRIVATE_TARGETS: 'true',
    DIAL_PORT_OFFSET: String(mailHost.portOffset),
    NODE_NO_WARNINGS: '1',
  });
}

async function history(): Promise<History> {
  return (await fetch(`http://127.0.0.1:${port}/v1/history?host=mail.healthy.test`)).json();
}

/** When workerd will wake the schedule, read from its disk. */
function alarms(): number[] {
  const database = new DatabaseSync(join(state, 'objects/Schedule/metadata.sqlite'), { readOnly: true });
  try {
    // In nanoseconds, which a number cannot hold exactly.
    const query = 'SELECT scheduled_time / 1000000 AS ms FROM _cf_ALARM';
    return database
      .prepare(query)
      .all()
      .map(({ ms }) => Number(ms));
  } finally {
    database.close();
  }
}

beforeAll(async () => {
  mailHost = await startMailHost({ hosts: HEALTHY, portOffset: await freePortOffset(HEALTHY) });
  dns = await startDohStub({ hosts: mailHost.hosts });
  state = await mkdtemp(join(tmpdir(), 'self-host-'));
  port = await freePort();
  begunMs = Date.now();
  running = begin();
  await running.introduced;
}, TIMEOUT_MS);

afterAll(async () => {
  running.process.kill('SIGTERM');
  await running.ended;
  await Promise.all([mailHost.stop(), dns.stop(), rm(state, { recursive: true, force: true })]);
});

describe('WATCH', { timeout: TIMEOUT_MS }, () => {
  it('is checked as soon as the service runs, and five minutes later', async () => {
    expect(await running.introduced).toContain('Checked every five minutes: mail.healthy.test.\n');
    await expect.poll(() => mailHost.allConnections().length, { timeout: TIMEOUT_MS }).toBeGreaterThan(0);
    const seen = async () => (await history()).entries.map((entry) => `${entry.vantage} ${entry.port}`);
    const ports = [80, 465, 587, 588, 2525].map((dialed) => `self-hosted ${dialed}`);
    await expect.poll(seen, { timeout: TIMEOUT_MS }).toEqual(ports);
    const [nextMs = 0, ...others] = alarms();
    expect(others).toEqual([]);
    expect(nextMs).toBeGreaterThanOrEqual(begunMs + WATCH_PERIOD_MS);
    expect(nextMs).toBeLessThanOrEqual(Date.now() + WATCH_PERIOD_MS);
  });

  it.skipIf(process.platform !== 'linux')(
    'keeps to its time over kill -9 of everything',
    needs('Linux'),
    async () => {
      const known = async () => ({ ...(await history()), alarms: alarms() });
      const before = await known();
      const processes = [running.process.pid ?? 0, ...descendants(running.process.pid ?? 0)];
      for (const pid of processes) process.kill(pid, 'SIGKILL');
      await running.ended;
      await expect.poll(() => processes.filter((pid) => parentOf(pid) !== null)).toEqual([]);
      running = begin();
      await running.introduced;
      expect(await known()).toEqual(before);
    },
  );
});
