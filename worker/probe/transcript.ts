/** Everything said on all connections of one check, by whom and when; capped and made printable. */
import type { Line } from '../api/index.ts';
import { TRANSCRIPT_LINE_CHARS_MAX, TRANSCRIPT_LINES_MAX } from '../limits.ts';
import type { Clock } from '../net/connection.ts';
import { printable } from '../printable.ts';

export class Transcript {
  readonly lines: Line[] = [];
  /** Whether lines were left out. */
  isCut = false;
  readonly #startedAtMs: number;
  readonly #clock: Clock;

  constructor(startedAtMs: number, clock: Clock) {
    this.#startedAtMs = startedAtMs;
    this.#clock = clock;
  }

  add(from: Line['from'], text: string): void {
    if (text === '' && from === 'server') return;
    if (this.lines.length >= TRANSCRIPT_LINES_MAX) {
      this.isCut = true;
      return;
    }
    const atMs = this.#clock() - this.#startedAtMs;
    this.lines.push({ from, atMs, text: printable(text, TRANSCRIPT_LINE_CHARS_MAX) });
  }
}
