/** Controls the checks of one host of the scripted service. */
import { inject } from 'vitest';
import type { CheckEvent, Language } from '../../worker/api/index.ts';
import { eventsWithWords } from '../../worker/render/said.ts';
import { WORDS } from '../../worker/render/words.ts';

let count = 0;

export interface Seen {
  query: Record<string, string>;
  headers: Record<string, string>;
  checks: number;
}

export class ScriptedHost {
  readonly endpoint = inject('scriptedService');
  /** A name that no other test uses, in any file. */
  readonly name = `h${++count}-${crypto.randomUUID().slice(0, 8)}.test`;

  /** Waits for the nth check of this host to arrive. */
  seen(nth = 0): Promise<Seen> {
    return this.#ask('seen', nth);
  }

  /** Resolves when the nth check has ended on the service's side. */
  async closed(nth = 0): Promise<void> {
    await this.#ask('closed', nth);
  }

  /** Sends events of a check, with the words that a service adds in the language that the element requested. */
  async say(events: CheckEvent[], nth = 0): Promise<void> {
    const { query } = await this.seen(nth);
    const words = WORDS[query.lang as Language];
    const told: CheckEvent[] = [];
    for await (const event of eventsWithWords(this.#since(events), words)) told.push(event);
    await this.sayAsIs(told.slice(1), nth);
  }

  /** Sends what a service of another version might send. */
  async sayAsIs(events: readonly unknown[], nth = 0): Promise<void> {
    await this.write(events.map((event) => `${JSON.stringify(event)}\n`).join(''), nth);
  }

  /** The words for a certificate's problems name the requested host, which comes from the target event. */
  async *#since(events: readonly CheckEvent[]): AsyncGenerator<CheckEvent> {
    const target = { host: this.name, unicodeHost: this.name, addresses: [], provider: null };
    yield { type: 'target', target, ports: [] };
    yield* events;
  }

  async write(bytes: string, nth = 0): Promise<void> {
    await this.#ask('say', nth, bytes);
  }

  async end(nth = 0): Promise<void> {
    await this.#ask('end', nth);
  }

  async cut(nth = 0): Promise<void> {
    await this.#ask('cut', nth);
  }

  async refuse(status: number, body: string, headers: Record<string, string> = {}): Promise<void> {
    await this.#ask('refuse', 0, JSON.stringify({ status, headers, body }));
  }

  async #ask(what: string, nth: number, body?: string): Promise<Seen> {
    const url = `${this.endpoint}/${what}?host=${this.name}&nth=${nth}`;
    const response = await fetch(url, body === undefined ? {} : { method: 'POST', body });
    return (await response.json()) as Seen;
  }
}
