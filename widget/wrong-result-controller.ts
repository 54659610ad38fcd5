/**
 * Copies a report for whoever says that it is wrong. It goes to the clipboard only, never into an address: the reader
 * decides where to paste it. Sends nothing anywhere.
 */

import type { Report } from '../worker/api/index.ts';
import type { Host } from './drawn-element.ts';

export class WrongResultController {
  readonly #host: Host;
  #copied: boolean | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Null until the reader has tried. */
  get copied(): boolean | null {
    return this.#copied;
  }

  /** Without HTTPS there is no clipboard, and in a frame it may be denied; the link works all the same. */
  async copy(report: Report): Promise<void> {
    try {
      await navigator.clipboard.writeText(JSON.stringify(report, null, 2));
      this.#copied = true;
    } catch {
      this.#copied = false;
    }
    this.#host.requestUpdate();
  }

  /** For a new check, whose report nobody has copied yet. */
  forget(): void {
    this.#copied = null;
  }
}
