/**
 * `npm test`: types, lint, build and all tests. The parts run beside each other, because Vitest runs its groups one after
 * the other, and because most of what is tested here waits: for a deadline, a start, another program.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joined, type Notes, written } from './notes.ts';
import { type Ended, type Part, run, show } from './part.ts';
import { BUILD, LINT, sharesOf, TYPES, testsOf } from './parts.ts';

/** These need what the build makes. */
const ON_THE_BUILD = [...sharesOf('workerd', 2), testsOf('peer', 'e2e'), testsOf('browser')];

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

async function builtAndTested(): Promise<void> {
  const { hasPassed } = await shown(BUILD);
  if (hasPassed) await Promise.all(ON_THE_BUILD.map(shown));
}

const patient = [testsOf('node'), TYPES, LINT].map((part) => ({ ...part, isPatient: true }));
await Promise.all([builtAndTested(), ...patient.map(shown)]);

const notes = readFileSync(notesFile, 'utf8').split('\n').filter(Boolean);
process.stdout.write(`\n${written(joined(notes.map((line): Notes => JSON.parse(line))))}`);
rmSync(folder, { recursive: true });
const failed = ended.filter(({ hasPassed }) => !hasPassed).map(({ name }) => name);
if (failed.length > 0) {
  process.stdout.write(`\nFAILED: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
