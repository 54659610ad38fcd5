/** A scripted connection with its own clock: what arrives when is written down, and waiting takes no real time. */
import type { Arrival, Clock, Connect, ConnectFailure, Connection } from '../../worker/net/connection.ts';

/** What arrives after how many milliseconds of waiting; a string stands for its bytes. */
export type Scene = [afterMs: number, what: string | Uint8Array | 'end' | 'reset' | 'too-much'];

/** Shared by all connections of one check. */
export class ScriptedClock {
  nowMs = 1_000_000;
  readonly read: Clock = () => this.nowMs;
}

export class ScriptedConnection implements Connection {
  readonly written: string[] = [];
  closed = 0;
  readonly #time: ScriptedClock;
  readonly #scenes: Scene[];

  constructor(scenes: readonly Scene[], time = new ScriptedClock()) {
    this.#scenes = scenes.map(([afterMs, what]) => [afterMs, what]);
    this.#time = time;
  }

  get clock(): Clock {
    return this.#time.read;
  }

  /** A connection attempt that takes this long. */
  connecting(ms: number): Connect {
    return async () => {
      this.#time.nowMs += ms;
      return { ok: true, connection: this };
    };
  }

  /** A connection attempt that fails after this long. */
  failing(ms: number, failure: ConnectFailure): Connect {
    return async () => {
      this.#time.nowMs += ms;
      return { ok: false, failure };
    };
  }

  async read(untilMs: number): Promise<Arrival> {
    const scene = this.#scenes[0];
    const patienceMs = Math.max(0, untilMs - this.#time.nowMs);
    if (scene === undefined || scene[0] > patienceMs) {
      if (scene) scene[0] -= patienceMs;
      this.#time.nowMs += patienceMs;
      return { kind: 'late' };
    }
    this.#time.nowMs += scene[0];
    const what = scene[1];
    if (what === 'end' || what === 'reset' || what === 'too-much') {
      // Reading again gives the same result at once.
      scene[0] = 0;
      return { kind: what };
    }
    this.#scenes.shift();
    return { kind: 'bytes', bytes: typeof what === 'string' ? new TextEncoder().encode(what) : what };
  }

  write(bytes: Uint8Array): void {
    this.written.push(new TextDecoder().decode(bytes));
  }

  close(): void {
    this.closed += 1;
  }
}
