/** Which ports may be asked: the deployment's allow-list, so that nobody uses the service as a port scanner. Pure. */
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

export function admitPorts(ports: readonly number[], allowed: readonly number[]): Result<readonly number[]> {
  const forbidden = ports.find((port) => !allowed.includes(port));
  if (forbidden === undefined) return done(ports);
  return refuse('port-not-allowed', String(forbidden), { allowed: allowed.join(', ') });
}
