/**
 * Whether the disk has room for objects. workerd cannot do without: a write that fails breaks the object that made it, after its
 * code has run, and no object can be opened for the first time.
 */
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DISK_FREE_AGAIN_BYTES_MIN, DISK_FREE_BYTES_MIN, DISK_POLL_MS } from '../limits.ts';
import type { Workerd } from './workerd.ts';

/** `had`: whether it had room when last asked, because less is enough to go on than to begin again. */
export async function hasRoom(directory: string, had: boolean): Promise<boolean> {
  const probe = join(directory, 'probe');
  try {
    const { bavail, bsize } = await statfs(directory);
    // Quotas, missing inodes and broken disks do not show in the free space.
    await writeFile(probe, 'x');
    return bavail * bsize >= (had ? DISK_FREE_BYTES_MIN : DISK_FREE_AGAIN_BYTES_MIN);
  } catch {
    return false;
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
}

/** A folder for objects while the disk is full. workerd keeps no SQL in memory, but Linux has a folder there. */
export async function createSpare(): Promise<string> {
  const name = 'smtp-port-check-objects-';
  return mkdtemp(join('/dev/shm', name)).catch(() => mkdtemp(join(tmpdir(), name)));
}

/** Stops workerd, so that it is started anew, once the disk has filled up or has room again. */
export function onDiskChange(directory: string, had: boolean, workerd: Workerd): void {
  const poll = setInterval(async () => {
    if ((await hasRoom(directory, had)) === had) return;
    clearInterval(poll);
    await workerd.stop();
  }, DISK_POLL_MS);
  poll.unref();
  void workerd.ended.then(() => clearInterval(poll));
}
