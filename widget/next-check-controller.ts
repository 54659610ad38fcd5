/**
 * Counts down to when a check can show something new; until then the service answers with the saved result. Knows no
 * results and renders nothing.
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

  /** Called with what a report says, or with nothing when a check starts. */
  begin(seconds = 0): void {
    this.#atMs = Date.now() + seconds * 1000;
    this.#tick();
  }

  /** 0 once a new check makes sense. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.#atMs - Date.now()) / 1000));
  }

  hostConnected(): void {
    this.#tick();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    this.#host.requestUpdate();
    if (this.seconds > 0 && this.#host.isConnected) this.#timer = setTimeout(this.#tick, TICK_MS);
  };
}
