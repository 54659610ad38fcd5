/**
 * Whether the disk has room for objects. Without it, a write that fails breaks the object that made it, after the object's
 * code has run, and workerd can open no new object.
 */
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DISK_FREE_AGAIN_BYTES_MIN, DISK_FREE_BYTES_MIN } from '../limits.ts';
import type { Workerd } from './workerd.ts';

/** `had` says whether there was room last time: going on needs less room than going back to the disk. */
export async function hasRoom(directory: string, had: boolean): Promise<boolean> {
  const probe = join(directory, 'probe');
  try {
    const { bavail, bsize } = await statfs(directory);
    // A quota, a lack of inodes or a broken disk does not show in the free space.
    await rm(probe, { force: true });
    // `wx` never writes through a link.
    await writeFile(probe, 'x', { flag: 'wx', mode: 0o600 });
    return bavail * bsize >= (had ? DISK_FREE_BYTES_MIN : DISK_FREE_AGAIN_BYTES_MIN);
  } catch {
    return false;
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
}

/** Stops workerd once something has changed, so that it is started again with a folder that fits. */
export function stopOnce(
  hasChanged: () => Promise<boolean>,
  pollMs: number,
  workerd: Pick<Workerd, 'ended' | 'stop'>,
): void {
  let isLooking = false;
  const poll = setInterval(async () => {
    if (isLooking) return;
    isLooking = true;
    const isDue = await hasChanged().catch(() => false);
    isLooking = false;
    if (!isDue) return;
    clearInterval(poll);
    await workerd.stop();
  }, pollMs);
  poll.unref();
  void workerd.ended.then(() => clearInterval(poll));
}
