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
  /** Lets another service use the folder. */
  release: () => Promise<void>;
}

const PRIVATE_MODE = 0o700;

/** @throws ConfigError if the folder cannot be written to, or another service uses it. */
export async function takeState(written: string): Promise<State> {
  const directory = resolve(written);
  await prepare(directory, written);
  const lock = join(directory, 'lock');
  for (;;) {
    if (await create(lock)) return { directory, release: () => rm(lock, { force: true }) };
    const owner = await ownerOf(lock);
    if (owner !== null && isAlive(owner))
      throw new ConfigError(
        `STATE_DIR ${JSON.stringify(written)} is in use by another service (process ${owner}). Stop it, or choose another directory.`,
      );
    // Its owner ended without removing it, for example after kill -9.
    await rm(lock, { force: true });
  }
}

async function prepare(directory: string, written: string): Promise<void> {
  try {
    await mkdir(join(directory, FOLDERS.objects), { recursive: true, mode: PRIVATE_MODE });
    await chmod(directory, PRIVATE_MODE);
    await access(join(directory, FOLDERS.objects), constants.W_OK);
  } catch {
    throw new ConfigError(
      `Invalid value for STATE_DIR: ${JSON.stringify(written)}. Expected a writable directory.`,
    );
  }
}

/** False if the lock exists. Creating it is atomic, so of two services that start at the same time only one succeeds. */
async function create(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
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
