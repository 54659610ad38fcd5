/**
 * The replies that turned this client away on one connection, as the server worded them: only the words say whether the
 * reason is the port, the moment, or where we connect from. Makes no judgement about them.
 */
import type { Smtp } from '../api/index.ts';
import { CONVERSATION_BYTES_MAX, REFUSAL_CHARS_MAX, REFUSALS_MAX } from '../limits.ts';
import { printable } from '../printable.ts';
import type { Reply } from './reply.ts';

export class Refusals {
  readonly #told: string[] = [];

  /** RFC 5321 §4.2.1: 4xx and 5xx. Other replies are ignored. */
  note({ code, lines }: Reply): void {
    if (code < 400 || this.#told.length >= REFUSALS_MAX) return;
    const words = lines.map((line) => line.trim()).filter(Boolean);
    this.#told.push(shortened(printable([code, ...words].join(' '), CONVERSATION_BYTES_MAX)));
  }

  /** What the server said about itself, together with how it turned us away. */
  addedTo(smtp: Smtp | null): Smtp | null {
    return smtp === null || this.#told.length === 0 ? smtp : { ...smtp, refusals: [...this.#told] };
  }
}

/** Some servers begin with a page of terms and give their reason at the end, so what is left out is in the middle. */
function shortened(words: string): string {
  if (words.length <= REFUSAL_CHARS_MAX) return words;
  const half = (REFUSAL_CHARS_MAX - '…'.length) / 2;
  return `${words.slice(0, Math.ceil(half))}…${words.slice(-Math.floor(half))}`.toWellFormed();
}
