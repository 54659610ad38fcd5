/** The words for what `/healthz?deep=1` found, in English. */
import type { HealthWords } from '../health.ts';

export const health: HealthWords = {
  resolver: 'A resolver answered.',
  resolverFailed: (reason) =>
    `No resolver gave a usable answer (${reason}). Until one does, names cannot be looked up.`,
  memory: 'A value was written and read back.',
  memoryFailed: {
    full: 'The disk is full. Checks go on, but nothing is remembered until there is room.',
    failing: 'Nothing could be stored. Checks may fail, and nothing is remembered.',
  },
};
