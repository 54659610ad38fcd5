/** A service whose disk is full from the start, on a file system of a few megabytes that only it can see. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../local/free-port.ts';
import { needs } from '../support/needs.ts';
import { type Running, runScript } from './script.ts';

const SCRIPT = fileURLToPath(new URL('../../worker/self-host/start.ts', import.meta.url));
/** In a namespace of its own, for which no root is needed, mounts and fills the file system; then runs the rest. */
const FILL =
  'mount -t tmpfs -o size=64m tmpfs "$0" && { cat /dev/zero >"$0/filler" 2>/dev/null; } ; exec "$@"';
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

let state: string;
let url: string;
let running: Running;

beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), 'full-disk-'));
  const listen = `127.0.0.1:${await freePort()}`;
  url = `http://${listen}`;
  const through = ['unshare', '-rm', 'sh', '-c', FILL, state];
  running = runScript(SCRIPT, { LISTEN: listen, STATE_DIR: state, NODE_NO_WARNINGS: '1' }, through);
});

afterEach(async () => {
  running.process.kill('SIGTERM');
  await running.ended;
  await rm(state, { recursive: true, force: true });
});

/** What the service sees as `state`. */
function seen(path: string): string {
  return join(`/proc/${running.process.pid}/root`, state, path);
}

async function statusOf(path: string): Promise<number | null> {
  return fetch(url + path).then(
    ({ status }) => status,
    () => null,
  );
}

describe('npm run self-host on a full disk', () => {
  it.skipIf(!canMount)(
    'starts, says so, and remembers as soon as there is room',
    needs('unshare with user namespaces'),
    async () => {
      await running.introduced;
      expect(await statusOf('/v1/history?host=1.1.1.1')).toBe(200);
      expect(existsSync(seen('lock'))).toBe(false);
      await rm(seen('filler'));
      await expect.poll(() => existsSync(seen('objects/Directory'))).toBe(true);
      expect(existsSync(seen('lock'))).toBe(true);
      await expect.poll(() => statusOf('/healthz')).toBe(200);
      running.process.kill('SIGTERM');
      const { code, stderr } = await running.ended;
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: `STATE_DIR "${state}" has no room: nothing is remembered until it has.\n`,
      });
    },
  );
});
