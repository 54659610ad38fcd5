/** A file in which workerd keeps an object, read while workerd is not running: whether it is sound and holds anything. */
import { DatabaseSync } from 'node:sqlite';
import { OBJECT_FILE_WAIT_MS } from '../limits.ts';
import { holdsLive } from '../storage/live.ts';
import { isBusy, isShortOfRoom } from './sqlite-error.ts';

/**
 * `holds` is `alarm` for an object without tables: at most an alarm is kept for it. `unread` says nothing about the file: the
 * disk has become too full to read it.
 */
export type Found =
  | { kind: 'sound'; holds: 'rows' | 'nothing' | 'alarm' }
  | { kind: 'damaged'; why: string }
  | { kind: 'unread' };

/** Another program has the file open, so it is neither damaged nor ours to change. */
export class FileInUseError extends Error {
  override name = 'FileInUseError';
}

/**
 * Reads the whole file, which also makes its write-ahead log part of it.
 * @throws FileInUseError
 */
export function inspect(path: string, nowMs: number): Found {
  try {
    return read(path, (database) => {
      const [first] = Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {});
      if (first !== 'ok') return { kind: 'damaged', why: String(first) };
      return { kind: 'sound', holds: contentOf(database, nowMs) };
    });
  } catch (error) {
    if (error instanceof FileInUseError) throw error;
    if (isShortOfRoom(error)) return { kind: 'unread' };
    return { kind: 'damaged', why: error instanceof Error ? error.message : String(error) };
  }
}

function contentOf(database: DatabaseSync, nowMs: number): 'rows' | 'nothing' | 'alarm' {
  // workerd's own tables begin with _cf_.
  const query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_cf_*'";
  const names = database
    .prepare(query)
    .all()
    .map(({ name }) => String(name));
  if (names.length === 0) return 'alarm';
  const finds = (asked: string, binding: number) => database.prepare(asked).get(binding) !== undefined;
  return holdsLive({ names, finds }, nowMs) ? 'rows' : 'nothing';
}

/** The alarms of a class: id of an object → the name it was opened by, if known. None in a file without them. */
export function alarmsIn(path: string): Map<string, string> {
  return read(path, (database) => {
    if (!hasAlarms(database)) return new Map();
    const rows = database.prepare('SELECT actor_id, actor_name FROM _cf_ALARM').all();
    return new Map(rows.map(({ actor_id, actor_name }) => [String(actor_id), String(actor_name ?? '')]));
  });
}

export function dropAlarms(path: string, ids: readonly string[]): void {
  read(path, (database) => {
    if (!hasAlarms(database)) return;
    const drop = database.prepare('DELETE FROM _cf_ALARM WHERE actor_id = ?');
    database.exec('BEGIN');
    for (const id of ids) drop.run(id);
    database.exec('COMMIT');
  });
}

function hasAlarms(database: DatabaseSync): boolean {
  return database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_cf_ALARM'").get() !== undefined;
}

function read<Value>(path: string, work: (database: DatabaseSync) => Value): Value {
  const database = new DatabaseSync(path, { timeout: OBJECT_FILE_WAIT_MS });
  try {
    // Nobody else has the file open, so that the index of the write-ahead log need not be a file.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    return work(database);
  } catch (error) {
    throw isBusy(error) ? new FileInUseError(`The file ${path} is in use by another program.`) : error;
  } finally {
    database.close();
  }
}
