/**
 * The clock jumps by an hour. The clock of a machine belongs to everybody on it, time namespaces leave it alone, and workerd
 * gets no other: this is done inside workerd, with the clock of the Worker replaced.
 */
import { type Fault, notTried } from './fault.ts';

export const clockJump: Fault = {
  name: 'clock-jump',
  does: () => '0 jumps here: nothing can give a single process another clock',
  run: async () =>
    notTried(
      'test/workerd/concurrent/clock-jump.test.ts puts the clock an hour forward and an hour back, as part of npm test',
    ),
};
