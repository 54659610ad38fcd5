/** The `ports` parameter → numbers in the order asked, each once. Pure; which ports are allowed is policy. */
import { ARTICLE_PORTS } from '../api/index.ts';
import { providerOf } from '../knowledge/providers/providers.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

/** What is asked of a host when nobody says which ports: what its provider documents, as far as it is checked here. */
export function usualPorts(host: string, allowed: readonly number[]): readonly number[] {
  const documented = (providerOf(host)?.ports ?? []).map(({ port }) => port);
  const checked = documented.filter((port) => allowed.includes(port));
  return checked.length > 0 ? checked : ARTICLE_PORTS;
}

export function parsePorts(
  written: string | null,
  unasked: readonly number[] = ARTICLE_PORTS,
): Result<readonly number[]> {
  if (written === null) return done(unasked);
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
