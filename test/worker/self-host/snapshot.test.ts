/** Takes a snapshot of a folder that a build then replaces. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { takeSnapshot } from '../../../worker/self-host/snapshot.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderIn(parent: string): string {
  const folder = mkdtempSync(join(parent, 'snapshot-'));
  folders.push(folder);
  return folder;
}

function builtFolder(): string {
  const folder = folderIn(tmpdir());
  mkdirSync(join(folder, 'pages/deep'), { recursive: true });
  writeFileSync(join(folder, 'element.js'), 'old');
  writeFileSync(join(folder, 'pages/deep/page.html'), 'page');
  return folder;
}

it('has all files, leaves them as they are, and keeps them when a build replaces them', async () => {
  const built = builtFolder();
  const taken = join(folderIn(tmpdir()), 'files');
  const before = statSync(join(built, 'element.js')).ctimeMs;
  await takeSnapshot(built, taken);
  expect(statSync(join(built, 'element.js')).ctimeMs).toBe(before);
  writeFileSync(join(built, 'new'), 'new');
  renameSync(join(built, 'new'), join(built, 'element.js'));
  rmSync(join(built, 'pages'), { recursive: true });
  expect(readFileSync(join(taken, 'element.js'), 'utf8')).toBe('old');
  expect(readFileSync(join(taken, 'pages/deep/page.html'), 'utf8')).toBe('page');
});
