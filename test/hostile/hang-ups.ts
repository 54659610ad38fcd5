/** Readers of streams that close their connection after the first line, while the rest is still being measured. */
import { DEMO_HOSTS } from '../local/demo.ts';
import { ask, inTurn, open } from './asking.ts';
import { type Attack, exceeded, type Outcome } from './attack.ts';
import { HANG_UPS_RSS_MORE_MAX_MB, type Sizes } from './promises.ts';
import { Tally } from './tally.ts';
import { type Victim, WITHOUT_QUOTAS, withVictim } from './victim.ts';
import { warmUp } from './warm-up.ts';

const AT_A_TIME = 50;
/** What a service needs for this many at a time is not what it keeps of them. */
const WARMING_UP = 500;

/** One has its rows cached, one is silent until its deadlines, one greets after some seconds. */
const NAMES = ['mail.healthy.test', 'mail.silent.test', 'mail.slow.test'];
const HOSTS = DEMO_HOSTS.filter(({ name }) => NAMES.includes(name));

export const hangUps: Attack = {
  name: 'hang-ups',
  sends: ({ hangUps }) => `${hangUps} readers of NDJSON who close after the first line`,
  run: (sizes: Sizes) =>
    withVictim({ hosts: HOSTS, environment: WITHOUT_QUOTAS }, async (victim) => [
      await attack(victim, sizes),
    ]),
};

async function attack(victim: Victim, sizes: Sizes): Promise<Outcome> {
  const { url, footprints } = victim;
  const { hangUps, settlingMs } = sizes;
  await warmUp(victim, sizes);
  const tally = new Tally();
  const settle = () => new Promise((resolve) => setTimeout(resolve, settlingMs));
  const readers = (count: number, counted: Tally) =>
    inTurn(count, AT_A_TIME, async (index) => {
      const host = NAMES[index % NAMES.length];
      counted.add(await readFirstLine(url, `/v1/check?host=${host}&format=ndjson`));
    });
  await readers(Math.min(WARMING_UP, hangUps), new Tally());
  await settle();
  const before = footprints.now();
  await readers(hangUps, tally);
  await settle();
  const after = footprints.now();
  const healthy = await ask(url, { path: '/v1/check?host=mail.healthy.test&ports=587' });
  const limits = [
    { name: 'MB of RSS that stay', value: after.rssMb - before.rssMb, max: HANG_UPS_RSS_MORE_MAX_MB },
    { name: 'readers without a first line', value: tally.tried - tally.answered, max: 0 },
    { name: 'checks afterwards that failed', value: healthy.status === 200 ? 0 : 1, max: 0 },
  ];
  return {
    attack: `${hangUps} readers that hang up`,
    ...tally.counts,
    leaked: 0,
    before,
    after,
    broken: exceeded(limits),
  };
}

async function readFirstLine(url: string, path: string): Promise<{ status: number; ms: number }> {
  const startedAtMs = performance.now();
  try {
    const answer = await open(url, { path });
    let said = '';
    for await (const chunk of answer) {
      said += chunk;
      // Leaving the loop destroys the connection.
      if (said.includes('\n')) break;
    }
    const status = said.includes('\n') ? (answer.statusCode ?? 0) : 0;
    return { status, ms: performance.now() - startedAtMs };
  } catch {
    return { status: 0, ms: performance.now() - startedAtMs };
  }
}
