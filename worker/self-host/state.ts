/**
 * The folder that a service keeps its objects in: readable by nobody else, since it holds salted hashes of clients and what
 * was asked for, and used by one service at a time. Other users must not be able to put anything there, for example a link
 * that the service would then write through.
 */
import { access, chmod, constants, lstat, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ConfigError } from '../config/config.ts';
import { type Lock, OddLockError, takeLock } from './lock.ts';
import { FOLDERS } from './workerd-config.ts';

export interface State {
  directory: string;
  /**
   * False if the disk is too full even for the lock: nothing may be kept in the folder then. Called again once there is room.
   * @throws ConfigError if the folder cannot be used, or another service uses it.
   */
  lock: () => Promise<boolean>;
  /** Lets another service use the folder. */
  release: () => void;
}

const PRIVATE_MODE = 0o700;
const WRITABLE_BY_OTHERS = 0o022;
/** The disk is full, the user's quota is used up, or files must not grow (`ulimit -f`). */
const NO_ROOM: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

export function stateIn(written: string): State {
  const directory = resolve(written);
  let lock: Lock | null = null;
  return {
    directory,
    lock: async () => {
      lock ??= await takeUnlessFull(directory, JSON.stringify(written));
      return lock !== null;
    },
    release: () => {
      lock?.release();
      lock = null;
    },
  };
}

async function takeUnlessFull(directory: string, name: string): Promise<Lock | null> {
  try {
    await prepare(directory, name);
    return await take(join(directory, 'lock'), name);
  } catch (error) {
    if (!isNoRoom(error)) throw error;
    return null;
  }
}

async function prepare(directory: string, name: string): Promise<void> {
  const objects = join(directory, FOLDERS.objects);
  try {
    await mkdir(directory, { recursive: true, mode: PRIVATE_MODE });
    await refuseIfShared(directory, name);
    await mkdir(objects, { mode: PRIVATE_MODE }).catch(ignoreExisting);
    const found = await lstat(objects);
    if (!found.isDirectory() || !isOwn(found)) throw odd(FOLDERS.objects, name);
    await chmod(objects, PRIVATE_MODE);
    for (const folder of [directory, objects]) await access(folder, constants.W_OK);
  } catch (error) {
    if (error instanceof ConfigError || isNoRoom(error)) throw error;
    throw new ConfigError(`Invalid value for STATE_DIR: ${name}. Expected a writable directory.`);
  }
}

async function refuseIfShared(directory: string, name: string): Promise<void> {
  const found = await stat(directory);
  if (!isOwn(found))
    throw new ConfigError(
      `STATE_DIR ${name} belongs to another user. Choose another directory; if it does not exist, it is created.`,
    );
  if (process.platform !== 'win32' && (found.mode & WRITABLE_BY_OTHERS) !== 0)
    throw new ConfigError(
      `Other users can write to STATE_DIR ${name}. Choose another directory; if it does not exist, it is created.`,
    );
}

async function take(path: string, name: string): Promise<Lock> {
  const lock = await takeLock(path).catch((error: Error) => {
    if (isNoRoom(error)) throw error;
    if (error instanceof OddLockError) throw odd('lock', name);
    throw new ConfigError(
      `Cannot lock STATE_DIR ${name}: ${error.message}. Use a directory on a local disk.`,
    );
  });
  if (lock === null)
    throw new ConfigError(
      `STATE_DIR ${name} is in use by another service. Stop it, or choose another directory.`,
    );
  return lock;
}

function odd(entry: string, name: string): ConfigError {
  return new ConfigError(
    `Cannot use STATE_DIR ${name}: "${entry}" in it was not created by this service. Remove it, or choose another directory.`,
  );
}

/** Windows has no such owners. */
function isOwn({ uid }: { uid: number }): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

function isNoRoom(error: unknown): boolean {
  return NO_ROOM.includes((error as NodeJS.ErrnoException).code);
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
