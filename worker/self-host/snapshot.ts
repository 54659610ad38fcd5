/** A folder as it is now, at another place, where later builds do not reach it. */
import { constants, copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Twice as fast as `cp` of node:fs, which copies one file after the other, and there are two thousand. No hard links: they
 * change the time stamps of the originals (inode(7)), and whoever watches those, as `wrangler dev` does, starts over.
 */
export async function takeSnapshot(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  await Promise.all(
    entries.map((entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      return entry.isDirectory()
        ? takeSnapshot(source, target)
        : copyFile(source, target, constants.COPYFILE_FICLONE);
    }),
  );
}
