/**
 * All tests of the project, by what they need around them. `node`: our own code alone, in one process that is kept, so that
 * a change is judged within seconds. `peer`: other people's programs beside it (OpenSSL, shells, Python). `e2e`: whole
 * services as processes. `workerd`: the Worker where it runs. `browser`: the element where it is read.
 */

import { defineConfig } from 'vitest/config';
import { NotesReporter } from './run/reporter.ts';
import { workerdProject } from './support/workerd-project.ts';
import { browserProject } from './widget/vitest.project.ts';

const root = `${import.meta.dirname}/..`;

const PEERS = 'test/{fuzz,local,worker,widget}/**/*.peer.test.ts';

/**
 * These tests wait for deadlines and for other processes most of the time, so that more of them than there are cores run at
 * once. Projects with numbers of workers of their own are groups of their own, which Vitest runs one after the other.
 */
const WAITING = { maxWorkers: 4, sequence: { groupOrder: 1 } };

export default defineConfig({
  root,
  test: {
    reporters: ['default', new NotesReporter(process.env.NOTES_FILE)],
    // Patience with a busy machine, no measure of ours: where time matters, a clock is set.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A loop over nothing asserts nothing; what is polled for may take a busy machine long.
    expect: { requireAssertions: true, poll: { timeout: 20_000 } },
    projects: [
      {
        root,
        test: {
          name: 'node',
          include: ['test/{fuzz,local,worker,widget}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', PEERS],
          isolate: false,
        },
      },
      { root, test: { name: 'peer', include: [PEERS], isolate: false, ...WAITING } },
      { root, test: { name: 'e2e', include: ['test/{bench,e2e}/**/*.test.ts'], ...WAITING } },
      workerdProject,
      await browserProject(),
    ],
  },
});
