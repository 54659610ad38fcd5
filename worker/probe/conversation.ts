/**
 * One SMTP conversation as turns: say a command, hear a reply, with a deadline per turn and one for the whole, and a
 * transcript of both sides. It says EHLO, HELO, STARTTLS and QUIT and can say nothing else: no sender, no credentials,
 * nothing that a caller wrote.
 */

import { QUIT_DEADLINE_MS } from '../limits.ts';
import type { Arrival, Clock, Connection } from '../net/connection.ts';
import { type NotSmtp, type Parsed, type Reply, ReplyParser } from './reply.ts';
import type { Transcript } from './transcript.ts';

/**
 * What came in answer: a reply, something else, the end of the connection, or nothing whole until the deadline;
 * `isSilent` where not even a beginning came.
 */
export type Heard =
  | { kind: 'reply'; reply: Reply }
  | { kind: 'not-smtp'; seen: NotSmtp }
  | { kind: 'closed' }
  | { kind: 'late'; isSilent: boolean };

export type Command = { verb: 'EHLO' | 'HELO'; name: string } | { verb: 'STARTTLS' | 'QUIT' };

export interface ConversationOptions {
  /** When everything has to be over, as a time of the clock. */
  endsAtMs: number;
  clock: Clock;
  /** Goes on across connections and through TLS. */
  transcript: Transcript;
}

export class Conversation {
  readonly #connection: Connection;
  readonly #options: ConversationOptions;
  readonly #parser = new ReplyParser((text) => this.#options.transcript.add('server', text));

  constructor(connection: Connection, options: ConversationOptions) {
    this.#connection = connection;
    this.#options = options;
  }

  say(command: Command): void {
    const line = 'name' in command ? `${command.verb} ${command.name}` : command.verb;
    this.#options.transcript.add('client', line);
    this.#connection.write(new TextEncoder().encode(`${line}\r\n`));
  }

  /** Hears one whole reply, however it is cut into packets. */
  async hear(deadlineMs: number): Promise<Heard> {
    const untilMs = this.#options.clock() + deadlineMs;
    let parsed = this.#parser.feed(new Uint8Array());
    while (parsed.kind === 'more') {
      const arrival = await this.#read(untilMs);
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

  /** RFC 3207 §4.2, CVE-2011-0411: what came in plain text behind the last reply is counted and thrown away. */
  async discardSurplus(): Promise<number> {
    const behind = this.#parser.discardRest();
    const arrival = await this.#connection.read(this.#options.clock());
    return behind + (arrival.kind === 'bytes' ? arrival.bytes.length : 0);
  }

  #read(untilMs: number): Promise<Arrival> {
    return this.#connection.read(Math.min(untilMs, this.#options.endsAtMs));
  }

  #heard(parsed: Exclude<Parsed, { kind: 'more' }>): Heard {
    if (parsed.kind === 'not-smtp') this.#options.transcript.add('server', this.#parser.unfinishedText());
    return parsed;
  }

  /** A cut-off line that can never become a reply is an answer in itself. */
  #endOf(kind: 'end' | 'reset' | 'late'): Heard {
    const seen = this.#parser.unfinished();
    this.#options.transcript.add('server', this.#parser.unfinishedText());
    if (seen) return { kind: 'not-smtp', seen };
    return kind === 'late' ? { kind, isSilent: this.#parser.isUntouched } : { kind: 'closed' };
  }
}
