/**
 * The hosts of WATCH, looked at on a schedule: the pipeline of a check for a reader who throws the report away, since
 * the stations remember it. It tells nobody, and it makes no exceptions: policy and stations treat it like any reader.
 */
import { type Config, ConfigError, NAMELESS } from '../config/config.ts';
import { type AskedHost, parseHost } from '../host/host.ts';
import { merged } from '../net/merged.ts';
import { admitHost } from '../policy/host.ts';
import { usualPorts } from '../request/ports.ts';
import { pointsOf } from '../vantage/choice.ts';
import type { FindStation } from '../vantage/point.ts';
import { askPoints } from '../vantage/points.ts';

export interface Watch {
  config: Config;
  hosts: readonly AskedHost[];
  station: FindStation;
}

/** @throws ConfigError where a host of WATCH could not be checked by a reader either. */
export function watchedHosts(config: Config): readonly AskedHost[] {
  return config.watch.map((written) => {
    const parsed = parseHost(written);
    const admitted = parsed.ok ? admitHost(parsed.value, config) : parsed;
    if (admitted.ok) return admitted.value;
    throw new ConfigError(`WATCH names "${written}", which may not be checked: ${admitted.refusal.why}`);
  });
}

/** One look at each host. What hinders one look hinders no other, and is told in the log. */
export async function lookAtWatched(watch: Watch): Promise<void> {
  await Promise.all(
    watch.hosts.map(async (host) => {
      const hindrance = await look(host, watch).catch(String);
      if (hindrance !== null) console.warn(`Cannot look at ${host.host} of WATCH: ${hindrance}`);
    }),
  );
}

/** Null, or why the host was not dialled. */
async function look(host: AskedHost, { config, station }: Watch): Promise<string | null> {
  // Nobody asks, so nobody is near: it is the first region on offer that a reader of unknown place would get. What probes
  // of strangers may be asked for is kept for readers.
  const ports = usualPorts(host.host, config.ports).filter((port) => config.ports.includes(port));
  const points = pointsOf(config.defaultRegions, ports, undefined, { ...config, globalping: 'off' });
  const ehloName = config.ehloName ?? NAMELESS;
  const { vantageName, agents } = config;
  const order = { points, vantageName, agents, host, family: 'auto', ehloName, client: null } as const;
  const answer = await askPoints(order, station);
  if (!answer.ok) return answer.refusal.why;
  // Reading to the end keeps this invocation, and with it the station, until the last row is there.
  for await (const _ of merged(answer.value.vantages.map(({ events }) => events)));
  return null;
}
