/** The `ports` parameter → numbers in the order given, each once. Pure; which ports are allowed is up to policy. */
import { ARTICLE_PORTS } from '../api/index.ts';
import { providerOf } from '../knowledge/providers/providers.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

/**
 * The ports to check when the request names none: those the host's provider documents itself, otherwise the six usual
 * ones, limited to what this deployment checks. If it checks none of them, its own list is used.
 */
export function usualPorts(host: string, allowed: readonly number[]): readonly number[] {
  const provider = providerOf(host);
  const documented = (provider?.ports ?? []).map(({ port }) => port);
  // What others say of a provider is often only the port that they use.
  const known =
    provider?.confirmed === false
      ? [...new Set([...documented, ...ARTICLE_PORTS])].toSorted((a, b) => a - b)
      : documented;
  const wanted: readonly (readonly number[])[] = [known, ARTICLE_PORTS];
  const checked = wanted.map((ports) => ports.filter((port) => allowed.includes(port)));
  return checked.find((ports) => ports.length > 0) ?? allowed.slice(0, ARTICLE_PORTS.length);
}

export function parsePorts(written: string): Result<readonly number[]> {
  if (written.trim() === '') return refuse('ports-empty');
  const ports: number[] = [];
  for (const item of written.split(',')) {
    const port = item.trim();
    if (port === '') return refuse('port-missing', written);
    if (!/^\d{1,6}$/.test(port)) return refuse('port-not-a-number', port);
    const number = Number(port);
    if (number < 1 || number > 65_535) return refuse('port-out-of-range', port);
    if (!ports.includes(number)) ports.push(number);
  }
  return done(ports);
}
