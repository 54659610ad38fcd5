/**
 * Remembers which signed requests an agent has had, so that none is obeyed twice. It knows nothing of what they asked.
 */
import { DurableObject } from 'cloudflare:workers';
import { Memory } from './memory.ts';

export class Nonces extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);

  /** True for the first who asks with this nonce, until then; later ones are refused for their time. */
  async isNew(nonce: string, untilMs: number): Promise<boolean> {
    const nowMs = Date.now();
    if (this.#memory.recall(nonce, nowMs) !== null) return false;
    await this.#memory.keep(nonce, true, untilMs, nowMs);
    return true;
  }

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }
}
