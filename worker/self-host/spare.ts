/**
 * A folder for objects while the disk is full: in memory on Linux, because workerd itself keeps no SQL there. What fills the disk
 * must not fill the memory next, so the folder has a limit, and starts empty again when it is reached.
 */
import { lstat, readdir, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DISK_FREE_AGAIN_BYTES_MIN, SPARE_BYTES_MAX, SPARE_FREE_BYTES_MIN } from '../limits.ts';
import { createScratch, type Scratch } from './scratch.ts';

/** Where such folders may be, the best place first. */
export const SPARE_PARENTS: readonly string[] = ['/dev/shm', tmpdir()];

/** In the first place with room; if none has any, in the first where a folder can be created. */
export async function createSpare(parents: readonly string[] = SPARE_PARENTS): Promise<Scratch> {
  const free = await Promise.all(parents.map((parent) => freeIn(parent).catch(() => 0)));
  const [best = tmpdir(), ...others] = parents
    .map((parent, index) => ({ parent, hasRoom: (free[index] ?? 0) >= DISK_FREE_AGAIN_BYTES_MIN }))
    .toSorted((one, other) => Number(other.hasRoom) - Number(one.hasRoom))
    .map(({ parent }) => parent);
  return others.reduce((created, parent) => created.catch(() => createScratch(parent)), createScratch(best));
}

/** Whether to start with an empty one. Where other programs have used up the room, that would gain nothing. */
export async function isSpareFull({ path }: Pick<Scratch, 'path'>, free = freeIn): Promise<boolean> {
  const used = await sizeOf(path);
  if (used >= SPARE_BYTES_MAX) return true;
  return used >= SPARE_FREE_BYTES_MIN && (await free(path)) < SPARE_FREE_BYTES_MIN;
}

async function freeIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Files may go while they are counted. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const sizes = entries.map(({ parentPath, name }) =>
    lstat(join(parentPath, name)).then(
      (found) => (found.isFile() ? found.size : 0),
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
