/**
 * Puts the folder with the objects in order before workerd starts. workerd never removes the file of an object that was
 * emptied, and with a damaged file every call on the object fails, or workerd does not start at all.
 */
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { alarmsIn, dropAlarms, inspect } from './object-file.ts';

const ENDING = '.sqlite';
/** SQLite's write-ahead log and its index, which belong to the file. */
const COMPANIONS = ['-wal', '-shm'];
/** The alarms of a class. Without it workerd knows none, and objects set theirs again when they are next used. */
const METADATA = `metadata${ENDING}`;

type Log = (line: string) => void;

/** Removes the files of objects that hold nothing any more, and renames damaged ones. */
export async function sweepObjects(folder: string, nowMs: number, log: Log): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory()) await sweepClass(join(folder, entry.name), nowMs, log);
}

async function sweepClass(folder: string, nowMs: number, log: Log): Promise<void> {
  const metadata = join(folder, METADATA);
  const files = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
  const hasMetadata = files.includes(METADATA) && (await isSound(metadata, nowMs, log));
  const alarms = hasMetadata ? alarmsIn(metadata) : new Map<string, string>();
  const removed: string[] = [];
  for (const file of files.filter((name) => name !== METADATA)) {
    const id = file.slice(0, -ENDING.length);
    const path = join(folder, file);
    const found = await inspectOne(path, alarms.has(id), nowMs);
    if (found.kind === 'damaged') {
      const owner = ownerOf(folder, alarms.get(id));
      await setAside(path, found.why, `What ${owner} knew, history included, is lost.`, nowMs, log);
      removed.push(id);
    } else if (found.holds === 'nothing' || (found.holds === 'alarm' && !alarms.has(id))) {
      // SQLite has removed the others: it was the last to close the file.
      await rm(path);
      removed.push(id);
    }
  }
  const stale = removed.filter((id) => alarms.has(id));
  if (stale.length > 0) dropAlarms(metadata, stale);
}

/** SQLite takes a file of no bytes for a new database, but one with an alarm has been more than that. */
async function inspectOne(path: string, hasAlarm: boolean, nowMs: number) {
  const { size } = await stat(path);
  const isCut = hasAlarm && size === 0 && (await stat(`${path}-wal`).catch(() => null)) === null;
  return isCut ? ({ kind: 'damaged', why: 'it is empty' } as const) : inspect(path, nowMs);
}

async function isSound(metadata: string, nowMs: number, log: Log): Promise<boolean> {
  const found = inspect(metadata, nowMs);
  if (found.kind === 'sound') return true;
  await setAside(
    metadata,
    found.why,
    'What its objects hold is kept, and what of it expires is removed at a later start.',
    nowMs,
    log,
  );
  return false;
}

function ownerOf(folder: string, name: string | undefined): string {
  return name ? `${basename(folder)} ${JSON.stringify(name)}` : `an object of ${basename(folder)}`;
}

async function setAside(
  path: string,
  why: string,
  consequence: string,
  nowMs: number,
  log: Log,
): Promise<void> {
  const aside = `${path}.damaged-${nowMs}`;
  for (const ending of ['', ...COMPANIONS])
    await rename(path + ending, aside + ending).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  log(`The file ${path} is damaged: ${why}. It was set aside as ${aside}. ${consequence}`);
}
