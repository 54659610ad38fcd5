/**
 * Lists at the end of a run which tests were left out, so that a green run is not mistaken for a complete one, and
 * which were slow. A test that is left out has to say what it needs (support/needs.ts, or the note of `skip`);
 * otherwise the run fails.
 */
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';
import { type LeftOut, type Notes, written } from './notes.ts';

export class NotesReporter implements Reporter {
  readonly #notesFile: string | undefined;
  #vitest: Vitest | null = null;

  /** Without a file the notes are printed. */
  constructor(notesFile: string | undefined) {
    this.#notesFile = notesFile;
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    // Someone who selects tests by name knows that the others are left out.
    if (this.#vitest?.config.testNamePattern !== undefined) return;
    const leftOut = modules.flatMap((module) => [...module.children.allTests('skipped')].map(toLeftOut));
    const durations = modules.map((module) => ({ file: fileOf(module), ms: module.diagnostic().duration }));
    const notes: Notes = { leftOut, durations };
    if (leftOut.some(({ reason }) => reason === null)) process.exitCode = 1;
    if (this.#notesFile === undefined) process.stdout.write(written(notes));
    else appendFileSync(this.#notesFile, `${JSON.stringify(notes)}\n`);
  }
}

function fileOf({ moduleId }: TestModule): string {
  return relative(`${import.meta.dirname}/../..`, moduleId);
}

function toLeftOut(test: TestCase): LeftOut {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  return { reason: note ?? needOf(test), file: fileOf(test.module), tests: 1 };
}

/** The test's own need, or that of a suite around it. */
function needOf(test: TestCase): string | null {
  let one: TestCase | TestCase['parent'] = test;
  while (one.type !== 'module') {
    const { needs } = one.meta();
    if (needs !== undefined) return `needs ${needs}`;
    one = one.parent;
  }
  return null;
}
