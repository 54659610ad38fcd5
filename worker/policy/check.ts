/** What may be checked: the host and its ports, before anything is resolved or dialed. Pure. */
import type { AskedHost } from '../host/host.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { admitHost, type HostRules } from './host.ts';

export interface CheckRules extends HostRules {
  ports: readonly number[];
}

export function admitCheck<Request extends { host: AskedHost; ports: readonly number[] }>(
  request: Request,
  rules: CheckRules,
): Result<Request> {
  const host = admitHost(request.host, rules);
  if (!host.ok) return host;
  const ports = admitPorts(request.ports, rules.ports);
  return ports.ok ? done(request) : ports;
}

/** Only ports on the deployment's list, so that the service cannot be used as a port scanner. */
export function admitPorts(ports: readonly number[], allowed: readonly number[]): Result<readonly number[]> {
  const forbidden = ports.find((port) => !allowed.includes(port));
  if (forbidden === undefined) return done(ports);
  return refuse('port-not-allowed', String(forbidden), { allowed: allowed.join(', ') });
}
