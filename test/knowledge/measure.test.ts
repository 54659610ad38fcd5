import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { PortReport } from '../../worker/api/index.ts';
import type { DocumentedPort } from '../../worker/knowledge/knowledge.ts';
import { PROVIDERS } from '../../worker/knowledge/providers/providers.ts';
import { BOTH, row } from '../../worker/knowledge/providers/row.ts';
import { toPortReport } from '../../worker/vantage/row.ts';
import { CHECKED_AT_MS, rowOf } from '../support/rows.ts';
import { tlsSeen } from '../support/tls-seen.ts';
import { documentedHosts, type Measured, measure, PauseTooLong } from './measure.ts';
import { progressOf } from './progress.ts';

const SERVICE = 'http://localhost:8787';
const HOSTS = [
  { host: 'a.example', ports: BOTH },
  { host: 'b.example', ports: BOTH },
];

/** A service with these answers, in this order; says what it was asked, and which pauses were made. */
function service(...answers: Response[]) {
  const asked: string[] = [];
  const pauses: number[] = [];
  const fetched = async (url: string | URL | Request) => {
    asked.push(decodeURIComponent(String(url)));
    return answers.shift() ?? Response.json({ vantages: [] });
  };
  const wait = async (seconds: number) => void pauses.push(seconds);
  return { asked, pauses, tools: { fetch: fetched as typeof fetch, wait } };
}

async function all(found: AsyncGenerator<Measured>): Promise<Measured[]> {
  const measured: Measured[] = [];
  for await (const one of found) measured.push(one);
  return measured;
}

describe('measure', () => {
  it('asks about each host in turn', async () => {
    const { asked, tools } = service();
    expect(await all(measure(HOSTS, SERVICE, tools))).toEqual([
      { host: 'a.example', differences: [] },
      { host: 'b.example', differences: [] },
    ]);
    expect(asked).toEqual([
      `${SERVICE}/v1/check?host=a.example&ports=465,587`,
      `${SERVICE}/v1/check?host=b.example&ports=465,587`,
    ]);
  });

  it('makes the pause that the service wants, then asks again', async () => {
    const limited = Response.json({}, { status: 429, headers: { 'retry-after': '17' } });
    const overloaded = Response.json({}, { status: 503 });
    const { asked, pauses, tools } = service(limited, overloaded);
    expect(await all(measure(HOSTS.slice(0, 1), SERVICE, tools))).toHaveLength(1);
    expect([asked.length, pauses]).toEqual([3, [17, 60]]);
  });

  it.each(['3601', 'Wed, 21 Oct 2026 07:28:00 GMT'])('stops at a pause of %s', async (pause) => {
    const { tools } = service(Response.json({}, { status: 429, headers: { 'retry-after': pause } }));
    await expect(all(measure(HOSTS, SERVICE, tools))).rejects.toThrow(PauseTooLong);
  });

  it('says why a host was not checked, and goes on', async () => {
    const { tools } = service(Response.json({ code: 'name-not-found' }, { status: 422 }));
    const found = await all(measure(HOSTS, SERVICE, tools));
    expect(found.map(({ differences }) => differences)).toEqual([
      ['a.example was not checked: name-not-found'],
      [],
    ]);
  });
});

describe('a port', () => {
  const MAIL = { port: 587, encryption: 'starttls', isEncryptionRequired: false, confirmed: true } as const;
  const PLAIN = { ...MAIL, encryption: 'plaintext' } as const;

  it.each<[string, DocumentedPort, Partial<PortReport>, string | null]>([
    ['as documented', MAIL, { outcome: 'starttls' }, null],
    [
      'encrypted otherwise',
      MAIL,
      { outcome: 'implicit-tls' },
      'is documented with starttls, and answers implicit-tls',
    ],
    [
      'without encryption',
      MAIL,
      { outcome: 'plaintext' },
      'is documented with starttls, and answers plaintext',
    ],
    ['better than documented', PLAIN, { outcome: 'starttls' }, null],
    [
      'refused',
      MAIL,
      { outcome: 'refused', state: 'closed' },
      'is documented with starttls, and answers refused',
    ],
    [
      'filtered',
      MAIL,
      { outcome: 'timeout', state: 'filtered' },
      'is documented with starttls, and answers timeout',
    ],
    ['not told', MAIL, { outcome: 'no-reply', state: 'unknown' }, null],
    ['not tested', MAIL, { outcome: 'untestable', state: 'untested' }, null],
    ['busy', MAIL, { outcome: 'busy' }, null],
    ['turned away', MAIL, { outcome: 'rejected' }, null],
    ['beyond us', MAIL, { outcome: 'tls-failed', reason: 'beyond-our-client' }, null],
    [
      'untrusted',
      MAIL,
      { outcome: 'starttls', tls: tlsSeen({ trusted: false, problems: ['expired'] }) },
      'answers as documented, with an untrusted certificate (expired)',
    ],
  ])('%s', async (_, documented, change, difference) => {
    const seen = { ...toPortReport(rowOf(587, 4, 'starttls'), false, CHECKED_AT_MS), ...change };
    const { tools } = service(Response.json({ vantages: [{ ports: [seen, seen] }] }));
    const [found] = await all(measure([{ host: 'a.example', ports: [documented] }], SERVICE, tools));
    expect(found?.differences).toEqual(difference === null ? [] : [`a.example:587 ${difference}`]);
  });
});

describe('documentedHosts', () => {
  it('are those of all services that have not ended', () => {
    const rows = [
      row('a', 'A', { hosts: 'a.example', ports: BOTH, source: '' }),
      row('b', 'B', { hosts: 'b.example', ports: BOTH, source: '', closedOn: '2026-11-29' }),
      row('c', 'C', { hosts: 'c.example c2.example', ports: BOTH, source: '', closedOn: '2026-11-30' }),
      row('d', 'D', { hosts: '', ports: [], source: '' }),
    ];
    expect(documentedHosts(rows, '2026-11-30').map(({ host }) => host)).toEqual([
      'a.example',
      'c.example',
      'c2.example',
    ]);
    expect(documentedHosts(PROVIDERS, '2026-11-30').length).toBeGreaterThan(300);
  });
});

describe('progress', () => {
  const folder = mkdtempSync(join(tmpdir(), 'progress-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is kept for each service, and forgotten on request', () => {
    const first = { host: 'a.example', differences: ['a.example:465 differs'] };
    progressOf(SERVICE, false, folder).add(first);
    appendFileSync(join(folder, 'localhost-8787.ndjson'), '{"host":"half');
    const second = { host: 'b.example', differences: [] };
    progressOf(SERVICE, false, folder).add(second);
    expect(progressOf(SERVICE, false, folder).found).toEqual([first, second]);
    expect(progressOf('https://check.example', false, folder).found).toEqual([]);
    expect(progressOf(SERVICE, true, folder).found).toEqual([]);
  });
});
