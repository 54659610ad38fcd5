/** A test's hold on the checks of one host of the scripted service. Says nothing by itself. */
import { inject } from 'vitest';

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

  async say(events: unknown[], nth = 0): Promise<void> {
    await this.write(events.map((event) => `${JSON.stringify(event)}\n`).join(''), nth);
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
