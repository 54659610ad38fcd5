/**
 * What to show at the end of a test run besides its result: which tests were left out and why, and which were slow. A
 * run of several processes collects this in a file, one entry per line.
 */

export interface LeftOut {
  /** What this machine lacks; null if the test does not say. */
  reason: string | null;
  file: string;
  tests: number;
}

export interface Notes {
  leftOut: readonly LeftOut[];
  durations: readonly { file: string; ms: number }[];
}

const SLOWEST_MAX = 10;

export function joined(all: readonly Notes[]): Notes {
  return {
    leftOut: all.flatMap(({ leftOut }) => leftOut),
    durations: all.flatMap(({ durations }) => durations),
  };
}

/** Empty if there is nothing to report. */
export function written({ leftOut, durations }: Notes): string {
  const slowest = durations.toSorted((one, other) => other.ms - one.ms).slice(0, SLOWEST_MAX);
  const byReason = Map.groupBy(leftOut, ({ reason }) => reason ?? 'NO REASON IS GIVEN');
  return [
    ...(durations.length > SLOWEST_MAX ? ['Slowest files', ...slowest.map(timeLine)] : []),
    ...(leftOut.length > 0 ? ['Left out on this machine', ...[...byReason].flatMap(reasonLines)] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function timeLine({ file, ms }: { file: string; ms: number }): string {
  return `  ${(ms / 1000).toFixed(1).padStart(5)} s  ${file}`;
}

function reasonLines([reason, tests]: [string, LeftOut[]]): string[] {
  const files = Map.groupBy(tests, ({ file }) => file);
  return [
    `  ${reason}`,
    ...[...files].map(([file, all]) => `    ${all.reduce((sum, one) => sum + one.tests, 0)} in ${file}`),
  ];
}
