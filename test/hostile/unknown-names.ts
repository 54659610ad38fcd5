/** Names that do not exist, a new one in every request, on every route that looks names up. */
import { DEMO_HOSTS } from '../local/demo.ts';
import { type Ask, ask, CLIENT_HEADER, clientAddress, inTurn } from './asking.ts';
import { type Attack, exceeded, type Outcome } from './attack.ts';
import { bystander } from './bystander.ts';
import {
  BYSTANDER_WAIT_MAX_MS,
  FILES_MORE_MAX,
  type Sizes,
  UNKNOWN_NAMES_RSS_MORE_MAX_MB,
} from './promises.ts';
import { Tally } from './tally.ts';
import { type Victim, withVictim } from './victim.ts';
import { warmUp } from './warm-up.ts';

/** Keeps the service busy all the time, without the requests themselves taking long. */
const AT_A_TIME = 64;

/** So that every route has run. */
const WARMING_UP = 50;

const HEALTHY = DEMO_HOSTS.filter(({ name }) => name === 'mail.healthy.test');
/** Cached all the time, so that it waits for the service and never for a mail server. */
const OTHER_ASKS: Ask = {
  path: '/v1/check?host=mail.healthy.test&ports=587',
  headers: { [CLIENT_HEADER]: '192.0.2.7' },
};
const CACHED = { RESULT_TTL_SECONDS: '3600' };

/** A self-hosted service has one region, so that `both` families is the most that one check can ask for. */
const ROUTES: readonly ((name: string) => string)[] = [
  (name) => `/v1/check?host=${name}&family=both`,
  (name) => `/v1/history?host=${name}&family=both`,
  (name) => `/v1/settings?host=${name}&port=587&encryption=starttls`,
  (name) => `/v1/tickets?host=${name}`,
  (name) => `/v1/explain?error=Connection+timed+out&host=${name}`,
  (name) => `/v1/discover?domain=${name}`,
  (name) => `/local.sh?host=${name}`,
];

export const unknownNames: Attack = {
  name: 'unknown-names',
  sends: ({ requests, clients }) =>
    `${requests} requests for names that do not exist from one client, then ${requests} from ${clients} clients`,
  run: (sizes: Sizes) =>
    withVictim({ hosts: HEALTHY, environment: CACHED }, async (victim) => {
      const { requests, clients } = sizes;
      await warmUp(victim, sizes);
      await ask(victim.url, OTHER_ASKS);
      await inTurn(WARMING_UP, 1, async (index) => void (await ask(victim.url, nth('warm', index, clients))));
      const one = await attackFrom(victim, 'unknown names, 1 client', requests, 1);
      return [one, await attackFrom(victim, `unknown names, ${clients} clients`, requests, clients)];
    }),
};

async function attackFrom({ url, footprints }: Victim, attack: string, requests: number, clients: number) {
  const tally = new Tally();
  const before = footprints.now();
  let unexplained = 0;
  const others = bystander(url, OTHER_ASKS);
  await inTurn(requests, AT_A_TIME, async (index) => {
    const answer = await ask(url, nth(`n${clients}`, index, clients));
    tally.add(answer);
    if (answer.status === 429 && !(answer.headers.ratelimit && answer.headers['ratelimit-policy']))
      unexplained += 1;
  });
  const waited = await others.end();
  const after = footprints.now();
  const outcome: Outcome = {
    attack,
    ...tally.counts,
    leaked: 0,
    before,
    after,
    broken: exceeded([
      { name: 'MB of RSS more', value: after.rssMb - before.rssMb, max: UNKNOWN_NAMES_RSS_MORE_MAX_MB },
      { name: 'files more', value: (after.files ?? 0) - (before.files ?? 0), max: FILES_MORE_MAX },
      {
        name: "ms that another client's request waited",
        value: waited.slowestMs,
        max: BYSTANDER_WAIT_MAX_MS,
      },
      { name: 'failed requests of another client', value: waited.tried - waited.answered, max: 0 },
      { name: 'requests that failed', value: tally.failed, max: 0 },
      { name: '429 without RateLimit headers', value: unexplained, max: 0 },
    ]),
  };
  return outcome;
}

/** The n-th request; a client asks on every route in turn. */
function nth(prefix: string, index: number, clients: number): Ask {
  const turn = Math.floor(index / clients);
  const route = ROUTES[turn % ROUTES.length] ?? String;
  return {
    path: route(`${prefix}-${index}.nowhere.test`),
    headers: { [CLIENT_HEADER]: clientAddress(index % clients) },
  };
}
