/**
 * Launches workerd with the folder for objects that fits the moment. Sweeping thousands of objects takes some seconds, so it
 * is done once, and again if workerd does not start. On a full disk no object can be opened, so the service goes on with
 * objects in memory until there is room again.
 */
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DISK_POLL_MS, SPARE_POLL_MS } from '../limits.ts';
import { hasRoom, stopOnce } from './disk.ts';
import type { Inner } from './forward.ts';
import { FileInUseError } from './object-file.ts';
import { sweepObjects } from './objects.ts';
import type { Scratch } from './scratch.ts';
import { createSpare, isSpareFull } from './spare.ts';
import type { State } from './state.ts';
import { startWorkerd, type Workerd, WorkerdError } from './workerd.ts';
import { DISK_FULL, FILES, FOLDERS } from './workerd-config.ts';

export interface Launch {
  /** The folder with everything that runs. */
  built: string;
  state: State;
  variables: Readonly<Record<string, string>>;
  log: (line: string) => void;
}

/** Only the owner of the folder can connect to it. Windows has no such files, and a port of loopback has to do there. */
export const isSocketFile = process.platform !== 'win32';

function socketIn(built: string): string {
  return join(built, 'socket');
}

export function addressIn(built: string): string {
  return isSocketFile ? `unix:${socketIn(built)}` : '127.0.0.1:0';
}

export function innerOf(built: string, workerd: Workerd | null): Inner {
  return isSocketFile ? { socketPath: socketIn(built) } : { host: '127.0.0.1', port: workerd?.port ?? 0 };
}

export function launcher({ built, state, variables, log }: Launch): () => Promise<Workerd> {
  const { directory } = state;
  const kept = join(directory, FOLDERS.objects);
  let isSwept = false;
  let remembers = true;
  return async () => {
    remembers = (await hasRoom(directory, remembers)) && (await state.lock());
    if (!remembers)
      log(`STATE_DIR ${JSON.stringify(directory)} has no room: nothing is remembered until it has.`);
    if (remembers && !isSwept) await sweep(kept, log);
    const isInOrder = isSwept || remembers;
    isSwept = false;
    const spare = remembers ? null : await createSpare();
    const dropSpare = async () => spare?.remove();
    try {
      const environment = { ...variables, [DISK_FULL]: String(!remembers) };
      const workerd = await start(built, spare?.path ?? kept, environment);
      isSwept = isInOrder;
      const had = remembers;
      stopOnce(async () => (await hasRoom(directory, had)) !== had, DISK_POLL_MS, workerd);
      if (spare !== null) stopOnce(() => isOver(spare, log), SPARE_POLL_MS, workerd);
      void workerd.ended.then(dropSpare);
      return workerd;
    } catch (error) {
      await dropSpare();
      throw error;
    }
  };
}

async function isOver(spare: Scratch, log: Launch['log']): Promise<boolean> {
  const isFull = await isSpareFull(spare);
  if (isFull) log('What is kept in memory has reached its limit: the service starts again without it.');
  return isFull;
}

async function sweep(objects: string, log: Launch['log']): Promise<void> {
  await sweepObjects(objects, Date.now(), log).catch((error: Error) => {
    if (!(error instanceof FileInUseError)) throw error;
    throw new WorkerdError(`Cannot start the service\n${error.message} Stop it first.`);
  });
}

async function start(
  built: string,
  objects: string,
  environment: Readonly<Record<string, string>>,
): Promise<Workerd> {
  const folders = {
    [FOLDERS.files]: join(built, dirname(FILES.headers)),
    [FOLDERS.objects]: objects,
  };
  // Left there by a workerd that was killed.
  await rm(socketIn(built), { force: true });
  const configPath = join(built, 'workerd.capnp');
  return startWorkerd({ configPath, folders, environment }).catch((error: Error) => {
    throw new WorkerdError(`Cannot start the service\n${error.message}`.trimEnd());
  });
}
