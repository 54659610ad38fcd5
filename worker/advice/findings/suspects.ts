/**
 * Whose habit it is to block just these ports. Pure; a suspicion with its evidence, never a verdict.
 *
 * Networks are known by the ports they block *outwards*: 25 at most clouds, 25 and 465 at Hetzner, 25, 465 and 587 at
 * DigitalOcean, 25 and 587 in a Speedport router. Such a set names a culprit only where the one who looks sits inside a
 * network of that kind: an agent, a self-hosted service, a reader's own machine. The platform's data centers sit in none
 * (they bar port 25 and say so), so what is dead from there is dead at the host or before it; that is told without a
 * suspect. The probes of Globalping look from several networks at once and tell of nothing that it is dead.
 */
import type { Network } from '../../knowledge/knowledge.ts';
import { SUSPECTS_MAX } from '../../limits.ts';

/** Networks that block, of all the ports `measured`, those that are `dead` and no other. None where all are dead. */
export function suspectsOf(
  dead: readonly number[],
  measured: readonly number[],
  networks: readonly Network[],
): Network[] {
  const isAllOrNothing = dead.length === 0 || dead.length === measured.length;
  if (isAllOrNothing) return [];
  const blocksJustThese = ({ blockedPorts }: Network) =>
    measured.every((port) => blockedPorts.includes(port) === dead.includes(port));
  return networks.filter(blocksJustThese).slice(0, SUSPECTS_MAX);
}
