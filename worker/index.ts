/** Composition root: the real stations, pages, rate limit and clock → createApp(). No logic. */
import { env } from 'cloudflare:workers';
import { version } from '../package.json';
import { createApp } from './app.ts';
import { parseConfig } from './config.ts';

export { Counter } from './vantage/counter.ts';
export { Dialler } from './vantage/dialler.ts';
export { Salt } from './vantage/salt.ts';
export { Station } from './vantage/station.ts';

const config = parseConfig({ ...env });

const app = createApp({
  config,
  version,
  station: (region, host, family) =>
    env.STATION.getByName(`${region}/${host}/${family}`, { locationHint: region }),
  page: (file) => env.ASSETS.fetch(`https://assets.local/${file}`),
  admitClient: async (key) => {
    if (config.checksPerMinute === 0 || env.FLOOD_GUARD === undefined) return true;
    return (await env.FLOOD_GUARD.limit({ key })).success;
  },
  clock: () => Date.now(),
});

export default app;
