/** What the service promises to survive, and how large each attack is unless it is told otherwise. */

/** Objects of the directory, the counters and the salt are dealt out to about a hundred files. */
export const FILES_MORE_MAX = 300;

/** After any number of requests for names that do not exist. */
export const UNKNOWN_NAMES_RSS_MORE_MAX_MB = 150;

/** What anybody else has to wait for an answer while one client attacks. */
export const BYSTANDER_WAIT_MAX_MS = 1_000;

/** REPORT_BYTES_MAX of worker/limits.ts, stated again: the promise is made to readers, not to the code. */
export const REPORT_BYTES_MAX = 524_288;

/** All readers of a crowd together, at their highest. */
export const CROWD_RSS_MORE_MAX_MB = 200;
export const CROWD_WAIT_MAX_MS = 2_000;

/** Readers that hang up leave nothing: this is what a garbage collector has not cleaned up yet. */
export const HANG_UPS_RSS_MORE_MAX_MB = 60;

export interface Sizes {
  /** At most so many rounds of ordinary traffic come before an attack is measured. */
  warmUpRounds: number;
  /** For names that do not exist, from one client and then from many. */
  requests: number;
  clients: number;
  /** Readers of a hostile server's report at the same time. */
  readers: number;
  /** Connections with a handshake that is altered. */
  handshakes: number;
  /** Readers that close after the first line. */
  hangUps: number;
  /** Until the dialogues that they left behind have ended. */
  settlingMs: number;
  /** Every n-th spelling of an internal address, and every n-th hostile text. */
  everyNth: number;
}

export const DEFAULT_SIZES: Sizes = {
  warmUpRounds: 12,
  requests: 50_000,
  clients: 200,
  readers: 300,
  handshakes: 5_000,
  hangUps: 3_000,
  // CONVERSATION_DEADLINE_MS of worker/limits.ts, and a garbage collection after it.
  settlingMs: 25_000,
  everyNth: 1,
};
