/** The parts of a run, as commands. Each tree's types are checked in a separate process. */
import type { Part } from './part.ts';

const CONFIG = ['--config', 'test/vitest.config.ts'] as const;

export const BUILD: Part = { name: 'build', command: ['node', 'widget/build.ts'] };

export const LINT: Part = { name: 'lint', command: ['biome', 'check', '.'] };

export const TYPES: Part = { name: 'types', command: ['npm', 'run', '--silent', 'types'] };

/** The tests of some projects in vitest.config.ts. */
export function testsOf(...projects: readonly string[]): Part {
  const chosen = projects.flatMap((project) => ['--project', project]);
  return { name: `tests: ${projects.join(' and ')}`, command: ['vitest', 'run', ...CONFIG, ...chosen] };
}

/** The tests of a project that are related to some files. */
export function testsRelatedTo(files: readonly string[], project: string): Part {
  const words = ['related', '--run', ...CONFIG, '--project', project, '--passWithNoTests', ...files];
  return { name: `tests: ${project}, related to what changed`, command: ['vitest', ...words] };
}
