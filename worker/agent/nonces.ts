/**
 * Remembers which signed requests an agent has received, so that none is accepted twice. It does not know their
 * contents.
 */
import { DurableObject } from 'cloudflare:workers';
import { NONCE_SECONDS } from '../limits.ts';
import { Memory } from '../storage/memory.ts';

export class Nonces extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);

  /** True for the first request with this nonce; nonces are remembered for longer than requests are valid. */
  async isNew(nonce: string): Promise<boolean> {
    const nowMs = Date.now();
    if (this.#memory.recall(nonce, nowMs) !== null) return false;
    await this.#memory.keep(nonce, true, nowMs + NONCE_SECONDS * 1000, nowMs);
    return true;
  }

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }
}
