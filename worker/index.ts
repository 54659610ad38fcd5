/** Composition root: the real stations, pages, rate limit and clock → createApp() and the watch. No logic. */
import { env } from 'cloudflare:workers';
import { version } from '../package.json';
import type { Family, LocationHint } from './api.ts';
import { createApp } from './app.ts';
import { parseConfig } from './config.ts';
import { stationName } from './vantage/region.ts';
import { lookAtWatched, watchedHosts } from './watch.ts';

export { Schedule } from './schedule.ts';
export { Counter } from './vantage/counter.ts';
export { Dialler } from './vantage/dialler.ts';
export { Salt } from './vantage/salt.ts';
export { Station } from './vantage/station.ts';

const config = parseConfig({ ...env });
const hosts = watchedHosts(config);

const station = (region: LocationHint, host: string, family: Family) =>
  env.STATION.getByName(stationName(region, host, family), { locationHint: region });

const app = createApp({
  config,
  version,
  station,
  page: (file) => env.ASSETS.fetch(`https://assets.local/${file}`),
  admitClient: async (key) => {
    if (config.checksPerMinute === 0 || env.FLOOD_GUARD === undefined) return true;
    return (await env.FLOOD_GUARD.limit({ key })).success;
  },
  clock: () => Date.now(),
});

export default {
  fetch: app.fetch,
  scheduled: () => lookAtWatched({ config, hosts, station }),
} satisfies ExportedHandler;
