/** The part of rebinding.ts that runs in the sealed network. Told the internal addresses; prints the outcomes as JSON. */
import { createServer } from 'node:net';
import { type SelfHosted, withSelfHosted } from '../e2e/self-hosted.ts';
import type { DnsAnswer } from '../local/doh-stub.ts';
import { ask, inTurn } from './asking.ts';
import { exceeded, type Outcome } from './attack.ts';
import { Footprints } from './footprint.ts';
import { TURNS } from './rebinding.ts';
import { PUBLIC } from './sealed-network.ts';
import { startSystemResolver } from './system-resolver.ts';
import { Tally } from './tally.ts';
import { WITHOUT_QUOTAS } from './victim.ts';

/** Of mail servers and web servers. */
const PORTS = { mail: [587, 2525], web: [443] } as const;
const AT_A_TIME = 8;
/** A round has at least one look-up of each family, so that every name has come to its last answer at the end. */
const ROUNDS = TURNS + 1;
/** What the round before found has expired by then, and a connection that was on its way has arrived. */
const OUTDATED_AFTER_MS = 1_200;

const internal = process.argv.slice(2);
/** Nothing is rebound here, so that it is seen that whoever is dialed is noticed. */
const HONEST = 'honest.test';
const SERVICES: readonly string[] = [PUBLIC.service, PUBLIC.serviceIpv6];
const FIRST: DnsAnswer = { addresses: SERVICES };

const domains = internal.map((address, index) => ({ name: `domain-${index}.test`, address }));
const hosts = internal.flatMap((address, index) =>
  Array.from({ length: TURNS }, (_, turn) => ({
    name: `host-${index}-${turn}.test`,
    answer: { turns: [...Array(turn + 1).fill(FIRST), { addresses: [address] }] } as DnsAnswer,
  })),
);
const names = [
  ...hosts,
  ...[HONEST, ...domains.map(({ name }) => name)].flatMap((name) => [
    { name, answer: FIRST },
    { name: `autoconfig.${name}`, answer: FIRST },
  ]),
];

/** A way to lead the service to an address, and how many public ones it has to be seen to dial. */
interface Way {
  what: string;
  ports: readonly number[];
  names: readonly string[];
  path: (name: string) => string;
  publicAddresses: number;
}

const WAYS: readonly Way[] = [
  {
    what: 'hosts',
    ports: PORTS.mail,
    names: hosts.map(({ name }) => name),
    path: (name) => `/v1/check?host=${name}&ports=${PORTS.mail.join(',')}&family=both`,
    publicAddresses: SERVICES.length,
  },
  {
    what: 'domains',
    ports: PORTS.web,
    names: domains.map(({ name }) => name),
    path: (name) => `/v1/discover?domain=${name}`,
    // The system's resolver knows one for each name.
    publicAddresses: 1,
  },
];

const resolver = await startSystemResolver(
  new Map([
    [HONEST, PUBLIC.service],
    ...domains.map(({ name, address }): [string, string] => [name, address]),
  ]),
);
const arrivals = await startListening();
const environment = {
  ...WITHOUT_QUOTAS,
  ALLOW_PRIVATE_TARGETS: 'false',
  DIAL_PORT_OFFSET: '0',
  RESULT_TTL_SECONDS: '1',
};
const outcomes = await withSelfHosted(
  { hosts: [], names, resolverAddress: PUBLIC.resolver, environment },
  async (service) => {
    const all: Outcome[] = [];
    for (const way of WAYS) all.push(await attack(service, way));
    return all;
  },
);
if (resolver.asked() === 0) throw new Error('No name was looked up again, so nothing was rebound');
process.stdout.write(JSON.stringify(outcomes));
process.exit(0);

async function attack({ url, pid, state }: SelfHosted, way: Way): Promise<Outcome> {
  const footprints = new Footprints(pid, state);
  const before = footprints.now();
  const tally = new Tally();
  const asked = [HONEST, ...way.names];
  for (let round = 0; round < ROUNDS; round += 1) {
    await inTurn(asked.length, AT_A_TIME, async (index) => {
      tally.add(await ask(url, { path: way.path(asked[index] ?? '') }));
    });
    await new Promise((resolve) => setTimeout(resolve, OUTDATED_AFTER_MS));
  }
  const dialed = arrivals.at(way.ports);
  const leaked = dialed.filter((address) => !SERVICES.includes(address));
  const unseen = way.publicAddresses - SERVICES.filter((address) => dialed.includes(address)).length;
  const limits = [
    { name: 'connections that arrived at internal addresses', value: leaked.length, max: 0 },
    { name: 'public addresses that were not dialed either', value: unseen, max: 0 },
    { name: 'requests that failed', value: tally.failed, max: 0 },
  ];
  return {
    attack: `rebinding, ${way.names.length} ${way.what}`,
    ...tally.counts,
    leaked: leaked.length,
    before,
    after: footprints.now(),
    broken: [...exceeded(limits), ...[...new Set(leaked)].map((address) => `dialed: ${address}`)],
  };
}

/** On every address of both families; notes which one was dialed. */
async function startListening() {
  const dialed: { address: string; port: number }[] = [];
  for (const host of ['0.0.0.0', '::'])
    for (const port of [...PORTS.mail, ...PORTS.web]) {
      const server = createServer((socket) => {
        dialed.push({ address: socket.localAddress ?? '', port });
        socket.on('error', () => {}).end('220 canary ESMTP\r\n');
      });
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen({ host, port, ipv6Only: true }, resolve);
      });
    }
  return {
    at: (ports: readonly number[]) =>
      dialed.filter(({ port }) => ports.includes(port)).map(({ address }) => address),
  };
}
