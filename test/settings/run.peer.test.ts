/** The settings in the real programs that every machine with this project has: Nodemailer, and Python where there is one. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needs } from '../support/needs.ts';
import { CASES } from './cases.ts';
import { hasWorlds } from './world.ts';

const TIMEOUT_MS = 120_000;

function rowOf(client: string) {
  const run = [join(import.meta.dirname, 'run.ts'), client];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { encoding: 'utf8' });
  const row = stdout.split('\n').find((line) => line.startsWith(`| ${client} |`));
  return {
    status,
    stderr,
    cells: row
      ?.split(' | ')
      .slice(2)
      .map((cell) => cell.replace(' |', '')),
  };
}

describe('npm run settings', () => {
  it.skipIf(!hasWorlds()).each([
    ['nodemailer', true],
    ['python', spawnSync('python3', ['--version']).status === 0],
  ] as const)(
    'has nothing to blame on %s',
    { ...needs('namespaces of Linux, and the program'), timeout: TIMEOUT_MS },
    (client, isFound) => {
      const { status, stderr, cells } = rowOf(client);
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(cells).toEqual(isFound ? CASES.map(() => '✓') : undefined);
    },
  );
});
