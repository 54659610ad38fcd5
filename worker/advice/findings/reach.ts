/** Which ports can be reached at all, over which address family, and from where. Pure. */
import { OUTCOMES } from '../../api/index.ts';
import { type Evidence, isDeadEverywhere, lameFamilyOf, type Sighting } from '../../judgement/evidence.ts';
import { isDead, isOpen, isSeen, judge } from '../../judgement/use.ts';
import { RELAY_PORT } from '../../knowledge/ports.ts';
import type { Situation } from '../recommendation/recommendation.ts';
import { type Sign, sign } from './sign.ts';

export function reachSigns(evidence: readonly Evidence[]): Sign[] {
  return [
    ...allDead(evidence),
    ...evidence.flatMap(deadAddresses),
    ...evidence.flatMap(lameOverOneFamily),
    ...evidence.flatMap(openFromSomePlaces),
    ...relayUntestable(evidence),
  ];
}

function allDead(evidence: readonly Evidence[]): Sign[] {
  const dead = evidence.filter(({ sightings }) => isDeadEverywhere(sightings));
  const isAll =
    dead.length > 0 && !evidence.some(({ sightings }) => sightings.some(({ row }) => isOpen(row)));
  return isAll
    ? [
        sign(
          'all-dead',
          dead.map(({ port }) => port),
          {},
        ),
      ]
    : [];
}

/** Addresses that were overtaken (`no-reply`) may only have been slow. */
function deadAddresses({ port, sightings }: Evidence): Sign[] {
  return sightings
    .filter(({ row }) => isOpen(row))
    .flatMap(({ row }) => {
      const dead = row.tried.filter(({ outcome }) => outcome === 'refused' || outcome === 'timeout');
      if (dead.length === 0) return [];
      return [sign('address-dead', [port], { addresses: dead.map(({ address }) => address) })];
    });
}

function lameOverOneFamily(evidence: Evidence): Sign[] {
  const family = lameFamilyOf(evidence);
  if (family === null || !evidence.provenFamilies.includes(family)) return [];
  return [sign(family === 6 ? 'ipv6-dead' : 'ipv4-dead', [evidence.port], {})];
}

/** The dialogue beside a check over IPv4, where the port works over IPv4. */
export function ipv6Signs({ vantages, hasReached = () => true }: Situation): Sign[] {
  return vantages.flatMap(({ vantage, ipv6, ports }) => {
    if (ipv6 === null || !isDead(OUTCOMES[ipv6.outcome]) || !hasReached(vantage.id, 6)) return [];
    const works = ports.some((row) => row.port === ipv6.port && judge(row).proof === 'works');
    return works ? [sign('ipv6-dead', [ipv6.port], {})] : [];
  });
}

/** A vantage point counts as reached over either family; a family that never works has its own finding. */
function openFromSomePlaces({ port, sightings }: Evidence): Sign[] {
  const byPlace = Map.groupBy(sightings, ({ vantage }) => vantage.id);
  const where = (is: (seen: readonly Sighting[]) => boolean) =>
    [...byPlace].flatMap(([place, seen]) => (is(seen) ? [place] : []));
  const open = where((seen) => seen.some(({ row }) => isOpen(row)));
  const dead = where(isDeadEverywhere);
  return open.length > 0 && dead.length > 0 ? [sign('open-from-some-regions', [port], { open, dead })] : [];
}

/** Only if no other vantage point could test it either. */
function relayUntestable(evidence: readonly Evidence[]): Sign[] {
  const relay = evidence.find(({ port }) => port === RELAY_PORT)?.sightings ?? [];
  const isBarred = relay.some(({ row }) => row.reason === 'port-25-forbidden');
  const isKnown = relay.some(({ row }) => isSeen(row));
  return isBarred && !isKnown ? [sign('port-25-not-testable', [RELAY_PORT], {})] : [];
}
