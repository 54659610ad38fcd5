/**
 * The schedule of WATCH for platforms without a cron (self-hosted workerd): one object, whose alarm goes off every five
 * minutes for as long as there are hosts to check. On Cloudflare, where wrangler.toml has a cron, it is never used.
 * watch.ts does the checks.
 */
import { DurableObject } from 'cloudflare:workers';
import { CONFIG } from '../config/current.ts';
import { Admission } from '../directory/admission.ts';
import { WATCH_PERIOD_MS } from '../limits.ts';
import { Memory } from '../storage/memory.ts';
import { stationName } from '../vantage/point.ts';
import { lookAtWatched, type Watch, watchedChecks } from './watch.ts';

export class Schedule extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);

  /**
   * However often it is called, there is one alarm, and a restart does not move it. The first check happens at once.
   */
  async start(): Promise<void> {
    const nowMs = Date.now();
    const alarmMs = await this.#memory.wakesAtMs();
    // An alarm in the past is already due or was lost; one too far ahead was set before the clock was set back.
    const isToCome = alarmMs !== null && alarmMs > nowMs && alarmMs <= nowMs + WATCH_PERIOD_MS;
    if (!isToCome) await this.#memory.wakeAt(nowMs);
  }

  /** If WATCH has been emptied since the alarm was set, this is the last alarm and nothing is left behind. */
  override async alarm(): Promise<void> {
    const watch = this.#watch();
    if (watch.checks.length === 0) return this.#memory.tidy(Date.now());
    // Set before the check, so that the schedule continues even if the check fails or the process ends. Alarms of an
    // object never overlap: if a check takes longer, the next one begins right after it.
    await this.#memory.wakeAt(Date.now() + WATCH_PERIOD_MS);
    await lookAtWatched(watch);
  }

  #watch(): Watch {
    return {
      config: CONFIG,
      checks: watchedChecks(CONFIG),
      clock: Date.now,
      station: (vantage, host) => this.env.STATION.getByName(stationName(vantage, host)),
      directory: new Admission((shard) => this.env.DIRECTORY.getByName(shard), Date.now),
    };
  }
}
