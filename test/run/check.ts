/**
 * `npm run check`, for use while working: types, lint, and the tests in plain Node related to what has changed since
 * the branch left `main`, including uncommitted and new files. It is quick but not complete; `npm test` is.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, show } from './part.ts';
import { LINT, TYPES, testsRelatedTo } from './parts.ts';

/** These tests read the sources as text rather than importing them, so imports do not show what they depend on. */
const READERS = [
  'test/widget/npm/elements.test.ts',
  'test/worker/architecture.test.ts',
  'test/worker/messages/languages.test.ts',
  'test/worker/messages/spelling.test.ts',
  'test/worker/messages/typography.test.ts',
  'test/worker/routes/documented.test.ts',
];

function git(...words: readonly string[]): string[] {
  return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\n')
    .filter(Boolean);
}

/** Where the branch began; in a clone without `main`, the last commit. */
function base(): string {
  for (const main of ['main', 'origin/main']) {
    try {
      const [found] = git('merge-base', 'HEAD', main);
      if (found !== undefined) return found;
    } catch {
      // There is no such branch.
    }
  }
  return 'HEAD';
}

const changed = [...git('diff', '--name-only', base()), ...git('ls-files', '--others', '--exclude-standard')];
const files = [...changed.filter((file) => existsSync(join(ROOT, file))), ...READERS];
const parts = [testsRelatedTo(files, 'node'), TYPES, LINT];
const ended = await Promise.all(
  parts.map(async (part) => {
    const end = await run(part);
    show(end);
    return end;
  }),
);
if (!ended.every(({ hasPassed }) => hasPassed)) process.exitCode = 1;
