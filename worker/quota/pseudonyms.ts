/**
 * The name a client is counted under today: a salted hash that cannot be traced back once the day's salt is gone. The
 * salt is fetched once a day; no name is kept.
 */
import { DAY_MS, PSEUDONYM_BYTES, SALT_GRACE_MS } from '../limits.ts';

/** The part of the object with the day's salt that is used here. */
export interface SaltStub {
  read(date: string, untilMs: number): Promise<string>;
}

export class Pseudonyms {
  readonly #findSalt: () => SaltStub;
  #known: { date: string; salt: Promise<string> } | null = null;

  constructor(findSalt: () => SaltStub) {
    this.#findSalt = findSalt;
  }

  /** The parts are separated, so that no two lists of them hash to the same name. */
  async of(nowMs: number, ...parts: string[]): Promise<string> {
    const encoder = new TextEncoder();
    const salt = encoder.encode(await this.#salt(nowMs));
    const key = await crypto.subtle.importKey('raw', salt, { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
    const hash = await crypto.subtle.sign('HMAC', key, encoder.encode(JSON.stringify(parts)));
    return btoa(String.fromCharCode(...new Uint8Array(hash, 0, PSEUDONYM_BYTES)));
  }

  #salt(nowMs: number): Promise<string> {
    const date = new Date(nowMs).toISOString().slice(0, 10);
    if (this.#known?.date === date) return this.#known.salt;
    const endOfDayMs = (Math.floor(nowMs / DAY_MS) + 1) * DAY_MS;
    const salt = this.#findSalt().read(date, endOfDayMs + SALT_GRACE_MS);
    this.#known = { date, salt };
    // After a failure, the next caller tries again.
    salt.catch(() => {
      this.#known = null;
    });
    return salt;
  }
}
