import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckEvent, type Outcome, type PortReport, PROBLEMS, type Reason } from '../../worker/api.ts';
import { elementEn } from '../../worker/messages/element.en.ts';
import { reportEn } from '../../worker/messages/report.en.ts';
import { DEMO_HOSTS, expectationFor } from '../local/demo.ts';
import { FAULTY_NAMES, PLATFORM_NAME } from '../local/demo-names.ts';
import { ALL_PORTS, eventsOf, portsOf, problemOf, reportOf, textRowsOf } from './checked.ts';
import { type Started, start } from './started.ts';

/** The slowest row waits 8 s for a greeting; the rest is a busy machine. */
const TIMEOUT_MS = 40_000;

let started: Started;
let introduced: string;

/** All hosts are asked at once, so that the slowest port of all is waited for once. */
const streams = new Map<string, Promise<CheckEvent[]>>();

beforeAll(async () => {
  started = await start();
  introduced = await started.introduced;
  for (const { name } of DEMO_HOSTS) streams.set(name, eventsOf(started.url, name));
}, TIMEOUT_MS);

afterAll(async () => {
  started.process.kill('SIGTERM');
  await started.ended;
});

async function streamOf(host: string): Promise<CheckEvent[]> {
  return (await streams.get(host)) ?? [];
}

function rowsOf(events: readonly CheckEvent[]): PortReport[] {
  return events.flatMap((event) => (event.type === 'port' ? [event.report] : []));
}

/** What does not change when the same row is remembered. */
function facts({ ageSeconds, cached, ...row }: PortReport): Omit<PortReport, 'ageSeconds' | 'cached'> {
  return row;
}

/** What the table may say of a row. */
function wordsFor(outcome: Outcome, reason: Reason | null): string[] {
  const { starttlsOffered, other } = elementEn.notInspected;
  return reason === 'tls-not-inspected'
    ? [starttlsOffered.outcome, other.outcome]
    : [reportEn.outcome[outcome]];
}

describe('demo hosts', { timeout: TIMEOUT_MS }, () => {
  it.for(DEMO_HOSTS)('$name: $description', async (host, { skip }) => {
    skip(new RegExp(`${host.name} +left out`).test(introduced), 'this machine does not have its address');
    const expected = ALL_PORTS.map((port) => ({ port, ...expectationFor(host, port) }));

    const events = await streamOf(host.name);
    const rows = rowsOf(events).toSorted((one, other) => one.port - other.port);
    expect(rows.map(({ port, outcome, reason }) => ({ port, outcome, reason }))).toEqual(expected);
    expect(events[0]).toMatchObject({ target: { host: host.name, addresses: [{ address: host.address }] } });

    const report = await reportOf(started.url, host.name);
    expect(portsOf(report).map(facts)).toEqual(rows.map(facts));
    expect(events.at(-1)).toMatchObject({ type: 'report', report: { target: report.target } });

    const lines = await textRowsOf(started.url, host.name);
    for (const { port, outcome, reason } of expected) {
      expect(wordsFor(outcome, reason).some((text) => lines.get(port)?.includes(text))).toBe(true);
    }
  });

  it('stream their rows as they are known, the slow one last', async () => {
    const ports = rowsOf(await streamOf('mail.slow.test')).map(({ port }) => port);
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

  it.each([...FAULTY_NAMES, { name: 'nowhere.test', problem: 'name-not-found' as const, reason: undefined }])(
    '$name: $problem',
    async ({ name, problem, reason }) => {
      if (problem === null) throw new Error(`Cannot expect a problem of ${name}: none is given`);
      const said = await problemOf(started.url, name);
      expect({ code: said.code, status: said.status, reason: said.reason }).toEqual({
        code: problem,
        status: PROBLEMS[problem],
        reason,
      });
    },
  );
});
