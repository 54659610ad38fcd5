/**
 * The replies that turned this client away on one connection, as the server worded them: only the words say whether the
 * reason is the port, the moment, or where we connect from. Makes no judgement about them.
 */
import type { Smtp } from '../api/index.ts';
import { REFUSAL_CHARS_MAX, REFUSALS_MAX } from '../limits.ts';
import { printable } from '../printable.ts';
import type { Reply } from './reply.ts';

export class Refusals {
  readonly #told: string[] = [];

  /** RFC 5321 §4.2.1: 4xx and 5xx. Other replies are ignored. */
  note({ code, lines }: Reply): void {
    if (code < 400 || this.#told.length >= REFUSALS_MAX) return;
    const words = lines.map((line) => line.trim()).filter(Boolean);
    this.#told.push(printable([code, ...words].join(' '), REFUSAL_CHARS_MAX));
  }

  /** What the server said about itself, together with how it turned us away. */
  addedTo(smtp: Smtp | null): Smtp | null {
    return smtp === null || this.#told.length === 0 ? smtp : { ...smtp, refusals: [...this.#told] };
  }
}
