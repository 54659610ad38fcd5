/**
 * Puts the folder with the objects in order before workerd starts. workerd never removes the file of an object that was
 * emptied, and with a damaged file every call on the object fails, or workerd does not start at all.
 */
import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { alarmsIn, dropAlarms, type Found, inspect } from './object-file.ts';

const ENDING = '.sqlite';
/** SQLite's write-ahead log and its index, which belong to the file. */
const COMPANIONS = ['-wal', '-shm'];
/** The alarms of a class. Without it workerd knows none, and objects set theirs again when they are next used. */
const METADATA = `metadata${ENDING}`;
/** In the names of files that were set aside. */
const ASIDE = '.damaged-';

type Log = (line: string) => void;

/**
 * Removes the files of objects that hold nothing any more, and renames damaged ones.
 * @throws FileInUseError
 */
export async function sweepObjects(folder: string, nowMs: number, log: Log): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await sweepClass(path, nowMs, log);
    else if (!entry.isFile()) await setOddAside(path, nowMs, log);
  }
}

async function sweepClass(folder: string, nowMs: number, log: Log): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (!entry.isFile()) await setOddAside(join(folder, entry.name), nowMs, log);
  const metadata = join(folder, METADATA);
  const files = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
  const alarms = files.includes(METADATA)
    ? await readAlarms(metadata, nowMs, log)
    : new Map<string, string>();
  // Without them, it is not known which objects are in use.
  if (alarms === null) return;
  const removed: string[] = [];
  for (const file of files.filter((name) => name !== METADATA)) {
    const id = file.slice(0, -ENDING.length);
    const path = join(folder, file);
    const found = await inspectOne(path, alarms.has(id), nowMs);
    if (found.kind === 'damaged') {
      const owner = ownerOf(folder, alarms.get(id));
      await setAside(path, found.why, `What ${owner} knew, history included, is lost.`, nowMs, log);
      removed.push(id);
    } else if (isIdle(found, alarms.has(id))) {
      // SQLite has removed the others: it was the last to close the file.
      await rm(path);
      removed.push(id);
    }
  }
  const stale = removed.filter((id) => alarms.has(id));
  if (stale.length > 0) dropAlarms(metadata, stale);
}

function isIdle(found: Found, hasAlarm: boolean): boolean {
  return found.kind === 'sound' && (found.holds === 'nothing' || (found.holds === 'alarm' && !hasAlarm));
}

/** SQLite takes a file of no bytes for a new database, but one with an alarm has been more than that. */
async function inspectOne(path: string, hasAlarm: boolean, nowMs: number) {
  const { size } = await lstat(path);
  const isCut = hasAlarm && size === 0 && (await lstat(`${path}-wal`).catch(() => null)) === null;
  return isCut ? ({ kind: 'damaged', why: 'it is empty' } as const) : inspect(path, nowMs);
}

/** Null if the disk is too full to read them. */
async function readAlarms(metadata: string, nowMs: number, log: Log): Promise<Map<string, string> | null> {
  const found = inspect(metadata, nowMs);
  if (found.kind === 'sound') return alarmsIn(metadata);
  if (found.kind === 'unread') return null;
  await setAside(
    metadata,
    found.why,
    'What its objects hold is kept, and what of it expires is removed at a later start.',
    nowMs,
    log,
  );
  return new Map();
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
  const aside = asideOf(path, nowMs);
  for (const ending of ['', ...COMPANIONS])
    await rename(path + ending, aside + ending).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  log(`The file ${path} is damaged: ${why}. It was set aside as ${aside}. ${consequence}`);
}

/** workerd would follow a link, and write to wherever it leads. */
async function setOddAside(path: string, nowMs: number, log: Log): Promise<void> {
  if (basename(path).includes(ASIDE)) return;
  const aside = asideOf(path, nowMs);
  await rename(path, aside);
  log(`${path} is a link, or something else that the service did not create. It was set aside as ${aside}.`);
}

function asideOf(path: string, nowMs: number): string {
  return `${path}${ASIDE}${nowMs}`;
}
