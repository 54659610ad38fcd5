/**
 * A file that one process at a time can hold. The kernel drops the lock when the process ends, however it ends, and the lock
 * also holds between containers that share a folder, where process ids say nothing. Node has no such locks of its own, but
 * SQLite does. The file stays empty.
 */
import { lstat, open, readFile, truncate } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { LOCK_WAIT_MS } from '../limits.ts';
import { isBusy, isNoDatabase } from './sqlite-error.ts';

export interface Lock {
  /** The file stays: removing it could remove a lock that another process has just taken. */
  release: () => void;
}

/** What an older version wrote to it; nothing, once another service that starts has emptied it. */
const PROCESS_ID = /^\d*\s*$/;

/** Something else is where the lock should be: a link, or a file that is used for something. */
export class OddLockError extends Error {
  override name = 'OddLockError';
}

/** Null if another process holds it. Creates the file if there is none. */
export async function takeLock(path: string): Promise<Lock | null> {
  await create(path);
  try {
    return hold(path);
  } catch (error) {
    if (!isNoDatabase(error)) throw error;
    // Nobody holds it, or SQLite would not have read that far.
    if (!PROCESS_ID.test(await readFile(path, 'latin1'))) throw new OddLockError(path);
    await truncate(path);
    return hold(path);
  }
}

/**
 * Closing a file drops every lock that the process has on it, so a file that exists, and may already be held by this process,
 * is never opened here.
 */
async function create(path: string): Promise<void> {
  try {
    await (await open(path, 'wx', 0o600)).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!(await lstat(path)).isFile()) throw new OddLockError(path);
  }
}

function hold(path: string): Lock | null {
  const database = new DatabaseSync(path, { timeout: LOCK_WAIT_MS });
  try {
    // Otherwise there would be a journal on disk, which does not have to have room for it.
    database.exec('PRAGMA journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
}
