/**
 * Spreads names over a fixed number of objects. In workerd the first call on an object creates a file that is never removed,
 * and on Cloudflare each object costs a wake-up, so a caller must not be able to create one per name.
 */

/** FNV-1a, 32 bits: spreads names evenly; nothing here depends on it being hard to invert. */
const OFFSET = 2_166_136_261;
const PRIME = 16_777_619;

/** The name of the object that keeps `name`, one of `shards`. */
export function shardOf(name: string, shards: number): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, PRIME) >>> 0;
  return String(hash % shards);
}
