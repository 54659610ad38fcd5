/** Checks of mail servers with every temperament, and whether any is judged to be something else. */
import type { PortReport } from '../../worker/api/index.ts';
import { portsOf } from '../e2e/checked.ts';
import type { DemoHost } from '../local/demo-host.ts';
import { compare } from '../soak/truth.ts';
import { ask, inTurn } from './asking.ts';
import { type Attack, exceeded, type Outcome } from './attack.ts';
import { HALF_DEAD, LANDSCAPE, LANDSCAPE_HOSTS, REFUSED_NAMES } from './landscape.ts';
import type { Sizes } from './promises.ts';
import { Tally } from './tally.ts';
import { type Victim, WITHOUT_QUOTAS, withVictim } from './victim.ts';

const AT_A_TIME = 6;
const HALF_DEAD_ROWS = ['4 starttls', '6 refused'];

export const temperaments: Attack = {
  name: 'temperaments',
  sends: (sizes) =>
    `checks of all ports of ${hostsOf(sizes).length} mail servers, of ${REFUSED_NAMES.length} names that do not resolve and of 1 with a dead address; ${Object.keys(LANDSCAPE).length} temperaments in all`,
  run: (sizes) => {
    const hosts = hostsOf(sizes);
    return withVictim(
      { hosts, names: [...REFUSED_NAMES, HALF_DEAD], environment: WITHOUT_QUOTAS },
      async (victim) => [await attack(victim, hosts)],
    );
  },
};

async function attack({ url, footprints }: Victim, hosts: readonly DemoHost[]): Promise<Outcome> {
  const tally = new Tally();
  const before = footprints.now();
  const wrong: string[] = [];
  const rowsOf = async (query: string): Promise<{ status: number; rows: readonly PortReport[] }> => {
    const answer = await ask(url, { path: `/v1/check?${query}` });
    tally.add(answer);
    const { status, text } = answer;
    return { status, rows: status === 200 ? portsOf(JSON.parse(text)) : [] };
  };
  await inTurn(hosts.length, AT_A_TIME, async (index) => {
    const host = hosts[index] as DemoHost;
    const ports = Object.keys(host.expected);
    const { rows } = await rowsOf(`host=${host.name}&ports=${ports.join(',')}`);
    const { failed, contradictions } = compare(host, rows);
    wrong.push(...failed, ...contradictions);
    if (rows.length !== ports.length) wrong.push(`${host.name}: ${rows.length} of ${ports.length} rows`);
  });
  for (const { name, status: expected } of REFUSED_NAMES) {
    const { status } = await rowsOf(`host=${name}`);
    if (status !== expected) wrong.push(`${name}: status ${status}, but it is ${expected}`);
  }
  const halfDead = await rowsOf(`host=${HALF_DEAD.name}&ports=80&family=both`);
  const found = halfDead.rows.map(({ family, outcome }) => `${family} ${outcome}`);
  if (found.join() !== HALF_DEAD_ROWS.join()) wrong.push(`${HALF_DEAD.name}: ${found.join(', ')}`);
  return {
    attack: `temperaments, ${hosts.length} hosts`,
    ...tally.counts,
    leaked: wrong.length,
    before,
    after: footprints.now(),
    broken: [...exceeded([{ name: 'requests that failed', value: tally.failed, max: 0 }]), ...wrong],
  };
}

function hostsOf({ everyNth }: Sizes): DemoHost[] {
  return LANDSCAPE_HOSTS.filter((_, index) => index % everyNth === 0);
}
