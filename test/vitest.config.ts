/** All tests of the project: pure and socket tests in Node, the Worker in workerd, the element in a browser. */
import { defineConfig } from 'vitest/config';
import { workerdProject } from './support/workerd-project.ts';
import { browserProject } from './widget/vitest.project.ts';

const root = `${import.meta.dirname}/..`;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'node',
          include: ['test/{fuzz,local,worker,widget}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      { root, test: { name: 'e2e', include: ['test/{bench,e2e}/**/*.test.ts'] } },
      workerdProject,
      await browserProject(),
    ],
  },
});
