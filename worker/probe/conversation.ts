/**
 * One SMTP conversation as turns: send a command, read a reply, with a deadline for each turn and for the whole, and a
 * transcript of both sides. It can send EHLO, HELO, STARTTLS and QUIT and nothing else: no sender, no credentials, no
 * text from a caller.
 */

import { QUIT_DEADLINE_MS } from '../limits.ts';
import type { Arrival, Clock, Connection } from '../net/connection.ts';
import type { Refusals } from './refusals.ts';
import { type NotSmtp, type Parsed, type Reply, ReplyParser } from './reply.ts';
import type { Transcript } from './transcript.ts';

/**
 * What came in reply: an SMTP reply, something else, the end of the connection, or no complete reply before the
 * deadline; `isSilent` if not even the beginning of one arrived.
 */
export type Heard =
  | { kind: 'reply'; reply: Reply }
  | { kind: 'not-smtp'; seen: NotSmtp }
  | { kind: 'closed' }
  | { kind: 'late'; isSilent: boolean };

export type Command = { verb: 'EHLO' | 'HELO'; name: string } | { verb: 'STARTTLS' | 'QUIT' };

export interface ConversationOptions {
  /** When everything has to be finished, as a time of the clock. */
  endsAtMs: number;
  clock: Clock;
  /** Continues across connections and through TLS. */
  transcript: Transcript;
  /** Where replies that turn us away are kept. */
  refusals?: Refusals | undefined;
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

  /** Reads one complete reply, however it is split into packets, and keeps it if it is a refusal. */
  async hear(deadlineMs: number): Promise<Heard> {
    const heard = await this.#hear(deadlineMs);
    if (heard.kind === 'reply') this.#options.refusals?.note(heard.reply);
    return heard;
  }

  async #hear(deadlineMs: number): Promise<Heard> {
    const untilMs = this.#options.clock() + deadlineMs;
    let parsed = this.#parser.feed(new Uint8Array());
    while (parsed.kind === 'more') {
      const arrival = await this.#read(untilMs);
      if (arrival.kind !== 'bytes') return this.#endOf(arrival.kind);
      parsed = this.#parser.feed(arrival.bytes);
    }
    return this.#heard(parsed);
  }

  /** RFC 5321 §4.1.1.10: the client sends QUIT and waits for the reply, which no longer changes the result. */
  async quit(): Promise<void> {
    this.say({ verb: 'QUIT' });
    await this.#hear(QUIT_DEADLINE_MS);
  }

  /** RFC 3207 §4.2, CVE-2011-0411: plain-text bytes after the last reply are counted and discarded. */
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

  /** An incomplete line that cannot become a reply still shows what the server speaks. */
  #endOf(kind: Exclude<Arrival['kind'], 'bytes'>): Heard {
    const seen = this.#parser.unfinished() ?? (kind === 'too-much' ? 'too-long' : null);
    this.#options.transcript.add('server', this.#parser.unfinishedText());
    if (seen) return { kind: 'not-smtp', seen };
    return kind === 'late' ? { kind, isSilent: this.#parser.isUntouched } : { kind: 'closed' };
  }
}
