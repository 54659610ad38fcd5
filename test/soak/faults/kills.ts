/** `kill -9` of workerd and of the whole service, in turn, at random moments while rows are written. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from '../../../worker/self-host/object-file.ts';
import { type SelfHosted, withSelfHosted } from '../../e2e/self-hosted.ts';
import { inTurn } from '../../hostile/asking.ts';
import { WITHOUT_QUOTAS } from '../../hostile/victim.ts';
import type { NamedHost } from '../../local/named-host.ts';
import { BACK_WITHIN_MS } from '../promises.ts';
import { read } from '../reading.ts';
import { Acknowledged } from './acknowledged.ts';
import type { Fault } from './fault.ts';
import { answers, failureOf, Recovery } from './recovery.ts';

const ADDRESS = '127.0.0.45';
const HOST: NamedHost = {
  name: 'mail.kept.test',
  address: ADDRESS,
  description: 'is checked under ever new names',
  ports: { 465: 'implicit-tls', 587: 'healthy', 2525: 'healthy' },
};
const PORTS = Object.keys(HOST.ports).join(',');

/** A kill comes up to this long after the first acknowledged row; a check of this host takes a tenth of it. */
const KILLED_AFTER_MAX_MS = 1_500;
const READERS = 6;
/** Of one round. More would make every start slower, because it looks through all files. */
const NAMES_MAX = 24;
const COMPARING = 4;

export const kills: Fault = {
  name: 'kills',
  does: ({ kills }) =>
    `${kills} times kill -9, of workerd and of the whole service in turn, while ${READERS} readers check new names`,
  run: ({ kills, patience }) =>
    withSelfHosted(
      { hosts: [HOST], environment: { ...WITHOUT_QUOTAS, RESULT_TTL_SECONDS: '86400' } },
      async (service) => {
        const recovery = new Recovery({ patience });
        const all = new Acknowledged();
        for (let round = 0; round < kills; round += 1) await kill(service, round, recovery, all);
        await compare(service.url, all.hosts, all, recovery);
        recovery.demand(all.hosts.length > 0, 'no row was acknowledged before a kill, so nothing was tried');
        await service.kill('SIGTERM');
        for (const damaged of damagedIn(service.state)) recovery.demand(false, damaged);
        return { ...recovery.outcome, note: `${all.size} acknowledged rows were looked for afterwards` };
      },
    ),
};

async function kill(
  service: SelfHosted,
  round: number,
  recovery: Recovery,
  all: Acknowledged,
): Promise<void> {
  const ofRound = new Acknowledged();
  let isKilled = false;
  let next = 0;
  // Without an acknowledged row a kill tries nothing, and how soon the first comes is up to the machine.
  const first = Promise.withResolvers<void>();
  const keepChecking = async (): Promise<void> => {
    while (!isKilled && next < NAMES_MAX) {
      const name = `kept-${round}-${next}.test`;
      next += 1;
      service.resolver.answer(name, { addresses: [ADDRESS] });
      // Streams acknowledge row by row, JSON all at once.
      const format = next % 2 === 0 ? 'json' : 'ndjson';
      const path = `/v1/check?host=${name}&ports=${PORTS}&format=${format}`;
      const { rows } = await read(service.url, { path, format });
      for (const known of [ofRound, all]) known.add(name, rows);
      if (ofRound.size > 0) first.resolve();
    }
  };
  const checking = Promise.all(Array.from({ length: READERS }, keepChecking));
  await Promise.race([first.promise, checking]);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * KILLED_AFTER_MAX_MS));
  isKilled = true;
  const isWhole = round % 2 === 1;
  if (isWhole) await service.kill('SIGKILL');
  else await service.killWorkerd();
  await checking;
  if (isWhole) await service.begin();
  const what = `back after kill -9 of ${isWhole ? 'the service' : 'workerd'}`;
  await recovery.await(what, BACK_WITHIN_MS, () => answers(service.url));
  await compare(service.url, ofRound.hosts, ofRound, recovery);
  const after = await read(service.url, { path: `/v1/check?host=${HOST.name}&ports=587`, format: 'json' });
  recovery.demand(failureOf(after) === null, `a check after kill -9: ${failureOf(after)}`);
}

async function compare(
  url: string,
  hosts: readonly string[],
  acknowledged: Acknowledged,
  recovery: Recovery,
): Promise<void> {
  await inTurn(hosts.length, COMPARING, async (index) => {
    for (const what of await acknowledged.missing(url, hosts[index] ?? '')) recovery.lose(what);
  });
}

/** Including those that a start has set aside. The service must have ended. */
export function damagedIn(state: string): string[] {
  const files = readdirSync(state, { recursive: true, encoding: 'utf8' });
  const aside = files.filter((file) => file.includes('.damaged-'));
  const found = files
    .filter((file) => file.endsWith('.sqlite'))
    .map((file) => ({ file, ...inspect(join(state, file), Date.now()) }));
  return [
    ...aside.map((file) => `a damaged file was set aside: ${file}`),
    ...found.flatMap((one) => (one.kind === 'damaged' ? [`a damaged file: ${one.file}: ${one.why}`] : [])),
  ];
}
