/** What the service promises to endure, and how long and how hard it is tried unless the program is told otherwise. */

export const MINUTE_MS = 60_000;

/** Memory that still grows after five minutes of the same load grows for ever. */
export const RSS_MORE_MAX_SHARE = 0.1;

/** The first of the two moments that are compared: caches are full and the garbage collector has found its size. */
export const SETTLED_AFTER_MS = 5 * MINUTE_MS;

/** In less than this, memory that only settles cannot be told from memory that leaks, so it is shown and not judged. */
export const JUDGED_FROM_MINUTES = 10;

/** A row of the table. */
export const PERIOD_MS = 5 * MINUTE_MS;

/** Up to this long each pauses, so that the load is the same in every period, however fast the machine is. */
export const PAUSE_MAX_MS = 400;
export const CLIENTS = 200;

/** A second for the pause of `supervise`, one for the start, and what a busy machine adds. */
export const BACK_WITHIN_MS = 15_000;

/** Failed look-ups are remembered for ten seconds (FAILURE_TTL_SECONDS), then the resolver is asked again. */
export const RESOLVED_AGAIN_WITHIN_MS = 20_000;

/** The disk is looked at every five seconds (DISK_POLL_MS), and workerd then has five to end and one to start. */
export const DISK_NOTICED_WITHIN_MS = 25_000;

/** AGENT_DEADLINE_MS of worker/limits.ts and what surrounds it: STATION_DEADLINE_MS. */
export const HALF_DEAD_ANSWER_WITHIN_MS = 50_000;

export interface Sizes {
  minutes: number;
  /** At the same time. Many of them wait for mail hosts that are silent to their deadlines. */
  readers: number;
  /** Of workerd and of the whole service, in turn. */
  kills: number;
  /** Streams that a restart interrupts, and checks that the end of workerd interrupts. */
  interrupted: number;
  /** Stopped, hanging, and failing in two ways. */
  resolverLosses: number;
  /** How many times as long as promised a recovery may take: 1 where nothing else runs. */
  patience: number;
  /** An agent that stalls within a row holds its edge up until the deadline, most of a minute. */
  hasStallingAgent: boolean;
}

export const DEFAULT_SIZES: Sizes = {
  minutes: 30,
  readers: 48,
  kills: 50,
  interrupted: 10,
  resolverLosses: 4,
  patience: 1,
  hasStallingAgent: true,
};
