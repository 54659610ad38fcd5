/**
 * Draws every second while that changes something: while a check runs, and until a new one can show something new, since
 * the service answers with the saved result until then. Knows no results.
 */
import type { Controller, Host } from './drawn-element.ts';
import { TICK_MS } from './limits.ts';

export class NextCheckController implements Controller {
  readonly #host: Host;
  #atMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Called with what a report says, with nothing when there is nothing to wait for, with infinity when a check starts. */
  begin(seconds = 0): void {
    this.#atMs = Date.now() + seconds * 1000;
    this.hostConnected();
  }

  /** 0 once a new check makes sense. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.#atMs - Date.now()) / 1000));
  }

  readonly hostConnected = (): void => {
    this.hostDisconnected();
    this.#host.requestUpdate();
    if (this.seconds > 0 && this.#host.isConnected) this.#timer = setTimeout(this.hostConnected, TICK_MS);
  };

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
