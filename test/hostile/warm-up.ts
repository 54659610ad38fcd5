/**
 * Ordinary traffic before an attack is measured. Any ten thousand requests, whatever they ask for, let the memory of a fresh
 * workerd grow to several times its size before it collects garbage; that is the same with and without an attack.
 */
import { ask, inTurn } from './asking.ts';
import type { Sizes } from './promises.ts';
import type { Victim } from './victim.ts';

/** Answers that depend on nobody: they cause no look-up, no dialogue and no file. */
const PATHS = ['/v1/ports', '/v1/providers', '/about', '/healthz'];

const REQUESTS_PER_ROUND = 2_000;
const AT_A_TIME = 64;

/** Less than this in a round, and it has grown up. */
const GROWTH_MIN_MB = 5;

export async function warmUp({ url, footprints }: Victim, { warmUpRounds }: Sizes): Promise<void> {
  for (let round = 0; round < warmUpRounds; round += 1) {
    const beforeMb = footprints.now().rssMb;
    await inTurn(REQUESTS_PER_ROUND, AT_A_TIME, async (index) => {
      await ask(url, { path: PATHS[index % PATHS.length] ?? '/' });
    });
    if (footprints.now().rssMb - beforeMb < GROWTH_MIN_MB) return;
  }
}
