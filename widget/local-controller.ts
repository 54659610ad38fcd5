/**
 * Keeps the results from the reader's own machine, taken from the fragment of the page's URL or from a pasted line.
 * Sends nothing anywhere.
 */
import type { Controller, Host } from './drawn-element.ts';
import { type LocalResult, parseLocalResult } from './local-result.ts';

export class LocalController implements Controller {
  readonly #host: Host;
  #pasted = '';
  #result: LocalResult | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  /**
   * Null if there is none or it is about another host. Compares the ASCII form, because a name can be written in
   * several ways.
   */
  resultFor(host: string): LocalResult | null {
    const ascii = URL.parse(`http://${host}`)?.hostname ?? host;
    return this.#result?.host === ascii || this.#result?.host === host ? this.#result : null;
  }

  /** True if the pasted text contains no result for this host. */
  isUnreadable(host: string): boolean {
    return this.#pasted.trim() !== '' && this.resultFor(host) === null;
  }

  readonly paste = (line: string): void => {
    this.#pasted = line;
    this.#read();
  };

  readonly #read = (): void => {
    this.#result = parseLocalResult(this.#pasted.trim() === '' ? location.hash : this.#pasted);
    this.#host.requestUpdate();
  };
}
