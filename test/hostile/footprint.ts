/** How much memory the workerd below a process has, and how many files its folder. Linux only (/proc). */
import { readdirSync, readFileSync } from 'node:fs';
import { servingBelow } from '../e2e/script.ts';
import type { Footprint } from './attack.ts';

/** Often enough for a peak that lasts a tenth of a second, and no load. */
const PEAK_EVERY_MS = 20;

export class Footprints {
  readonly #pids: readonly number[];
  readonly #folder: string | null;

  constructor(ancestor: number, folder: string | null) {
    this.#pids = servingBelow(ancestor);
    this.#folder = folder;
    if (this.#pids.length === 0) throw new Error(`Cannot find the workerd below process ${ancestor}`);
  }

  now(): Footprint {
    return {
      rssMb: this.#pids.reduce((sum, pid) => sum + rssMb(pid), 0),
      files: this.#folder === null ? null : filesIn(this.#folder),
    };
  }

  /** The highest while the work is done. */
  async peakDuring(work: () => Promise<void>): Promise<Footprint> {
    let peakMb = this.now().rssMb;
    const watch = setInterval(() => {
      peakMb = Math.max(peakMb, this.now().rssMb);
    }, PEAK_EVERY_MS);
    await work();
    clearInterval(watch);
    const end = this.now();
    return { ...end, rssMb: Math.max(peakMb, end.rssMb) };
  }
}

/** proc(5): VmRSS in KiB; 0 once the process is gone. */
export function rssMb(pid: number): number {
  try {
    const [, kib = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kib) / 1024;
  } catch {
    return 0;
  }
}

export function filesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;
}
