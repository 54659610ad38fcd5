/**
 * Temporary folders. Their owner removes them when it ends, but not after kill -9, and some lie in memory. So each is locked by
 * its owner: the lock ends with the process, and a folder that can be locked has been left behind.
 */
import { access, lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Lock, takeLock } from './lock.ts';

export interface Scratch {
  path: string;
  remove: () => Promise<void>;
}

const NAME = 'smtp-port-check-service-';
const LOCK = 'lock';

export async function createScratch(parent: string): Promise<Scratch> {
  for (;;) {
    const path = await mkdtemp(join(parent, NAME));
    const lock = await lockNew(path);
    if (lock !== null) return { path, remove: () => remove(path, lock) };
  }
}

/** Removes what services that were killed have left in the folder. */
export async function removeLeftovers(parent: string): Promise<void> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  for (const entry of entries)
    if (entry.isDirectory() && entry.name.startsWith(NAME))
      // It may just be removed by its owner, or by another service that starts.
      await removeIfLeft(join(parent, entry.name)).catch(() => {});
}

/** Null if another service that is starting has taken the folder for a leftover, because it was not locked yet. */
async function lockNew(path: string): Promise<Lock | null> {
  try {
    const lock = await takeLock(join(path, LOCK));
    if (lock === null || (await exists(join(path, LOCK)))) return lock;
    lock.release();
    return null;
  } catch (error) {
    if (!(await exists(path))) return null;
    await rm(path, { recursive: true, force: true });
    throw error;
  }
}

async function removeIfLeft(path: string): Promise<void> {
  const [folder, file] = [await lstat(path), await lstat(join(path, LOCK))];
  const isOwn = process.getuid === undefined || folder.uid === process.getuid();
  if (!isOwn || !file.isFile()) return;
  const lock = await takeLock(join(path, LOCK));
  if (lock !== null) await remove(path, lock);
}

async function remove(path: string, lock: Lock): Promise<void> {
  // Windows removes no open file. Elsewhere, it stays locked until it is gone.
  if (process.platform === 'win32') lock.release();
  await rm(path, { recursive: true, force: true }).finally(() => lock.release());
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
