import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SPARE_BYTES_MAX, SPARE_FREE_BYTES_MIN } from '../../../worker/limits.ts';
import { createSpare, isSpareFull } from '../../../worker/self-host/spare.ts';

const enough = async () => SPARE_FREE_BYTES_MIN;
const little = async () => SPARE_FREE_BYTES_MIN - 1;

let path: string;

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'spare-'));
});

afterEach(() => rm(path, { recursive: true, force: true }));

/** Files of that many bytes in all, which take up no room themselves. */
async function holds(bytes: number): Promise<void> {
  await mkdir(join(path, 'Station'), { recursive: true });
  for (const name of ['one.sqlite', 'other.sqlite']) {
    await writeFile(join(path, 'Station', name), '');
    await truncate(join(path, 'Station', name), bytes / 2);
  }
}

describe('the folder for objects while the disk is full', () => {
  it('is full when it has reached its limit', async () => {
    await holds(SPARE_BYTES_MAX - 2);
    expect(await isSpareFull({ path }, enough)).toBe(false);
    await holds(SPARE_BYTES_MAX);
    expect(await isSpareFull({ path }, enough)).toBe(true);
  });

  it('is full when there is no room left, unless others have taken it', async () => {
    await holds(SPARE_FREE_BYTES_MIN);
    expect(await isSpareFull({ path }, enough)).toBe(false);
    expect(await isSpareFull({ path }, little)).toBe(true);
    await holds(SPARE_FREE_BYTES_MIN - 2);
    expect(await isSpareFull({ path }, little)).toBe(false);
  });

  it('is created in the first place that can be used', async () => {
    const spare = await createSpare([join(path, 'missing'), path]);
    expect(dirname(spare.path)).toBe(path);
    await spare.remove();
    expect(await readdir(path)).toEqual([]);
  });
});
