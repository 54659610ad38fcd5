/** A test's hold on the checks of one host of the scripted service. Says nothing by itself. */
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
  /** A name no other test uses, also not one in another file. */
  readonly name = `h${++count}-${crypto.randomUUID().slice(0, 8)}.test`;

  /** Waits until the nth check of this host has come. */
  seen(nth = 0): Promise<Seen> {
    return this.#ask('seen', nth);
  }

  /** Resolves when the nth check is over on the service's side. */
  async closed(nth = 0): Promise<void> {
    await this.#ask('closed', nth);
  }

  /** The events of a check, with the words that a service adds to them in the language that the element asked for. */
  async say(events: CheckEvent[], nth = 0): Promise<void> {
    const { query } = await this.seen(nth);
    const words = WORDS[query.lang as Language];
    const told: CheckEvent[] = [];
    for await (const event of eventsWithWords(this.#since(events), words)) told.push(event);
    await this.sayAsIs(told.slice(1), nth);
  }

  /** What a service of another version may send. */
  async sayAsIs(events: readonly unknown[], nth = 0): Promise<void> {
    await this.write(events.map((event) => `${JSON.stringify(event)}\n`).join(''), nth);
  }

  /** What was wrong with a certificate is told with the host that was asked for, which the target names. */
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
