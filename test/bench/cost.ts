/**
 * What one check of the six ports from one region costs, with all quotas on. Calls and rows are exact; CPU time is that of
 * this machine and of the whole process, HTTP included.
 */
import { CountedService } from './counted-service.ts';
import type { World } from './world.ts';

/** Everything is remembered; all has to be looked for again; nobody has asked for the host before. */
export const KINDS = ['remembered', 'dialed again', 'dialed for the first time'] as const;
export type Kind = (typeof KINDS)[number];

export interface Cost {
  kind: Kind;
  cpuMs: number;
  objectCalls: number;
  rowsWritten: number;
}

/** Switched on, and out of reach. */
const QUOTAS = { CHECKS_PER_MINUTE: '10000', HOSTS_PER_HOUR: '10000', CHECKS_PER_HOST_PER_HOUR: '1000000' };

const LIFETIME_MS = 60_000;

/** What a Durable Object is billed as, whatever it uses: 128 MB. */
const GB = 0.128;

/** CPU time means something from some hundred turns on: a process's clock counts in hundredths of a second. */
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
  // The compiler of the isolate has its work to do first, and the day its salt to make.
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

/** How long a station has work for a check, of hosts in different health. Nothing keeps it awake longer. */
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
