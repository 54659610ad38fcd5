/** Composition root: passes the real stations, pages, rate limit and clock to createApp() and the watch. No logic. */
import { env, waitUntil } from 'cloudflare:workers';
import { version } from '../package.json';
import type { VantageId } from './api/index.ts';
import { createApp } from './app.ts';
import { CONFIG } from './config/current.ts';
import { Admission } from './directory/admission.ts';
import { Inspection } from './health/inspection.ts';
import { resolverFailure } from './health/resolver.ts';
import { COUNTER_SHARDS } from './limits.ts';
import { chargeLookUp } from './quota/client-charge.ts';
import { countersOf } from './quota/counters.ts';
import { preloadsAmong } from './routes/preloads.ts';
import { SharedAnswers } from './routes/shared-answers.ts';
import { shardOf } from './storage/shard.ts';
import { clientOf } from './vantage/ask.ts';
import { regionOf } from './vantage/choice.ts';
import { stationName } from './vantage/point.ts';
import { lookAtWatched, watchedChecks } from './watch/watch.ts';

export { Nonces } from './agent/nonces.ts';
export { Directory } from './directory/directory.ts';
export { MailDomain } from './discovery/mail-domain.ts';
export { Counter } from './quota/counter.ts';
export { Salt } from './quota/salt.ts';
export { Dialer } from './vantage/dialer.ts';
export { Station } from './vantage/station.ts';
export { Schedule } from './watch/schedule.ts';

const checks = watchedChecks(CONFIG);

const clock = () => Date.now();

const station = (vantage: VantageId, host: string) => {
  const locationHint = regionOf(vantage);
  return env.STATION.getByName(stationName(vantage, host), locationHint ? { locationHint } : {});
};

const directory = new Admission((shard) => env.DIRECTORY.getByName(shard), clock);

const counters = countersOf(env);

const inspection = new Inspection({
  resolverFailure: () => resolverFailure(CONFIG.dohUrls),
  stores: () => env.COUNTER.getByName(shardOf('health', COUNTER_SHARDS)).stores(crypto.randomUUID()),
  isDiskFull: env.DISK_FULL === 'true',
  charge: (clientKey, name) => {
    const look = { host: name, client: clientOf({ clientKey }), isNeeded: true, isNew: false };
    return chargeLookUp(look, CONFIG, counters);
  },
  waitUntil,
  clock,
});

const built = (file: string) => env.ASSETS.fetch(`https://assets.local/${file}`);

const app = createApp({
  config: CONFIG,
  version,
  directory,
  inspection,
  station,
  mailDomain: (domain) => env.MAIL_DOMAIN.getByName(domain),
  preload: preloadsAmong(built),
  built,
  admitClient: async (key) => {
    if (CONFIG.checksPerMinute === 0 || env.FLOOD_GUARD === undefined) return true;
    return (await env.FLOOD_GUARD.limit({ key })).success;
  },
  isNewNonce: (nonce) => env.NONCES.getByName('all').isNew(nonce),
  answers: new SharedAnswers(clock, waitUntil),
  clock,
});

export default {
  fetch: app.fetch,
  scheduled: () => lookAtWatched({ config: CONFIG, checks, directory, station, clock }),
} satisfies ExportedHandler;
