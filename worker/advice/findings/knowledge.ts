/** Compares the results with what is known about the provider, the caller's network, and other networks. Pure. */
import type { VantageReport } from '../../api/index.ts';
import { type Evidence, isDeadEverywhere, isOnPlatform, type Sighting } from '../../judgement/evidence.ts';
import { isDead, isOpen, isSeen, judge } from '../../judgement/use.ts';
import type { Network, Provider } from '../../knowledge/knowledge.ts';
import { isSubmissionPort, RELAY_PORT } from '../../knowledge/ports.ts';
import { isOwnWord } from '../../knowledge/providers/own-word.ts';
import { networkOf } from '../recommendation/notes.ts';
import type { Situation } from '../recommendation/recommendation.ts';
import { type Sign, sign } from './sign.ts';
import { suspectsOf } from './suspects.ts';

export function knowledgeSigns(situation: Situation, evidence: readonly Evidence[]): Sign[] {
  const { vantages, provider, networks } = situation;
  const suspected = vantages.flatMap((report) => suspicion(report, evidence, networks));
  const dead = evidence.filter(
    ({ port, sightings }) =>
      isDeadEverywhere(sightings) && sightings.some((seen) => isTelling(port, seen, suspected)),
  );
  return [
    ...suspected.map(({ ports, suspects, place }) => {
      const [ids, names] = [suspects.map(({ id }) => id), suspects.map(({ name }) => name)];
      return sign('some-dead', ports, { ports, suspects: ids, names, places: [place] });
    }),
    ...(provider === null ? silentPorts(evidence, dead) : drift(provider, evidence, dead)),
    ...blockedForCaller(situation, evidence),
  ];
}

interface Suspicion {
  place: string;
  ports: number[];
  suspects: Network[];
}

/**
 * For one vantage point outside the platform: networks known to block exactly the set of ports that is dead from there.
 * Ports that are dead from elsewhere as well say nothing about its network.
 */
function suspicion(
  { vantage, ports: rows }: VantageReport,
  evidence: readonly Evidence[],
  networks: readonly Network[],
): Suspicion[] {
  if (isOnPlatform(vantage)) return [];
  const isDeadElsewhere = (port: number) =>
    evidence.some(
      (one) =>
        one.port === port && isDeadEverywhere(one.sightings.filter((seen) => seen.vantage !== vantage)),
    );
  const told = rows.filter((row) => isSeen(row) && !isDeadElsewhere(row.port));
  const measured = [...new Set(told.map(({ port }) => port))];
  const dead = measured.filter((port) => told.every((row) => row.port !== port || isDead(row)));
  const suspects = suspectsOf(dead, measured, networks);
  return suspects.length === 0 ? [] : [{ place: vantage.id, ports: dead, suspects }];
}

/**
 * If a vantage point's own network is suspected of blocking a port, its result is no evidence against another network.
 */
function isTelling(port: number, { row, vantage }: Sighting, suspected: readonly Suspicion[]): boolean {
  return isDead(row) && !suspected.some(({ place, ports }) => place === vantage.id && ports.includes(port));
}

/**
 * Registered ports that nobody can reach while others are open: a firewall in front of the host, or its operator's
 * choice, and no reason for alarm. Unregistered ports are not expected to be open, and a known provider is compared
 * with its own documents instead.
 */
function silentPorts(evidence: readonly Evidence[], dead: readonly Evidence[]): Sign[] {
  const silent = dead.filter(({ port }) => isSubmissionPort(port));
  const isAnyOpen = evidence.some(({ sightings }) => sightings.some(({ row }) => isOpen(row)));
  if (silent.length === 0 || !isAnyOpen) return [];
  const ports = silent.map(({ port }) => port);
  const seen = silent.flatMap(({ sightings }) => sightings.filter(({ row }) => isDead(row)));
  const places = [...new Set(seen.map(({ vantage }) => vantage.id))];
  return [{ ...sign('some-dead', ports, { ports, suspects: [], names: [], places }), severity: 'info' }];
}

/** Where results differ from the provider's documents. What others say of a provider is not used to blame anyone. */
function drift(
  { name, ports, ...told }: Provider,
  evidence: readonly Evidence[],
  dead: readonly Evidence[],
): Sign[] {
  const isListed = (port: number) => ports.some((one) => one.port === port);
  const isDocumented = isOwnWord(told);
  const isPromised = (port: number) =>
    isDocumented && ports.some((one) => one.port === port && one.confirmed);
  const undocumented = evidence.filter(
    ({ port, sightings }) => !isListed(port) && sightings.some(({ row }) => judge(row).proof === 'works'),
  );
  // If port 25 does not answer, the cause is usually the vantage point's own network, even if that is an agent's.
  const closed = dead.filter(
    ({ port, sightings }) =>
      isPromised(port) && (port !== RELAY_PORT || sightings.some(({ row }) => row.outcome === 'refused')),
  );
  return [
    ...closed.map(({ port }) => sign('documented-but-closed', [port], { provider: name })),
    ...(isDocumented
      ? undocumented.map(({ port }) => sign('open-but-undocumented', [port], { provider: name }))
      : []),
  ];
}

function blockedForCaller({ caller, networks }: Situation, evidence: readonly Evidence[]): Sign[] {
  if (caller === null || caller.network === null) return [];
  const blocked = evidence.map(({ port }) => port).filter((port) => caller.blockedPorts.includes(port));
  const { condition } = caller;
  const parameters = { ...networkOf(caller, networks), ...(condition && { condition }) };
  return blocked.length === 0 ? [] : [sign('blocked-by-your-network', blocked, parameters)];
}
