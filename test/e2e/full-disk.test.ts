/** A service whose disk is full from the start, on a file system of a few megabytes that only it can see. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Health } from '../../worker/api/index.ts';
import { SPARE_BYTES_MAX } from '../../worker/limits.ts';
import { type DohStub, startDohStub } from '../local/doh-stub.ts';
import { freePort } from '../local/free-port.ts';
import { needs } from '../support/needs.ts';
import { type Running, runScript } from './script.ts';

const SCRIPT = fileURLToPath(new URL('../../worker/self-host/start.ts', import.meta.url));
/** In a namespace of its own, for which no root is needed, mounts and fills the file system; then runs the rest. */
const FILL =
  'mount -t tmpfs -o mode=1777 tmpfs /dev/shm && mount -t tmpfs -o size=64m,mode=700 tmpfs "$0" && { cat /dev/zero >"$0/filler" 2>/dev/null; } ; exec "$@"';
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

let dns: DohStub;
let state: string;
let url: string;
let running: Running;

beforeEach(async () => {
  dns = await startDohStub({ names: [{ name: 'example.com', answer: { addresses: ['192.0.2.1'] } }] });
  state = await mkdtemp(join(tmpdir(), 'full-disk-'));
  const listen = `127.0.0.1:${await freePort()}`;
  url = `http://${listen}`;
  const through = ['unshare', '-rm', 'sh', '-c', FILL, state];
  const environment = {
    LISTEN: listen,
    STATE_DIR: state,
    DOH_URLS: dns.url,
    ALLOW_PRIVATE_TARGETS: 'true',
    NODE_NO_WARNINGS: '1',
  };
  running = runScript(SCRIPT, environment, through);
});

afterEach(async () => {
  running.process.kill('SIGTERM');
  await running.ended;
  await Promise.all([dns.stop(), rm(state, { recursive: true, force: true })]);
});

/** What the service sees there. */
function seen(...path: string[]): string {
  return join(`/proc/${running.process.pid}/root`, ...path);
}

function memory(): Promise<string[]> {
  return readdir(seen('/dev/shm'));
}

async function health(): Promise<[number, Health]> {
  const answer = await fetch(`${url}/healthz?deep=1`);
  return [answer.status, (await answer.json()) as Health];
}

describe('npm run self-host on a full disk', () => {
  it.skipIf(!canMount)(
    'starts, says so, keeps little in memory, and remembers as soon as there is room',
    needs('unshare with user namespaces'),
    async () => {
      await running.introduced;
      expect((await fetch(`${url}/v1/history?host=1.1.1.1`)).status).toBe(200);
      expect(await health()).toMatchObject([
        503,
        {
          status: 'degraded',
          resolver: { status: 'ok' },
          storage: {
            status: 'failed',
            text: 'The disk is full. Checks go on, but nothing is remembered until there is room.',
          },
        },
      ]);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      const [spare = ''] = await memory();
      await writeFile(seen('/dev/shm', spare, 'much'), '');
      await truncate(seen('/dev/shm', spare, 'much'), SPARE_BYTES_MAX);
      await expect.poll(memory).toEqual([expect.not.stringMatching(spare)]);
      await expect.poll(async () => (await fetch(`${url}/healthz`)).status).toBe(200);
      await rm(seen(state, 'filler'));
      await expect.poll(() => existsSync(seen(state, 'objects/Directory'))).toBe(true);
      await expect.poll(async () => (await health())[0]).toBe(200);
      expect(await memory()).toEqual([]);
      running.process.kill('SIGTERM');
      const { code, stderr } = await running.ended;
      const hasNoRoom = `STATE_DIR "${state}" has no room: nothing is remembered until it has.`;
      const isOver = 'What is kept in memory has reached its limit: the service starts again without it.';
      expect({ code, lines: stderr.split('\n') }).toEqual({
        code: 0,
        lines: [hasNoRoom, isOver, hasNoRoom, ''],
      });
    },
  );
});
