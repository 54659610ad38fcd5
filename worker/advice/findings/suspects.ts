/**
 * Which networks are known to block exactly these ports. Pure; a suspicion with evidence, never a verdict.
 *
 * Networks are recognized by the *outgoing* ports they block: 25 at most clouds, 25 and 465 at Hetzner, 25, 465 and 587
 * at DigitalOcean, 25 and 587 in a Speedport router. Such a set points to a network only if the vantage point is inside
 * one of that kind: an agent, a self-hosted service, a reader's own machine. The platform's data centers are not (they
 * block port 25 and say so), so a port that is dead from there is blocked at the host or in front of it, and is
 * reported without a suspect. Globalping's probes are in several networks at once and never report a port as dead.
 */
import type { Network } from '../../knowledge/knowledge.ts';
import { SUSPECTS_MAX } from '../../limits.ts';

/** Networks that block exactly the `dead` ports among those `measured`. Empty if all ports are dead. */
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
