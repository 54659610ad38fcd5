/** A connection on a clock of its own: what comes when is written down, and waiting takes no time. */
import type { Arrival, Clock, Connect, ConnectFailure, Connection } from '../../worker/connection.ts';

/** After how many milliseconds of waiting comes what; text stands for its bytes. */
export type Scene = [afterMs: number, what: string | Uint8Array | 'end' | 'reset'];

export class ScriptedConnection implements Connection {
  readonly written: string[] = [];
  closed = 0;
  #nowMs = 1_000_000;
  readonly #scenes: Scene[];

  constructor(scenes: readonly Scene[]) {
    this.#scenes = scenes.map(([afterMs, what]) => [afterMs, what]);
  }

  readonly clock: Clock = () => this.#nowMs;

  /** A connection attempt that takes its time. */
  connecting(ms: number): Connect {
    return async () => {
      this.#nowMs += ms;
      return { ok: true, connection: this };
    };
  }

  /** An attempt that fails after its time. */
  failing(ms: number, failure: ConnectFailure): Connect {
    return async () => {
      this.#nowMs += ms;
      return { ok: false, failure };
    };
  }

  async read(untilMs: number): Promise<Arrival> {
    const scene = this.#scenes[0];
    const patienceMs = Math.max(0, untilMs - this.#nowMs);
    if (scene === undefined || scene[0] > patienceMs) {
      if (scene) scene[0] -= patienceMs;
      this.#nowMs += patienceMs;
      return { kind: 'late' };
    }
    this.#nowMs += scene[0];
    this.#scenes.shift();
    const what = scene[1];
    if (what === 'end' || what === 'reset') return { kind: what };
    return { kind: 'bytes', bytes: typeof what === 'string' ? new TextEncoder().encode(what) : what };
  }

  write(bytes: Uint8Array): void {
    this.written.push(new TextDecoder().decode(bytes));
  }

  close(): void {
    this.closed += 1;
  }
}
