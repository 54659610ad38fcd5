/**
 * Asks a running service about every documented port of every provider, one host at a time, and says what differs from
 * the documents. A service that wants a pause gets it.
 */
import type { PortReport, Report } from '../../worker/api/index.ts';
import type { DocumentedPort, Provider } from '../../worker/knowledge/knowledge.ts';

export interface DocumentedHost {
  host: string;
  ports: readonly DocumentedPort[];
}

/** What one host was found to do otherwise than documented; empty if nothing differs. */
export interface Measured {
  host: string;
  differences: readonly string[];
}

export interface MeasureTools {
  fetch: typeof fetch;
  wait: (seconds: number) => Promise<void>;
}

/** The service wants a longer pause than is worth waiting for. */
export class PauseTooLong extends Error {}

/** A pause up to this is waited for; quotas of an hour and less fit in. */
const PAUSE_MAX_SECONDS = 3_600;

/** For an answer without Retry-After. */
const PAUSE_SECONDS = 60;

/** `today` is an RFC 3339 date. Services that have ended are left out. */
export function documentedHosts(providers: readonly Provider[], today: string): DocumentedHost[] {
  return providers
    .filter(({ closedOn }) => closedOn === null || closedOn >= today)
    .flatMap(({ hosts, ports }) => hosts.map((host) => ({ host, ports })))
    .filter(({ ports }) => ports.length > 0);
}

export async function* measure(
  hosts: readonly DocumentedHost[],
  service: string,
  tools: MeasureTools,
): AsyncGenerator<Measured> {
  for (const { host, ports } of hosts) {
    const answer = await ask(host, ports, service, tools);
    const differences = answer.ok
      ? differencesIn(host, ports, answer.report)
      : [`${host} was not checked: ${answer.problem}`];
    yield { host, differences };
  }
}

type Answer = { ok: true; report: Report } | { ok: false; problem: string };

async function ask(
  host: string,
  ports: readonly DocumentedPort[],
  service: string,
  { fetch, wait }: MeasureTools,
): Promise<Answer> {
  const url = new URL('/v1/check', service);
  url.searchParams.set('host', host);
  url.searchParams.set('ports', ports.map(({ port }) => port).join(','));
  for (;;) {
    const response = await fetch(url, { headers: { accept: 'application/json' } });
    const body = (await response.json()) as Report & { code?: string };
    if (response.ok) return { ok: true, report: body };
    if (response.status !== 429 && response.status !== 503)
      return { ok: false, problem: body.code ?? String(response.status) };
    const seconds = Number(response.headers.get('retry-after') ?? PAUSE_SECONDS);
    if (!(seconds <= PAUSE_MAX_SECONDS))
      throw new PauseTooLong(`${host}: the service wants a pause of ${seconds} s.`);
    await wait(seconds);
  }
}

function differencesIn(host: string, ports: readonly DocumentedPort[], { vantages }: Report): string[] {
  const told = vantages.flatMap(({ ports: rows }) =>
    rows.flatMap((row) => {
      const documented = ports.find(({ port }) => port === row.port);
      const difference = documented === undefined ? null : differenceOf(documented, row);
      return difference === null ? [] : [`${host}:${row.port} ${difference}`];
    }),
  );
  return [...new Set(told)];
}

/** Not judged from there, or turned away, which may be because of who asks. */
function saysNothing({ state, outcome, reason }: PortReport): boolean {
  if (state === 'unknown' || state === 'untested' || reason === 'beyond-our-client') return true;
  return outcome === 'busy' || outcome === 'rejected' || outcome === 'connected';
}

function differenceOf({ encryption, confirmed }: DocumentedPort, row: PortReport): string | null {
  const { outcome, tls } = row;
  const documented = `is documented with ${encryption}${confirmed ? '' : ' (unconfirmed)'}`;
  if (saysNothing(row)) return null;
  const isBetter = encryption === 'plaintext' && outcome === 'starttls';
  if (outcome !== encryption && !isBetter) return `${documented}, and answers ${outcome}`;
  if (tls?.trusted === false)
    return `answers as documented, with an untrusted certificate (${tls.problems.join(', ')})`;
  return null;
}
