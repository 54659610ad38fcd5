import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckEvent, type Finding, type PortReport, PROBLEMS } from '../../worker/api/index.ts';
import { byNumber, implicitTls, starttls, unconfirmed } from '../../worker/knowledge/providers/documented.ts';
import { report as reportEn } from '../../worker/messages/en/report.ts';
import { inTurn } from '../hostile/asking.ts';
import { type DocumentedHost, measure } from '../knowledge/measure.ts';
import { DEMO_HOSTS } from '../local/demo.ts';
import { expectationFor } from '../local/demo-host.ts';
import { FAULTY_NAMES, OPTED_OUT_NAME, PLATFORM_NAME } from '../local/demo-names.ts';
import type { Expectation, ExpectedFinding } from '../local/expectation.ts';
import { addressesOf } from '../local/named-host.ts';
import { ALL_PORTS, eventsOf, portsOf, problemOf, reportOf, textRowsOf } from './checked.ts';
import { type Started, start } from './started.ts';

/** The slowest row waits 8 s for a greeting; the rest allows for a busy machine. */
const TIMEOUT_MS = 40_000;

let started: Started;
let introduced: string;

/**
 * Most hosts have a port that keeps silent, so several are checked at once. All of them would be 240 dialogues, and on a machine that
 * runs other tests as well the service would be late for its own deadlines.
 */
const AT_ONCE = 5;
const ALL_TIMEOUT_MS = 4 * TIMEOUT_MS;

const streams = new Map<string, CheckEvent[]>();

beforeAll(async () => {
  started = await start();
  introduced = await started.introduced;
  const names = DEMO_HOSTS.map(({ name }) => name);
  await inTurn(names.length, AT_ONCE, async (index) => {
    const name = names[index] ?? '';
    streams.set(name, await eventsOf(started.url, name));
  });
}, ALL_TIMEOUT_MS);

afterAll(async () => {
  started.process.kill('SIGTERM');
  await started.ended;
});

function streamOf(host: string): CheckEvent[] {
  return streams.get(host) ?? [];
}

function rowsOf(events: readonly CheckEvent[]): PortReport[] {
  return events.flatMap((event) => (event.type === 'port' ? [event.report] : []));
}

/** The parts that stay the same when the row comes from the cache. */
function facts({ ageSeconds, cached, ...row }: PortReport): Omit<PortReport, 'ageSeconds' | 'cached'> {
  return row;
}

function judged(row: PortReport): Expectation & { port: number } {
  const { port, outcome, reason, encryption, tls } = row;
  return { port, outcome, reason, encryption, trusted: tls?.trusted ?? null, problems: tls?.problems ?? [] };
}

/** Without the parts that depend on the machine. */
function found({ code, ports, parameters }: Finding): ExpectedFinding {
  const { ms: _, places: __, days: ___, ...stable } = parameters as Record<string, unknown>;
  return { code, ports, parameters: stable };
}

/** What the row of a text form says of the port; `turnedAway` are those that did so because of who checks. */
function cell(
  { port, outcome, trusted }: Expectation & { port: number },
  turnedAway: readonly number[],
): string {
  if (turnedAway.includes(port)) return reportEn.outcome.rejected;
  const isEncrypted = outcome === 'starttls' || outcome === 'implicit-tls';
  return isEncrypted && trusted === false ? reportEn.untrusted[outcome] : reportEn.outcome[outcome];
}

describe('demo hosts', { timeout: TIMEOUT_MS }, () => {
  it.for(DEMO_HOSTS)('$name: $description', async (host, { skip }) => {
    skip(new RegExp(`${host.name} +skipped`).test(introduced), 'this machine does not have its address');
    const expected = ALL_PORTS.map((port) => ({ port, ...expectationFor(host, port) }));

    const events = streamOf(host.name);
    const rows = rowsOf(events).toSorted((one, other) => one.port - other.port);
    expect(rows.map(judged)).toEqual(expected);
    const [first] = events;
    const target = first?.type === 'target' ? first.target : null;
    expect(target?.host).toBe(host.name);
    expect(target?.addresses.map(({ address }) => address)).toEqual(addressesOf(host).toSorted());

    const report = await reportOf(started.url, host.name);
    expect(portsOf(report).map(facts)).toEqual(rows.map(facts));
    expect(report.findings.map(found)).toEqual(host.findings);
    const { findings } = report;
    expect(report.target).toEqual(target);
    expect(events.at(-1)).toMatchObject({ type: 'report', report: { target, findings } });

    const lines = await textRowsOf(started.url, host.name);
    const turnedAway = host.findings.flatMap(({ code, ports }) =>
      code === 'check-refused-here' ? ports : [],
    );
    for (const row of expected) expect(lines.get(row.port)).toContain(cell(row, turnedAway));
  });

  it('show their certificates if a handshake got that far, even if it failed', async () => {
    const rows = rowsOf(streamOf('mail.tls.test'));
    const shown = rows.filter(({ tls }) => tls !== null && tls.certificates.length > 0);
    expect(shown.map(({ port }) => port).sort((one, other) => one - other)).toEqual([2587, 8025]);
    expect(shown.map(({ tls }) => tls?.certificates[0]?.names)).toEqual([
      ['mail.tls.test'],
      ['mail.tls.test'],
    ]);
  });

  it('stream their rows as they are known, the slow one last', async () => {
    const ports = rowsOf(streamOf('mail.slow.test')).map(({ port }) => port);
    expect(ports).toHaveLength(ALL_PORTS.length);
    expect(ports.slice(-3)).toEqual(expect.arrayContaining([80, 587, 2525]));
    expect(ports.at(-1)).toBe(2525);
  });

  it('a host of another network: the platform cannot dial it', async () => {
    const rows = portsOf(await reportOf(started.url, PLATFORM_NAME.name)).filter(({ port }) => port !== 25);
    expect(new Set(rows.map(({ outcome, reason }) => `${outcome}/${reason}`))).toEqual(
      new Set(['untestable/platform-range']),
    );
  });

  it('are compared with documents, one at a time', async () => {
    const hosts: DocumentedHost[] = [
      { host: 'mail.healthy.test', ports: byNumber(starttls(587), implicitTls(465)) },
      { host: 'mail.healthy.test', ports: byNumber(implicitTls(587), unconfirmed(starttls(465))) },
      { host: 'mail.closed.test', ports: starttls(587) },
      { host: 'edge.test', ports: starttls(587) },
      { host: 'nowhere.test', ports: starttls(587) },
    ];
    const told: string[] = [];
    const tools = { fetch, wait: () => Promise.reject(new Error('No pause was expected')) };
    for await (const { differences } of measure(hosts, started.url, tools)) told.push(...differences);
    expect(told).toEqual([
      'mail.healthy.test:465 is documented with starttls (unconfirmed), and answers implicit-tls',
      'mail.healthy.test:587 is documented with implicit-tls, and answers starttls',
      'mail.closed.test:587 is documented with starttls, and answers refused',
      'nowhere.test was not checked: name-not-found',
    ]);
  });

  it.each([
    ...FAULTY_NAMES,
    OPTED_OUT_NAME,
    { name: 'nowhere.test', problem: 'name-not-found' as const, reason: undefined },
  ])('$name: $problem', async ({ name, problem, reason }) => {
    if (problem === null) throw new Error(`Cannot expect a problem of ${name}: none is given`);
    const said = await problemOf(started.url, name);
    expect({ code: said.code, status: said.status, reason: said.reason }).toEqual({
      code: problem,
      status: PROBLEMS[problem],
      reason,
    });
  });
});
