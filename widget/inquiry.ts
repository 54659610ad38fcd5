/** One question to the service at a time: the last one counts, and its answer stays until the next one has arrived. */
import type { Host } from './drawn-element.ts';
import { askService, type Told } from './service-answer.ts';

export class Inquiry {
  readonly #host: Host;
  #asked = '';
  #told: Told | null = null;
  #isWaiting = false;

  constructor(host: Host) {
    this.#host = host;
  }

  get told(): Told | null {
    return this.#told;
  }

  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** Asks, unless that is the question that was asked last. */
  ask(url: URL | null, posted?: string): void {
    const asked = `${url?.href} ${posted}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#isWaiting = true;
    void askService(url, posted).then((told) => {
      if (asked !== this.#asked) return;
      this.#told = told;
      this.#isWaiting = false;
      this.#host.requestUpdate();
    });
  }

  /** The same question may be asked once more; a problem is no longer shown. */
  again(): void {
    this.#asked = '';
    if (this.#told && 'problem' in this.#told) this.#told = null;
  }

  /** As if nothing had been asked. */
  forget(): void {
    this.again();
    this.#told = null;
    this.#isWaiting = false;
  }
}
