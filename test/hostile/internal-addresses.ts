/**
 * Internal addresses in every spelling, names that resolve to them, and names that are rebound to them, put to a service
 * that must not dial them. It is `wrangler dev`: workerd of a self-hosted service would not let it ask our resolver, and its
 * network, which is narrower, would hide what the Worker's own rules let through.
 */
import { NO_RESOLVER } from '../e2e/self-hosted.ts';
import { PLATFORM_NAME } from '../local/demo-names.ts';
import { startDohStub } from '../local/doh-stub.ts';
import { freePort, freePortOffset } from '../local/free-port.ts';
import { startService } from '../local/service.ts';
import { type Answer, ask, inTurn } from './asking.ts';
import { type Attack, exceeded, type Outcome } from './attack.ts';
import { startCanary } from './canary.ts';
import { Footprints } from './footprint.ts';
import type { Sizes } from './promises.ts';
import { INTERNAL_ADDRESSES, SPELLINGS } from './spellings.ts';
import { Tally } from './tally.ts';
import { WITHOUT_QUOTAS } from './victim.ts';

const PORTS = [587, 2525];
const AT_A_TIME = 8;
/** After so many harmless answers a name is rebound; a check makes no more queries for one type. */
const HARMLESS_TURNS_MAX = 6;
/** A connection that is on its way still arrives. */
const ARRIVAL_MS = 1_000;

/** At the name itself, and behind an alias. */
const HIDDEN = INTERNAL_ADDRESSES.flatMap((address, index) => [
  { name: `hidden-${index}.test`, answer: { addresses: [address] } },
  { name: `alias-${index}.test`, answer: { addresses: [address], alias: `internal-${index}.test` } },
]);

/** Public, but of the platform, so that not even this one is dialed. */
const HARMLESS = PLATFORM_NAME.answer;

const REBOUND = ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1'].flatMap((address) =>
  Array.from({ length: HARMLESS_TURNS_MAX }, (_, index) => ({
    name: `rebound-${index}-${address.replace(/\W/g, '-')}.test`,
    answer: { turns: [...Array(index + 1).fill(HARMLESS), { addresses: [address] }] },
  })),
);

export const internalAddresses: Attack = {
  name: 'internal-addresses',
  sends: ({ everyNth }) =>
    `${taken(SPELLINGS, everyNth).length} spellings of internal addresses, ${taken(HIDDEN, everyNth).length} names that resolve to them, ${taken(REBOUND, everyNth).length} that are rebound, each twice`,
  async run(sizes: Sizes) {
    const resolver = await startDohStub({ names: [...HIDDEN, ...REBOUND], upstream: NO_RESOLVER });
    const offset = await freePortOffset([{ name: '', address: '127.0.0.1', description: '', ports: {} }]);
    const canary = await startCanary(PORTS.map((port) => port + offset));
    const vars = { ...WITHOUT_QUOTAS, DOH_URLS: resolver.url, DIAL_PORT_OFFSET: String(offset) };
    const service = await startService({
      port: await freePort(),
      vars: { ...vars, ALLOW_PRIVATE_TARGETS: 'false', TRACE_URL: '', ISPDB_URL: '' },
    });
    try {
      return [await attack(service, canary.arrivals, sizes)];
    } finally {
      await Promise.all([service.stop(), resolver.stop(), canary.stop()]);
    }
  },
};

async function attack(
  { url, pid }: { url: string; pid: number },
  arrivals: () => number,
  { everyNth }: Sizes,
): Promise<Outcome> {
  const footprints = new Footprints(pid, null);
  const before = footprints.now();
  const tally = new Tally();
  const admitted: string[] = [];
  const names = (all: readonly { name: string }[]) => taken(all, everyNth).map(({ name }) => name);
  const refusable = [...taken(SPELLINGS, everyNth), ...names(HIDDEN)];
  const rebound = names(REBOUND);
  const hosts = [...refusable, ...refusable, ...rebound, ...rebound];
  await inTurn(hosts.length, AT_A_TIME, async (index) => {
    const host = hosts[index] ?? '';
    const query = new URLSearchParams({ host, ports: PORTS.join(','), family: 'both' });
    // Half of a name's requests find it in the caches that the others filled.
    const answer = await ask(url, { path: `/v1/check?${query}` });
    tally.add(answer);
    if (refusable.includes(host) && !isRefusal(answer)) admitted.push(host);
  });
  await new Promise((resolve) => setTimeout(resolve, ARRIVAL_MS));
  const limits = [
    { name: 'connections that arrived on loopback', value: arrivals(), max: 0 },
    { name: 'requests that failed', value: tally.failed, max: 0 },
  ];
  const unrefused = [...new Set(admitted)].map((host) => `not refused: ${JSON.stringify(host)}`);
  return {
    attack: 'internal addresses',
    ...tally.counts,
    leaked: arrivals() + unrefused.length,
    before,
    after: footprints.now(),
    broken: [...exceeded(limits), ...unrefused],
  };
}

/** RFC 9457. */
export function isRefusal({ status, headers }: Pick<Answer, 'status' | 'headers'>): boolean {
  return status >= 400 && String(headers['content-type']).startsWith('application/problem+json');
}

function taken<Item>(all: readonly Item[], everyNth: number): Item[] {
  return all.filter((_, index) => index % everyNth === 0);
}
