import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScratch, removeLeftovers } from '../../../worker/self-host/scratch.ts';

const SCRATCH = JSON.stringify(new URL('../../../worker/self-host/scratch.ts', import.meta.url).href);

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'scratch-'));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(parent, { recursive: true, force: true });
});

/** The folder of a process that was killed before it could remove it. */
async function leave(): Promise<string> {
  const script = `const { createScratch } = await import(${SCRATCH});
    const scratch = await createScratch(process.argv[1]);
    console.log(scratch.path);
    setInterval(() => scratch, 1_000_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, parent], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [path] = await once(child.stdout, 'data');
  await removeLeftovers(parent);
  expect(await readdir(parent)).toContain(basename(String(path).trim()));
  child.kill('SIGKILL');
  await once(child, 'exit');
  return String(path).trim();
}

describe('a temporary folder', () => {
  it('stays while its process runs, and is removed by the next one after kill -9', async () => {
    const left = await leave();
    await mkdir(join(left, 'files'));
    const own = await createScratch(parent);
    await removeLeftovers(parent);
    expect(await readdir(parent)).toEqual([basename(own.path)]);
    await own.remove();
    expect(await readdir(parent)).toEqual([]);
  });

  it('is left alone if it belongs to another user', async () => {
    const left = await leave();
    vi.spyOn(process as Required<typeof process>, 'getuid').mockReturnValue(4_711);
    await removeLeftovers(parent);
    expect(await readdir(parent)).toEqual([basename(left)]);
  });

  it('is left alone if it is none of ours', async () => {
    const names = ['other', 'smtp-port-check-service-link', 'smtp-port-check-service-unlocked'];
    const [other = '', link = '', unlocked = ''] = names.map((name) => join(parent, name));
    await mkdir(other);
    await writeFile(join(other, 'lock'), '');
    await symlink(other, link);
    await mkdir(unlocked);
    await removeLeftovers(parent);
    await removeLeftovers(join(parent, 'missing'));
    expect((await readdir(parent)).sort()).toEqual(names);
    expect(await readdir(other)).toEqual(['lock']);
  });

  it('cannot be created where there is no folder', async () => {
    await expect(createScratch(join(parent, 'missing'))).rejects.toThrow('ENOENT');
  });
});
