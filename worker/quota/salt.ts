/**
 * The salt of one day, random and in one place: what was hashed with it cannot be told from noise, nor linked to the
 * next day, once it is gone. It hashes nothing itself.
 */
import { DurableObject } from 'cloudflare:workers';
import { Memory } from '../storage/memory.ts';

export class Salt extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);

  /** The same for everybody until then, of 244 random bits (RFC 9562 §5.4); made by whoever asks first. */
  async read(untilMs: number): Promise<string> {
    const nowMs = Date.now();
    const known = this.#memory.recall<string>('salt', nowMs);
    if (known !== null) return known;
    const made = `${crypto.randomUUID()}${crypto.randomUUID()}`;
    await this.#memory.keep('salt', made, untilMs, nowMs);
    return made;
  }

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }
}
