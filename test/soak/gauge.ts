/** How much memory the two processes of a service have, and how many files they keep and hold open. Linux only (/proc). */
import { readdirSync } from 'node:fs';
import { filesIn, rssMb } from '../hostile/footprint.ts';

export interface Reading {
  workerdMb: number;
  frontMb: number;
  files: number;
  descriptors: number;
}

export interface Processes {
  /** The Node process that supervises workerd. */
  front: number;
  workerd: number;
  state: string;
}

export function gauge({ front, workerd, state }: Processes): Reading {
  return {
    workerdMb: rssMb(workerd),
    frontMb: rssMb(front),
    files: filesIn(state),
    descriptors: descriptorsOf(front) + descriptorsOf(workerd),
  };
}

/** 0 once the process is gone. */
function descriptorsOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0;
  }
}

/** Between two garbage collections memory goes up and down, so one reading alone says little. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
