/**
 * The cost of one check of the six ports from one region, with all quotas on. Calls and rows are exact; CPU time is for
 * this machine and the whole process, including HTTP.
 */
import { CountedService } from './counted-service.ts';
import type { World } from './world.ts';

/** Everything is cached; everything has expired; the host is new. */
export const KINDS = ['remembered', 'dialed again', 'dialed for the first time'] as const;
export type Kind = (typeof KINDS)[number];

export interface Cost {
  kind: Kind;
  cpuMs: number;
  objectCalls: number;
  rowsWritten: number;
}

/** Switched on, but too high to be reached. */
const QUOTAS = { CHECKS_PER_MINUTE: '10000', HOSTS_PER_HOUR: '10000', CHECKS_PER_HOST_PER_HOUR: '1000000' };

const LIFETIME_MS = 60_000;

/** What a Durable Object is billed for, whatever it uses: 128 MB. */
const GB = 0.128;

/** CPU time is meaningful from a few hundred turns on: a process's clock counts in hundredths of a second. */
export async function measureCosts(world: World, turns: number): Promise<Cost[]> {
  const service = await CountedService.start(world, QUOTAS);
  try {
    const costs: Cost[] = [];
    for (const kind of KINDS) costs.push(await costOf(service, kind, turns));
    return costs;
  } finally {
    await service.stop();
  }
}

async function costOf(service: CountedService, kind: Kind, turns: number): Promise<Cost> {
  const again = service.publish(`${kind.replaceAll(' ', '-')}.test`);
  const ask = async (turn: string) => {
    const host = kind === 'dialed for the first time' ? service.publish(`${turn}.test`) : again;
    if (kind !== 'remembered') await service.later(LIFETIME_MS);
    await service.ask({ host, regions: 1 });
  };
  // Gives the isolate's compiler time to optimize, and creates the salt of the day.
  for (let turn = 0; turn < turns; turn++) await ask(`warm-up-${turn}`);
  const before = { ...(await service.counts(again)), cpuMs: await service.cpuMs() };
  for (let turn = 0; turn < turns; turn++) await ask(`first-${turn}`);
  const after = { ...(await service.counts(again)), cpuMs: await service.cpuMs() };
  return {
    kind,
    cpuMs: (after.cpuMs - before.cpuMs) / turns,
    objectCalls: (after.objectCalls - before.objectCalls) / turns,
    rowsWritten: (after.rowsWritten - before.rowsWritten) / turns,
  };
}

export interface Waking {
  host: string;
  kind: Kind;
  seconds: number;
  gbSeconds: number;
}

/** How long a station is busy with a check, for hosts in different states. Nothing else keeps it awake. */
export async function measureWaking(world: World, hosts: readonly string[]): Promise<Waking[]> {
  const service = await CountedService.start(world);
  try {
    await service.ask({ host: service.publish('warm-up.test'), regions: 1 });
    const waking: Waking[] = [];
    for (const host of hosts) {
      for (const kind of ['dialed for the first time', 'remembered'] as const) {
        const before = await service.counts(host);
        await service.ask({ host, regions: 1 });
        const seconds = ((await service.counts(host)).awakeMs - before.awakeMs) / 1000;
        waking.push({ host, kind, seconds, gbSeconds: seconds * GB });
      }
    }
    return waking;
  } finally {
    await service.stop();
  }
}
