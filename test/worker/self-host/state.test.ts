import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../worker/config/config.ts';
import { stateIn } from '../../../worker/self-host/state.ts';
import { needs } from '../../support/needs.ts';

const STATE = JSON.stringify(new URL('../../../worker/self-host/state.ts', import.meta.url).href);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'state-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Locks the folder in a process of its own, which says whether it could. Files there may have `blocks` blocks. */
async function lockIn(directory: string, blocks: string): Promise<string> {
  const script = `const { stateIn } = await import(${STATE}); console.log(await stateIn(process.argv[1]).lock());`;
  const command = `ulimit -f ${blocks}; exec "$0" --input-type=module -e "$1" "$2"`;
  const args = ['-c', command, process.execPath, script, directory];
  return (await promisify(execFile)('sh', args)).stdout.trim();
}

describe('the folder of a service', () => {
  it('is locked until it is released', async () => {
    const state = stateIn(folder);
    expect(await state.lock()).toBe(true);
    expect(await state.lock()).toBe(true);
    expect(await readFile(join(folder, 'lock'), 'utf8')).toBe(String(process.pid));
    await state.release();
    expect(await readdir(folder)).toEqual(['objects']);
  });

  it('is refused where no folder can be', async () => {
    await expect(stateIn('/dev/null/state').lock()).rejects.toThrow(ConfigError);
  });

  it.skipIf(process.platform === 'win32')(
    'is neither locked nor refused while nothing can be written, and leaves no lock behind',
    needs('ulimit'),
    async () => {
      expect(await lockIn(folder, '0')).toBe('false');
      expect(await readdir(folder)).toEqual(['objects']);
      expect(await lockIn(folder, 'unlimited')).toBe('true');
    },
  );
});
