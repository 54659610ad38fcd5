/**
 * One SMTP conversation as turns: say a command, hear a reply, with a deadline per turn and one for the whole, and a
 * transcript of both sides. It says EHLO, HELO and QUIT and can say nothing else: no sender, no credentials, nothing
 * that a caller wrote.
 */
import type { Line } from '../api.ts';
import type { Arrival, Clock, Connection } from '../connection.ts';
import { QUIT_DEADLINE_MS, TRANSCRIPT_LINE_CHARS_MAX, TRANSCRIPT_LINES_MAX } from '../limits.ts';
import { printable } from '../printable.ts';
import { type NotSmtp, type Parsed, type Reply, ReplyParser } from './reply.ts';

/** What came in answer: a reply, something else, the end of the connection, or nothing whole until the deadline. */
export type Heard =
  | { kind: 'reply'; reply: Reply }
  | { kind: 'not-smtp'; seen: NotSmtp }
  | { kind: 'closed' }
  | { kind: 'late' };

export type Command = { verb: 'EHLO' | 'HELO'; name: string } | { verb: 'QUIT' };

export interface ConversationOptions {
  startedAtMs: number;
  /** When everything has to be over, as a time of the clock. */
  endsAtMs: number;
  clock: Clock;
}

export class Conversation {
  readonly transcript: Line[] = [];
  readonly #connection: Connection;
  readonly #options: ConversationOptions;
  readonly #parser = new ReplyParser((text) => this.#record('server', text));
  /** What `isSpokenTo` received and nobody has heard yet. */
  #waiting: Arrival | null = null;

  constructor(connection: Connection, options: ConversationOptions) {
    this.#connection = connection;
    this.#options = options;
  }

  say(command: Command): void {
    const line = 'name' in command ? `${command.verb} ${command.name}` : command.verb;
    this.#record('client', line);
    this.#connection.write(new TextEncoder().encode(`${line}\r\n`));
  }

  /** Whether anything, be it the end, comes within the time. What came is heard by the next `hear`. */
  async isSpokenTo(deadlineMs: number): Promise<boolean> {
    this.#waiting ??= await this.#read(this.#options.clock() + deadlineMs);
    if (this.#waiting.kind !== 'late') return true;
    this.#waiting = null;
    return false;
  }

  /** Hears one whole reply, however it is cut into packets. */
  async hear(deadlineMs: number): Promise<Heard> {
    const untilMs = this.#options.clock() + deadlineMs;
    let parsed = this.#parser.feed(new Uint8Array());
    while (parsed.kind === 'more') {
      const arrival = this.#waiting ?? (await this.#read(untilMs));
      this.#waiting = null;
      if (arrival.kind !== 'bytes') return this.#endOf(arrival.kind);
      parsed = this.#parser.feed(arrival.bytes);
    }
    return this.#heard(parsed);
  }

  /** RFC 5321 §4.1.1.10: the client says QUIT and waits for the answer, which changes nothing any more. */
  async quit(): Promise<void> {
    this.say({ verb: 'QUIT' });
    await this.hear(QUIT_DEADLINE_MS);
  }

  #read(untilMs: number): Promise<Arrival> {
    return this.#connection.read(Math.min(untilMs, this.#options.endsAtMs));
  }

  #heard(parsed: Exclude<Parsed, { kind: 'more' }>): Heard {
    if (parsed.kind === 'not-smtp') this.#record('server', this.#parser.unfinishedText());
    return parsed;
  }

  /** A cut-off line that can never become a reply is an answer in itself. */
  #endOf(kind: 'end' | 'reset' | 'late'): Heard {
    const seen = this.#parser.unfinished();
    this.#record('server', this.#parser.unfinishedText());
    if (seen) return { kind: 'not-smtp', seen };
    return { kind: kind === 'late' ? 'late' : 'closed' };
  }

  #record(from: Line['from'], text: string): void {
    if (text === '' && from === 'server') return;
    if (this.transcript.length >= TRANSCRIPT_LINES_MAX) return;
    const atMs = this.#options.clock() - this.#options.startedAtMs;
    this.transcript.push({ from, atMs, text: printable(text, TRANSCRIPT_LINE_CHARS_MAX) });
  }
}
