/**
 * The disk under STATE_DIR fills up and is emptied again. It is a small file system in memory, in a mount namespace of the
 * service's own, which takes no root privileges where the system lets users have namespaces.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SelfHosted, withSelfHosted } from '../../e2e/self-hosted.ts';
import { WITHOUT_QUOTAS } from '../../hostile/victim.ts';
import { DEMO_HOSTS } from '../../local/demo.ts';
import { DISK_NOTICED_WITHIN_MS } from '../promises.ts';
import { read } from '../reading.ts';
import { Acknowledged } from './acknowledged.ts';
import { type Fault, notTried } from './fault.ts';
import { failureOf, Recovery } from './recovery.ts';

const HEALTHY = DEMO_HOSTS.filter(({ name }) => name === 'mail.healthy.test');
const NAMES = ['before.test', 'while.test', 'after.test'];
/** More than a service needs before it goes back to the disk (DISK_FREE_AGAIN_BYTES_MIN). */
const DISK_MB = 96;
const CHUNK = Buffer.alloc(1_048_576);

const NAMESPACE = ['unshare', '--user', '--map-root-user', '--mount'];
/** `$0` is the folder, the rest the command that it becomes. */
const MOUNTED = `mkdir -p "$0" && mount -t tmpfs -o size=${DISK_MB}m,mode=700 none "$0" && exec "$@"`;

export const fullStorage: Fault = {
  name: 'full-storage',
  does: () =>
    `a disk of ${DISK_MB} MB below STATE_DIR that is filled up and emptied, with checks before, while and after`,
  run: async (sizes) => {
    const can = spawnSync('unshare', [...NAMESPACE.slice(1), 'true']).status === 0;
    if (!can)
      return notTried(
        'this system lets users have no mount namespace; test/worker/self-host/disk.test.ts covers when the disk counts as full',
      );
    return withSelfHosted(
      {
        hosts: HEALTHY,
        names: NAMES.map((name) => ({ name, answer: { addresses: ['127.0.0.1'] } })),
        environment: { ...WITHOUT_QUOTAS, RESULT_TTL_SECONDS: '86400' },
        within: (state) => [...NAMESPACE, 'sh', '-c', MOUNTED, state],
      },
      (service) => fillAndEmpty(service, new Recovery(sizes)),
    );
  },
};

async function fillAndEmpty(service: SelfHosted, recovery: Recovery) {
  const before = new Acknowledged();
  const check = (name: string) =>
    read(service.url, { path: `/v1/check?host=${name}&ports=465,587`, format: 'json' });
  before.add('before.test', (await check('before.test')).rows);
  recovery.demand(before.size > 0, 'no row was acknowledged before the disk was full');
  // The file system is visible only to the service, and to its owner through /proc.
  const ballast = join('/proc', String(service.pid), 'root', service.state, 'ballast');
  fill(ballast);
  await recovery.await('checks on a full disk', DISK_NOTICED_WITHIN_MS, async () => {
    const full = await check('while.test');
    return service.log.includes('has no room') && failureOf(full) === null && full.rows.length === 2;
  });
  rmSync(ballast);
  await recovery.await('back on the disk', DISK_NOTICED_WITHIN_MS, async () => {
    const missing = await before.missing(service.url, 'before.test');
    return missing.length === 0;
  });
  for (const what of await before.missing(service.url, 'before.test')) recovery.lose(what);
  const after = await check('after.test');
  recovery.demand(failureOf(after) === null, `a check after the disk was full: ${failureOf(after)}`);
  recovery.demand(!service.log.includes('is damaged'), 'a file was damaged');
  return recovery.outcome;
}

function fill(file: string): void {
  try {
    for (;;) writeFileSync(file, CHUNK, { flag: 'a' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
