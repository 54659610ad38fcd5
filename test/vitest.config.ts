/**
 * All tests of the project, grouped by what they need. `node`: only our own code, in one long-lived process, so that a
 * change is tested within seconds. `peer`: also other programs (OpenSSL, shells, Python). `e2e`: whole services as
 * processes. `workerd`: the Worker in its runtime. `browser`: the element in a browser.
 */

import { defineConfig } from 'vitest/config';
import { NotesReporter } from './run/reporter.ts';
import { workerdProjects } from './support/workerd-project.ts';
import { browserProject } from './widget/vitest.project.ts';

const root = `${import.meta.dirname}/..`;

const PEERS = 'test/{fuzz,local,settings,worker,widget}/**/*.peer.test.ts';

/**
 * These tests spend most of their time waiting for deadlines and other processes, so more of them run at once than
 * there are cores. Projects with a different number of workers form groups, which Vitest runs one after another.
 */
const WAITING = { maxWorkers: 4, sequence: { groupOrder: 1 } };

export default defineConfig({
  root,
  test: {
    reporters: ['default', new NotesReporter(process.env.NOTES_FILE)],
    // Generous because machines can be busy; tests that are about time set a clock.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A loop over nothing would assert nothing, so assertions are required. Polling may take long on a busy machine.
    expect: { requireAssertions: true, poll: { timeout: 20_000 } },
    projects: [
      {
        root,
        test: {
          name: 'node',
          include: ['test/{decoder,fuzz,knowledge,local,settings,worker,widget}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', PEERS],
          isolate: false,
        },
      },
      { root, test: { name: 'peer', include: [PEERS], isolate: false, ...WAITING } },
      { root, test: { name: 'e2e', include: ['test/{bench,e2e,hostile,soak}/**/*.test.ts'], ...WAITING } },
      ...workerdProjects,
      await browserProject(),
    ],
  },
});
