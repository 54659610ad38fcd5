/**
 * The salt of one day, random and kept in one place. Once it is deleted, hashes made with it are indistinguishable from
 * random values and cannot be linked to the next day's. The hashing is done elsewhere.
 */
import { DurableObject } from 'cloudflare:workers';
import { Memory } from '../storage/memory.ts';

export class Salt extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);

  /** The same for everybody on that date, of 244 random bits (RFC 9562 §5.4); made for the first who asks. */
  async read(date: string, untilMs: number): Promise<string> {
    const nowMs = Date.now();
    const known = this.#memory.recall<string>(`salt ${date}`, nowMs);
    if (known !== null) return known;
    const made = `${crypto.randomUUID()}${crypto.randomUUID()}`;
    await this.#memory.keep(`salt ${date}`, made, untilMs, nowMs);
    return made;
  }

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }
}
