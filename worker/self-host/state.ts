/**
 * The folder that a service keeps its objects in: readable by nobody else, since it holds salted hashes of clients and what
 * was asked for, and used by one service at a time.
 */
import { access, chmod, constants, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ConfigError } from '../config/config.ts';
import { FOLDERS } from './workerd-config.ts';

export interface State {
  directory: string;
  /**
   * False if the disk is too full even for the lock: nothing may be kept in the folder then. Called again once there is room.
   * @throws ConfigError if the folder cannot be written to, or another service uses it.
   */
  lock: () => Promise<boolean>;
  /** Lets another service use the folder. */
  release: () => Promise<void>;
}

const PRIVATE_MODE = 0o700;
/** The disk is full, the user's quota is used up, or files must not grow (`ulimit -f`). */
const NO_ROOM: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

export function stateIn(written: string): State {
  const directory = resolve(written);
  const lock = join(directory, 'lock');
  let isOurs = false;
  return {
    directory,
    lock: async () => {
      isOurs ||= await takeUnlessFull(directory, lock, written);
      return isOurs;
    },
    release: async () => {
      if (isOurs) await rm(lock, { force: true });
      isOurs = false;
    },
  };
}

async function takeUnlessFull(directory: string, lock: string, written: string): Promise<boolean> {
  try {
    await prepare(directory, written);
    await take(lock, written);
    return true;
  } catch (error) {
    if (!isNoRoom(error)) throw error;
    return false;
  }
}

async function prepare(directory: string, written: string): Promise<void> {
  try {
    await mkdir(join(directory, FOLDERS.objects), { recursive: true, mode: PRIVATE_MODE });
    await chmod(directory, PRIVATE_MODE);
    await access(join(directory, FOLDERS.objects), constants.W_OK);
  } catch (error) {
    if (isNoRoom(error)) throw error;
    throw new ConfigError(
      `Invalid value for STATE_DIR: ${JSON.stringify(written)}. Expected a writable directory.`,
    );
  }
}

async function take(lock: string, written: string): Promise<void> {
  while (!(await create(lock))) {
    const owner = await ownerOf(lock);
    if (owner !== null && isAlive(owner))
      throw new ConfigError(
        `STATE_DIR ${JSON.stringify(written)} is in use by another service (process ${owner}). Stop it, or choose another directory.`,
      );
    // Its owner ended without removing it, for example after kill -9.
    await rm(lock, { force: true });
  }
}

/** False if the lock exists. Creating it is atomic, so of two services that start at the same time only one succeeds. */
async function create(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    try {
      await file.writeFile(String(process.pid));
    } catch (error) {
      // On a full disk a file can often still be created, but not written.
      await rm(lock, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isNoRoom(error: unknown): boolean {
  return NO_ROOM.includes((error as NodeJS.ErrnoException).code);
}

async function ownerOf(lock: string): Promise<number | null> {
  const text = await readFile(lock, 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isNaN(pid) ? null : pid;
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process exists, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
