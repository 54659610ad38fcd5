/** The `network` parameter → the named network, whether or not the caller is really in it. Pure. */
import type { Network } from '../knowledge/knowledge.ts';
import { networkById } from '../knowledge/networks/networks.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

/** Null if none was named. */
export function parseNetwork(written: string | null): Result<Network | null> {
  if (written === null) return done(null);
  const network = networkById(written.trim());
  return network ? done(network) : refuse('network-unknown', written, { parameter: 'network' });
}
