/** The words sent with an answer: complete in every language, plain text, and the same at any time. */
import { describe, expect, it } from 'vitest';
import { advise } from '../../../worker/advice/advice.ts';
import {
  type CheckEvent,
  LANGUAGES,
  OUTCOMES,
  type Outcome,
  type PortReport,
  type Report,
  type Said,
} from '../../../worker/api/index.ts';
import { eventsWithWords, reportWithWords, sayRow } from '../../../worker/render/said.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { idleService } from '../../support/idle-service.ts';
import { createApp } from '../../support/specified-app.ts';
import { OTHER_NAME, tlsSeen } from '../../support/tls-seen.ts';
import { portReport, reportFrom } from '../../widget/reports.ts';

const HOST = 'mail.example.com';

const ROWS = (Object.keys(OUTCOMES) as Outcome[]).flatMap((outcome) =>
  [null, ...OUTCOMES[outcome].reasons].map((reason) =>
    portReport(587, { outcome, state: OUTCOMES[outcome].state, reason } as object),
  ),
);

function reportOf(rows: Readonly<Record<string, readonly PortReport[]>>): Report {
  const seen = reportFrom(
    HOST,
    Object.entries(rows).map(([id, ports]) => ({ id, colo: 'FRA', ports: [...ports] })),
  );
  return { ...seen, ...advise({ ...seen, provider: null, networks: [] }) };
}

/** Everything in a value that is called `said`, with its path. */
function saidIn(value: unknown, path = ''): [path: string, said: Said][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]): [string, Said][] =>
    name === 'said' ? [[path, one as Said]] : saidIn(one, `${path}.${name}`),
  );
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = WORDS[language];

  it('every row has a title and a text in plain sentences', () => {
    for (const row of ROWS) {
      const { title, note, text } = sayRow(row, HOST, words);
      expect(title).toBe(words.report.outcome[row.outcome]);
      expect([title, note ?? '', text].join('\n')).not.toMatch(/undefined|null|\[object|<\w/);
      expect(text).toMatch(/[.!»”]$/);
      if (row.reason !== null) expect(note).toContain(' ');
    }
  });
});

it('says the same in every language, in the same tone', () => {
  const shapes = LANGUAGES.map((language) =>
    saidIn(reportWithWords(MIXED, WORDS[language])).map(([path, { text, tone }]) => [
      path,
      tone,
      text?.split('\n').length ?? 0,
    ]),
  );
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  const rows = LANGUAGES.map((language) =>
    ROWS.map((row) => {
      const { tone, note } = sayRow(row, HOST, WORDS[language]);
      return [tone, note === null];
    }),
  );
  for (const said of rows) expect(said).toEqual(rows[0]);
});

it('says what is wrong with a certificate, a paragraph for each problem', () => {
  const tls = tlsSeen({ ...OTHER_NAME, trusted: false, problems: ['expired', 'name-mismatch'] });
  const { note, text, tone } = sayRow(portReport(587, { tls }), HOST, WORDS.en);
  expect(note).toMatch(/^2 problems/);
  expect(text?.split('\n')).toHaveLength(3);
  expect(tone).toBe('caution');
});

const MIXED = reportOf({
  weur: [
    portReport(465, { outcome: 'implicit-tls', encryption: 'implicit-tls', tls: tlsSeen() }),
    ...ROWS.slice(0, 1),
  ],
  enam: [portReport(465, { outcome: 'timeout', state: 'filtered' }), ...ROWS.slice(0, 1)],
});

it('is on the report, its vantage points, rows, findings, notes and recommendation, and uses readable names', () => {
  const told = reportWithWords(MIXED, WORDS.en);
  const { vantages, findings, recommendation } = told;
  const notes = [
    recommendation,
    ...(recommendation?.alternatives ?? []),
    ...(recommendation?.passedOver ?? []),
  ];
  const all = [
    ...vantages.flatMap(({ ports }) => ports),
    ...findings,
    ...notes.flatMap((one) => one?.reasons ?? []),
    recommendation,
    ...(recommendation?.alternatives ?? []),
    ...vantages.map(({ vantage }) => vantage),
    told,
  ];
  expect(findings.length).toBeGreaterThan(0);
  expect(all.filter((one) => !one?.said?.title)).toEqual([]);
  expect(saidIn(told)).toHaveLength(all.length);
  const somewhere = findings.find(({ code }) => code === 'open-from-some-regions');
  expect(somewhere?.said?.title).toContain('Western Europe (FRA)');
  expect(somewhere?.parameters).toMatchObject({ open: ['weur'] });
});

it('does not depend on time: the words of an answer are the same an hour later', () => {
  const later = {
    ...MIXED,
    vantages: MIXED.vantages.map((vantage) => ({
      ...vantage,
      ageSeconds: 3600,
      cached: true,
      ports: vantage.ports.map((row) => ({ ...row, ageSeconds: 3600, cached: true })),
    })),
  };
  for (const language of LANGUAGES)
    expect(saidIn(reportWithWords(later, WORDS[language]))).toEqual(
      saidIn(reportWithWords(MIXED, WORDS[language])),
    );
});

it('is the same in a stream as in a report', async () => {
  async function* events(): AsyncGenerator<CheckEvent> {
    yield { type: 'target', target: MIXED.target, ports: [465, 587] };
    for (const { vantage, ports } of MIXED.vantages)
      for (const report of ports) yield { type: 'port', vantage: vantage.id, report };
    yield { type: 'verdict', recommendation: MIXED.recommendation, provisional: true };
    yield { type: 'report', report: MIXED };
  }
  const told: CheckEvent[] = [];
  for await (const event of eventsWithWords(events(), WORDS.de)) told.push(event);
  const report = reportWithWords(MIXED, WORDS.de);
  expect(told.at(-1)).toEqual({ type: 'report', report });
  const early = told.at(-2);
  expect(early?.type === 'verdict' && early.recommendation?.said).toEqual(report.recommendation?.said);
  expect(told.flatMap((event) => (event.type === 'port' ? [event.report] : []))).toEqual(
    report.vantages.flatMap(({ ports }) => ports),
  );
});

describe('words=1', () => {
  const app = createApp(idleService());
  const get = async (path: string) => {
    const response = await app.request(`https://check.example${path}`);
    return { status: response.status, body: JSON.parse(await response.text()) };
  };

  it('is on a problem, in the requested language', async () => {
    const { status, body } = await get('/v1/check?host=10.0.0.1&words=1&lang=de');
    expect(status).toBe(403);
    expect(body.said).toEqual({ title: body.title, text: body.detail, tone: 'caution' });
    expect((await get('/v1/check?host=10.0.0.1')).body.said).toBeUndefined();
  });

  it('is on the facts about a network', async () => {
    const { body } = await get('/v1/network?network=hetzner&words=1');
    expect(body.said.title).toContain('Hetzner');
    expect(body.said.tone).toBe('caution');
    expect((await get('/v1/network?words=1')).body.said.tone).toBe('unknown');
    expect((await get('/v1/network?network=hetzner')).body.said).toBeUndefined();
  });

  it('accepts 0 and 1', async () => {
    const { status, body } = await get('/v1/check?host=mail.example.com&words=yes');
    expect([status, body.code, body.parameter]).toEqual([400, 'invalid-parameter', 'words']);
  });
});
