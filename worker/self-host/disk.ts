/**
 * Whether the disk has room for objects. Without it, a write that fails breaks the object that made it, after the object's
 * code has run, and workerd can open no new object.
 */
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DISK_FREE_AGAIN_BYTES_MIN, DISK_FREE_BYTES_MIN, DISK_POLL_MS } from '../limits.ts';
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

/** A folder for objects while the disk is full: in memory on Linux, because workerd itself keeps no SQL there. */
export async function createSpare(): Promise<string> {
  const name = 'smtp-port-check-objects-';
  return mkdtemp(join('/dev/shm', name)).catch(() => mkdtemp(join(tmpdir(), name)));
}

/** Stops workerd once the disk has filled up or has room again, so that it is started with the right folder. */
export function onDiskChange(
  directory: string,
  had: boolean,
  workerd: Pick<Workerd, 'ended' | 'stop'>,
): void {
  const poll = setInterval(async () => {
    if ((await hasRoom(directory, had)) === had) return;
    clearInterval(poll);
    await workerd.stop();
  }, DISK_POLL_MS);
  poll.unref();
  void workerd.ended.then(() => clearInterval(poll));
}
