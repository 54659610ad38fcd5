/**
 * The self-hosted service under attack, as a child process with a fresh STATE_DIR, a resolver and mail hosts, all on
 * loopback. Its quotas are the defaults unless an attack says otherwise.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runScript } from '../e2e/script.ts';
import { onOneLine } from '../local/demo-authority.ts';
import { type DnsAnswer, startDohStub } from '../local/doh-stub.ts';
import { freePort, freePortOffset } from '../local/free-port.ts';
import { startMailHost } from '../local/mail-host.ts';
import type { NamedHost } from '../local/named-host.ts';
import { CLIENT_HEADER } from './asking.ts';
import { Footprints } from './footprint.ts';

export interface Victim {
  url: string;
  footprints: Footprints;
}

export interface Surroundings {
  hosts: readonly NamedHost[];
  names?: readonly { name: string; answer: DnsAnswer }[];
  environment?: Readonly<Record<string, string>>;
}

/** For attacks that are not about quotas. */
export const WITHOUT_QUOTAS = {
  CHECKS_PER_MINUTE: '0',
  HOSTS_PER_HOUR: '0',
  LOOKUPS_PER_MINUTE: '0',
  CHECKS_PER_HOST_PER_HOUR: '0',
} as const;

/** The discard port of loopback: names outside `.test` are not looked up on the internet. */
export const NO_RESOLVER = 'http://127.0.0.1:9/dns-query';

const SCRIPT = fileURLToPath(new URL('../../worker/self-host/start.ts', import.meta.url));

export async function withVictim<Result>(
  { hosts, names = [], environment = {} }: Surroundings,
  attack: (victim: Victim) => Promise<Result>,
): Promise<Result> {
  const mailHost = await startMailHost({ hosts, portOffset: await freePortOffset(hosts) });
  const resolver = await startDohStub({ hosts, names, upstream: NO_RESOLVER });
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  const state = join(folder, 'state');
  const address = `127.0.0.1:${await freePort()}`;
  const running = runScript(SCRIPT, {
    LISTEN: address,
    STATE_DIR: state,
    // A killed process does not clean up its temporary files.
    TMPDIR: folder,
    VANTAGE_NAME: 'attacked',
    DOH_URLS: resolver.url,
    ISPDB_URL: '',
    ALLOW_PRIVATE_TARGETS: 'true',
    DIAL_PORT_OFFSET: String(mailHost.portOffset),
    EXTRA_TRUST_ANCHORS: onOneLine(mailHost.trustAnchor),
    CLIENT_ADDRESS_HEADER: CLIENT_HEADER,
    NODE_NO_WARNINGS: '1',
    ...environment,
  });
  try {
    await running.introduced;
    return await attack({
      url: `http://${address}`,
      footprints: new Footprints(running.process.pid ?? 0, state),
    });
  } finally {
    running.process.kill('SIGTERM');
    await running.ended;
    await Promise.all([mailHost.stop(), resolver.stop(), rm(folder, { recursive: true, force: true })]);
  }
}
