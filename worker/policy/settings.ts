/** Whether settings may be made for a host and a port, with a check or without. Pure. */
import type { EncryptionMode } from '../api/index.ts';
import type { AskedHost, Host } from '../host/host.ts';
import type { Result } from '../result/result.ts';
import { admitPorts } from './check.ts';
import { admitHost } from './host.ts';

interface Asked {
  host: AskedHost;
  port: number | null;
  encryption: EncryptionMode | null;
}

/** The usual mode is known only for ports that can be checked; for others, the request has to name the encryption. */
export function admitSettings(
  { host, port, encryption }: Asked,
  rules: Parameters<typeof admitHost>[1] & { ports: readonly number[] },
): Result<Host> {
  const admitted = admitHost(host, rules);
  if (!admitted.ok || encryption !== null || port === null) return admitted;
  const ports = admitPorts([port], rules.ports);
  return ports.ok ? admitted : ports;
}
