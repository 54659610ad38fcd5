/**
 * Cloudflare's rate-limiting binding, for workerd, which has none: the Worker calls it in the same way. Counts in memory, as
 * that does, so that requests which are refused cost no storage.
 */
import { WorkerEntrypoint } from 'cloudflare:workers';
import { FLOOD_KEYS_MAX, FLOOD_PERIOD_SECONDS, FLOOD_REQUESTS_MAX } from '../limits.ts';
import { FloodCount } from './flood-count.ts';

const count = new FloodCount({
  requestsMax: FLOOD_REQUESTS_MAX,
  periodMs: FLOOD_PERIOD_SECONDS * 1000,
  keysMax: FLOOD_KEYS_MAX,
});

export class FloodGuard extends WorkerEntrypoint {
  limit({ key }: { key: string }): { success: boolean } {
    return { success: count.admits(key, Date.now()) };
  }
}
