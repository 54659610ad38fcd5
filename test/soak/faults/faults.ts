/** All faults, in the order they happen. */
import { clockJump } from './clock-jump.ts';
import type { Fault } from './fault.ts';
import { fullStorage } from './full-storage.ts';
import { halfDeadAgent } from './half-dead-agent.ts';
import { restartInMidStream, stationLost } from './interrupted.ts';
import { kills } from './kills.ts';
import { resolverDown } from './resolver-down.ts';

export const FAULTS: readonly Fault[] = [
  stationLost,
  restartInMidStream,
  resolverDown,
  halfDeadAgent,
  fullStorage,
  clockJump,
  kills,
];
