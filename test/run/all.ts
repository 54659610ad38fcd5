/**
 * `npm test`: build, types, lint and all tests, with as many parts in parallel as there are processors. Vitest would
 * run its projects one after another, although most of these tests wait for a deadline, a startup or another program.
 * With more parts in parallel the run takes longer, and tests hit deadlines meant for servers.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { joined, type Notes, written } from './notes.ts';
import { type Ended, type Part, run, show } from './part.ts';
import { BUILD, LINT, TYPES, testsOf } from './parts.ts';

/** The longest come first, so that none is left over at the end. */
const PARTS: readonly { part: Part; needsBuild: boolean }[] = [
  { part: testsOf('peer', 'e2e'), needsBuild: true },
  { part: testsOf('workerd-concurrent'), needsBuild: true },
  { part: testsOf('workerd'), needsBuild: true },
  { part: testsOf('node'), needsBuild: false },
  { part: testsOf('browser'), needsBuild: true },
  { part: TYPES, needsBuild: false },
  { part: LINT, needsBuild: false },
];

const folder = mkdtempSync(join(tmpdir(), 'test-run-'));
const notesFile = join(folder, 'notes');
writeFileSync(notesFile, '');

const ended: Ended[] = [];

async function shown(part: Part): Promise<Ended> {
  const end = await run(part, { NOTES_FILE: notesFile });
  show(end);
  ended.push(end);
  return end;
}

const { hasPassed: isBuilt } = await shown(BUILD);
const waiting = PARTS.filter(({ needsBuild }) => isBuilt || !needsBuild).map(({ part }) => part);
const lanes = Array.from({ length: availableParallelism() }, async () => {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) await shown(part);
});
await Promise.all(lanes);

const notes = readFileSync(notesFile, 'utf8').split('\n').filter(Boolean);
process.stdout.write(`\n${written(joined(notes.map((line): Notes => JSON.parse(line))))}`);
rmSync(folder, { recursive: true });
const failed = ended.filter(({ hasPassed }) => !hasPassed).map(({ name }) => name);
if (failed.length > 0) {
  process.stdout.write(`\nFAILED: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
