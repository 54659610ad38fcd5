/**
 * Keeps what the reader's own machine met: from the fragment of the page's address, or from a line that was pasted. Asks
 * nobody, and tells nobody.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type LocalResult, parseLocalResult } from './local-result.ts';

export class LocalController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #pasted = '';
  #result: LocalResult | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Null where there is none, or where it is of another host: names differ in how they are written, not their address. */
  resultFor(host: string): LocalResult | null {
    const ascii = URL.parse(`http://${host}`)?.hostname ?? host;
    return this.#result?.host === ascii || this.#result?.host === host ? this.#result : null;
  }

  /** True where something was pasted that says nothing about this host. */
  isUnreadable(host: string): boolean {
    return this.#pasted.trim() !== '' && this.resultFor(host) === null;
  }

  readonly paste = (line: string): void => {
    this.#pasted = line;
    this.#read();
  };

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  readonly #read = (): void => {
    this.#result = parseLocalResult(this.#pasted.trim() === '' ? location.hash : this.#pasted);
    this.#host.requestUpdate();
  };
}
