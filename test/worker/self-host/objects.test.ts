import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileInUseError } from '../../../worker/self-host/object-file.ts';
import { sweepObjects } from '../../../worker/self-host/objects.ts';

const NOW = 2_000_000_000_000;
const DAY = 86_400_000;
const MEMORIES =
  'CREATE TABLE memories (name TEXT PRIMARY KEY, until_ms INTEGER NOT NULL, value TEXT NOT NULL, apart TEXT) WITHOUT ROWID';
const RUNS = 'CREATE TABLE runs (port INTEGER, since_ms INTEGER PRIMARY KEY, checked_ms INTEGER NOT NULL)';
const OF_WORKERD = 'CREATE TABLE _cf_METADATA (key INTEGER PRIMARY KEY, value BLOB)';

let objects: string;
let folder: string;
let lines: string[];

beforeEach(async () => {
  objects = await mkdtemp(join(tmpdir(), 'objects-'));
  folder = join(objects, 'Station');
  await mkdir(folder);
  lines = [];
});

afterEach(() => rm(objects, { recursive: true, force: true }));

function write(name: string, ...statements: string[]): void {
  const database = new DatabaseSync(join(folder, `${name}.sqlite`));
  for (const statement of [OF_WORKERD, ...statements]) database.exec(statement);
  database.close();
}

function remembers(name: string, untilMs: number): void {
  write(name, MEMORIES, `INSERT INTO memories VALUES ('target', ${untilMs}, '${'x'.repeat(20_000)}', NULL)`);
}

function writeAlarms(...ids: string[]): void {
  const rows = ids.map((id) => `INSERT INTO _cf_ALARM VALUES ('${id}', 1, 'weur.2/${id}.test')`);
  const table =
    'CREATE TABLE _cf_ALARM (actor_id TEXT PRIMARY KEY, scheduled_time INTEGER, actor_name TEXT) WITHOUT ROWID';
  write('metadata', table, ...rows);
}

function alarms(): unknown[] {
  const database = new DatabaseSync(join(folder, 'metadata.sqlite'));
  const ids = database.prepare('SELECT actor_id FROM _cf_ALARM').all();
  database.close();
  return ids.map(({ actor_id }) => actor_id);
}

async function sweep(): Promise<string[]> {
  await sweepObjects(objects, NOW, (line) => lines.push(line));
  return (await readdir(folder)).sort();
}

describe('objects on disk, before workerd starts', () => {
  it('go if they hold nothing, or only what has expired, along with their alarms', async () => {
    write('emptied');
    remembers('expired', NOW - 1);
    write('old', RUNS, `INSERT INTO runs VALUES (25, 1, ${NOW - 31 * DAY})`);
    remembers('fresh', NOW + 1);
    write('recent', RUNS, `INSERT INTO runs VALUES (25, 1, ${NOW - 29 * DAY})`);
    writeAlarms('expired', 'fresh');
    expect(await sweep()).toEqual(['fresh.sqlite', 'metadata.sqlite', 'recent.sqlite']);
    expect(alarms()).toEqual(['fresh']);
    expect(lines).toEqual([]);
  });

  it('stay if all that they keep is an alarm, or what this version does not know', async () => {
    write('schedule');
    write('later', 'CREATE TABLE novelties (name TEXT)');
    writeAlarms('schedule');
    expect(await sweep()).toEqual(['later.sqlite', 'metadata.sqlite', 'schedule.sqlite']);
  });

  it('are set aside if damaged, and the log names file, host and loss', async () => {
    for (const name of ['overwritten', 'truncated', 'cut', 'fresh']) remembers(name, NOW + 1);
    writeAlarms('overwritten', 'truncated', 'cut', 'fresh');
    await writeFile(join(folder, 'overwritten.sqlite'), 'garbage '.repeat(1_000));
    await truncate(join(folder, 'truncated.sqlite'), 9_000);
    await truncate(join(folder, 'cut.sqlite'), 0);
    expect(await sweep()).toEqual([
      `cut.sqlite.damaged-${NOW}`,
      'fresh.sqlite',
      'metadata.sqlite',
      `overwritten.sqlite.damaged-${NOW}`,
      `truncated.sqlite.damaged-${NOW}`,
    ]);
    expect(alarms()).toEqual(['fresh']);
    expect(lines).toHaveLength(3);
    for (const name of ['overwritten', 'truncated', 'cut']) {
      const line = lines.find((one) => one.includes(`/${name}.sqlite is damaged`));
      expect(line).toContain(`What Station "weur.2/${name}.test" knew, history included, is lost.`);
    }
    const aside = await readFile(join(folder, `overwritten.sqlite.damaged-${NOW}`), 'utf8');
    expect(aside).toMatch(/^garbage /);
    expect(await sweep()).toHaveLength(5);
    expect(lines).toHaveLength(3);
  });

  it('stay as they are, and nothing starts, while another program uses one of them', async () => {
    remembers('fresh', NOW + 1);
    writeAlarms('fresh');
    for (const name of ['fresh', 'metadata']) {
      const path = join(folder, `${name}.sqlite`);
      const other = new DatabaseSync(path);
      other.exec('BEGIN EXCLUSIVE');
      await expect(sweep()).rejects.toThrow(
        new FileInUseError(`The file ${path} is in use by another program.`),
      );
      other.close();
    }
    expect(await sweep()).toEqual(['fresh.sqlite', 'metadata.sqlite']);
    expect(alarms()).toEqual(['fresh']);
    expect(lines).toEqual([]);
  });

  it('are set aside if they are links, so that nothing is written to where they lead', async () => {
    const target = join(objects, 'target');
    await writeFile(target, 'kept');
    remembers('fresh', NOW + 1);
    await symlink(join(objects, 'missing'), join(folder, 'dangling.sqlite'));
    await symlink(target, join(folder, 'fresh.sqlite-wal'));
    await symlink(objects, join(objects, 'Counter'));
    const aside = ['dangling.sqlite', 'fresh.sqlite-wal'].map((name) => `${name}.damaged-${NOW}`);
    expect(await sweep()).toEqual([...aside, 'fresh.sqlite'].sort());
    expect((await readdir(objects)).sort()).toEqual([`Counter.damaged-${NOW}`, 'Station', 'target']);
    expect(await readFile(target, 'utf8')).toBe('kept');
    expect(lines.toSorted()).toEqual(
      [join(objects, 'Counter'), join(folder, 'dangling.sqlite'), join(folder, 'fresh.sqlite-wal')].map(
        (path) =>
          `${path} is a link, or something else that the service did not create. It was set aside as ${path}.damaged-${NOW}.`,
      ),
    );
    expect(await sweep()).toHaveLength(3);
    expect(lines).toHaveLength(3);
  });

  it('stay, except for those with an alarm only, if the file with the alarms is damaged', async () => {
    remembers('fresh', NOW + 1);
    write('schedule');
    await writeFile(join(folder, 'metadata.sqlite'), 'garbage '.repeat(1_000));
    expect(await sweep()).toEqual(['fresh.sqlite', `metadata.sqlite.damaged-${NOW}`]);
    expect(lines).toEqual([expect.stringContaining('/metadata.sqlite is damaged: ')]);
  });
});
