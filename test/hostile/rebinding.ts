/**
 * Names whose first answer is public and whose next is internal, put to a self-hosted service that may dial public addresses
 * only: as hosts to check, and as domains whose web server is asked for settings, where workerd looks the name up again.
 * What is internal is everything that INTERNAL_ADDRESSES lists, NAT64, 6to4 and IPv4-mapped addresses among it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Attack, Outcome } from './attack.ts';
import type { Sizes } from './promises.ts';
import { runSealed, unsealable } from './sealed-network.ts';
import { INTERNAL_ADDRESSES } from './spellings.ts';

const INSIDE = fileURLToPath(new URL('sealed-rebinding.ts', import.meta.url));

/** Harmless answers before the internal one. */
export const TURNS = 3;

export const rebinding: Attack = {
  name: 'rebinding',
  sends: (sizes) => {
    const addresses = reboundTo(sizes).length;
    return `${addresses * TURNS} hosts and ${addresses} domains that are rebound to internal addresses, in a network without a way out`;
  },
  impossible: unsealable,
  async run(sizes: Sizes): Promise<readonly Outcome[]> {
    const folder = await mkdtemp(join(tmpdir(), 'rebinding-'));
    try {
      return JSON.parse(await runSealed(INSIDE, folder, reboundTo(sizes)));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function reboundTo({ everyNth }: Sizes): string[] {
  return INTERNAL_ADDRESSES.filter((_, index) => index % everyNth === 0);
}
