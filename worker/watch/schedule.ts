/**
 * The schedule of WATCH where the platform has none (self-hosted workerd): one object, whose alarm goes off every five
 * minutes for as long as there are hosts to look at. On Cloudflare, where wrangler.toml has a cron, nobody ever asks
 * for it. What a look is stands in watch.ts.
 */
import { DurableObject } from 'cloudflare:workers';
import { parseConfig } from '../config/config.ts';
import { WATCH_PERIOD_MS } from '../limits.ts';
import { Memory } from '../storage/memory.ts';
import { stationName } from '../vantage/point.ts';
import { lookAtWatched, type Watch, watchedChecks } from './watch.ts';

export class Schedule extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);

  /** However often it is called there is one alarm, and a restart does not move it. The first look is at once. */
  async start(): Promise<void> {
    const nowMs = Date.now();
    const alarmMs = await this.#memory.wakesAtMs();
    // An alarm of the past is due already or was lost; one too far ahead was set before the clock was put back.
    const isToCome = alarmMs !== null && alarmMs > nowMs && alarmMs <= nowMs + WATCH_PERIOD_MS;
    if (!isToCome) await this.#memory.wakeAt(nowMs);
  }

  /** WATCH may have been emptied since the alarm was set: then it was the last one, and nothing is left of it. */
  override async alarm(): Promise<void> {
    const watch = this.#watch();
    if (watch.checks.length === 0) return this.#memory.tidy(Date.now());
    // Before the look, so that neither its failure nor the end of the process is the end of the schedule. Alarms of an
    // object never overlap: after a look that takes longer, the next one begins at once.
    await this.#memory.wakeAt(Date.now() + WATCH_PERIOD_MS);
    await lookAtWatched(watch);
  }

  #watch(): Watch {
    const config = parseConfig({ ...this.env });
    return {
      config,
      checks: watchedChecks(config),
      clock: Date.now,
      station: (vantage, host, family) => this.env.STATION.getByName(stationName(vantage, host, family)),
    };
  }
}
