/** An ETag belongs to one representation: a client that has one format or language does not have any other. */
import { describe, expect, it } from 'vitest';
import { UNSEEN } from '../../../worker/advice/caller.ts';
import { settingsFor, settingsOf } from '../../../worker/advice/settings/settings.ts';
import { ticketCauses } from '../../../worker/advice/tickets.ts';
import type { CheckEvent, Discovery, History, Report } from '../../../worker/api/index.ts';
import { LANGUAGES, type Language } from '../../../worker/api/index.ts';
import { PORT_ENTRIES } from '../../../worker/knowledge/port-entries.ts';
import { type RespondOptions, respond } from '../../../worker/render/check-response.ts';
import {
  type DiscoveryOptions,
  type HistoryOptions,
  respondCheckedSettings,
  respondDiscovery,
  respondExplanation,
  respondHistory,
  respondNetwork,
  respondReference,
  respondSettings,
  respondTickets,
} from '../../../worker/render/responses.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { FORMATS, type Format } from '../../../worker/request/format.ts';
import { tlsSeen } from '../../support/tls-seen.ts';
import { portReport, report } from '../../widget/reports.ts';

const HOST = 'smtp.example.net';
const ALLOWANCE = { policy: 'checks', limit: 30, periodSeconds: 60, remaining: 29, resetSeconds: 60 };
const SEEN = report(HOST, [portReport(587, { tls: tlsSeen() }), portReport(588, { outcome: 'refused' })]);

const DISCOVERY: Discovery = {
  domain: 'example.net',
  unicodeDomain: 'example.net',
  hosts: [{ host: HOST, port: 465, encryption: 'implicit-tls', sources: ['srv'], priority: 1 }],
  provider: null,
  filter: null,
  signIn: null,
  contradictions: [],
  mx: [],
  asked: [{ source: 'srv', question: '_submissions._tcp.example.net', outcome: 'found' }],
  checkedAt: '2026-11-24T12:00:00.000Z',
  ageSeconds: 0,
};

const DATES = { since: '2026-11-24T12:00:00.000Z', checkedAt: '2026-11-24T13:00:00.000Z' };
const HISTORY: History = {
  host: HOST,
  entries: [{ vantage: 'weur', port: 587, family: 4, outcome: 'starttls', reason: null, ...DATES }],
};

const SUBMISSION = {
  host: HOST,
  unicodeHost: HOST,
  port: 587,
  encryption: 'starttls',
  trusted: true,
} as const;

interface Asked extends Partial<RespondOptions & DiscoveryOptions & HistoryOptions> {
  format: Format;
  language: Language;
}

function options({ language, ...more }: Asked): RespondOptions & DiscoveryOptions & HistoryOptions {
  return {
    words: WORDS[language],
    color: false,
    exported: null,
    wantsWords: false,
    rowsOnce: false,
    isPretty: false,
    shareable: true,
    ttlSeconds: 60,
    reportUrl: null,
    freshSeconds: 60,
    origin: 'https://check.example',
    ifNoneMatch: null,
    allowances: [ALLOWANCE],
    ...more,
  };
}

type Ask = (asked: Asked) => Response | Promise<Response>;

async function* eventsOf(seen: Report): AsyncGenerator<CheckEvent> {
  yield { type: 'report', report: seen };
}

function checkOf(seen: Report): Ask {
  return (asked) => respond(eventsOf(seen), options(asked));
}

function discoveryOf(found: Discovery): Ask {
  return (asked) => respondDiscovery(found, options(asked));
}

const ROUTES: Readonly<Record<string, Ask>> = {
  check: checkOf(SEEN),
  tickets: (asked) => respondTickets(SEEN, ticketCauses(SEEN, true), options(asked)),
  'settings of a check': (asked) => respondCheckedSettings(SEEN, settingsOf(SEEN, null), options(asked)),
  settings: (asked) => respondSettings(settingsFor(SUBMISSION, 'postfix'), options(asked)),
  discover: discoveryOf(DISCOVERY),
  history: (asked) => respondHistory(HISTORY, options(asked)),
  reference: (asked) => respondReference({ ports: PORT_ENTRIES }, options(asked)),
  network: (asked) => respondNetwork(UNSEEN, options(asked)),
};

const REPRESENTATIONS = LANGUAGES.flatMap((language) => FORMATS.map((format) => ({ format, language })));

/** The events of a check are a stream, which has no ETag. */
function representations(route: string): Asked[] {
  return REPRESENTATIONS.filter(({ format }) => route !== 'check' || format !== 'ndjson');
}

async function tagOf(ask: Ask, asked: Asked): Promise<string> {
  return (await ask(asked)).headers.get('etag') ?? 'none';
}

describe.each(Object.entries(ROUTES))('the tag of %s', (route, ask) => {
  it('is weak, and differs between formats and languages', async () => {
    const all = representations(route);
    const tags = await Promise.all(all.map((asked) => tagOf(ask, asked)));
    for (const tag of tags) expect(tag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    for (const [index, asked] of all.entries()) {
      const own = tags[index] ?? '';
      const answers = tags.map(async (ifNoneMatch) => (await ask({ ...asked, ifNoneMatch })).status);
      expect(await Promise.all(answers)).toEqual(tags.map((tag) => (tag === own ? 304 : 200)));
      const others = tags.filter((_, other) => other !== index).join(', ');
      expect((await ask({ ...asked, ifNoneMatch: others })).status).toBe(200);
    }
  });

  it.each([
    ['alone', (tag: string) => tag, 304],
    ['as a strong one', (tag: string) => tag.replace('W/', ''), 304],
    ['in a list', (tag: string) => `"x", W/"y",${tag} , "z"`, 304],
    ['as any', () => ' * ', 304],
    ['without its quotes', (tag: string) => tag.replaceAll('"', ''), 200],
    ['as a part', (tag: string) => tag.replace('"', '"0'), 200],
    ['in a list with any', () => '"x", *', 200],
    ['not at all', () => '', 200],
  ])('is heeded where it comes %s', async (_, written, status) => {
    const asked = { format: 'text', language: 'de' } as const;
    const first = await ask(asked);
    const again = await ask({ ...asked, ifNoneMatch: written(first.headers.get('etag') ?? '') });
    expect(again.status).toBe(status);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
    expect(await again.text()).toBe(status === 304 ? '' : await first.text());
  });

  it('is that of JSON if a page was requested', async () => {
    const page = await ask({ format: 'page', language: 'fr' });
    expect(page.headers.get('content-type')).toBe('application/json');
    expect(page.headers.get('etag')).toBe(await tagOf(ask, { format: 'json', language: 'fr' }));
  });
});

describe('a check for readers', () => {
  const reportUrl = 'https://example.net/new';
  const rows = [
    portReport(25, { outcome: 'untestable', ageSeconds: 59 }),
    portReport(587, { ageSeconds: 18 }),
  ];
  const ask = checkOf(report(HOST, rows));
  const asked = { format: 'json', language: 'en', wantsWords: true, reportUrl } as const;

  it('tells where to report a wrong result, and when a new check can tell something new', async () => {
    const json: Report = await (await ask(asked)).json();
    expect(json).toMatchObject({ reportUrl, nextCheckSeconds: 42 });
    const line = JSON.parse(await (await ask({ ...asked, format: 'ndjson' })).text());
    expect(line).toMatchObject({ type: 'report', report: { reportUrl, nextCheckSeconds: 42 } });
  });

  it('has neither where nobody reads it, and no place if there is none', async () => {
    const plain = await (await ask({ ...asked, wantsWords: false })).json();
    expect(plain).not.toHaveProperty('reportUrl');
    expect(plain).not.toHaveProperty('nextCheckSeconds');
    expect(await (await ask({ ...asked, reportUrl: null })).json()).not.toHaveProperty('reportUrl');
  });

  it('has the same tag as long as it has the same results', async () => {
    const later = checkOf(
      report(
        HOST,
        rows.map((row) => ({ ...row, ageSeconds: row.ageSeconds + 1 })),
      ),
    );
    expect(await tagOf(later, asked)).toBe(await tagOf(ask, asked));
  });
});

describe('a tag', () => {
  const forms: Asked[] = [
    { format: 'json', language: 'en' },
    { format: 'text', language: 'en' },
  ];

  it.each(forms)('of a check as $format does not depend on the age', async (asked) => {
    const rows = SEEN.vantages[0]?.ports.map((row) => ({ ...row, ageSeconds: 41, cached: true })) ?? [];
    const later = report(HOST, rows, { cached: true, ageSeconds: 41 });
    for (const vantage of later.vantages) vantage.durationMs = 3;
    expect(await (await checkOf(later)(asked)).text()).not.toBe(await (await checkOf(SEEN)(asked)).text());
    expect(await tagOf(checkOf(later), asked)).toBe(await tagOf(checkOf(SEEN), asked));
  });

  it.each(forms)('of a discovery as $format does not depend on the age', async (asked) => {
    const later = { ...DISCOVERY, ageSeconds: 41 };
    expect(await tagOf(discoveryOf(later), asked)).toBe(await tagOf(discoveryOf(DISCOVERY), asked));
  });

  it.each(forms)('as $format depends on the results', async (asked) => {
    const tags = await Promise.all([
      tagOf(checkOf(SEEN), asked),
      tagOf(checkOf(report(HOST, [portReport(587, { tls: tlsSeen() })])), asked),
      tagOf(checkOf(report('other.example', SEEN.vantages[0]?.ports ?? [])), asked),
      tagOf(discoveryOf(DISCOVERY), asked),
      tagOf(discoveryOf({ ...DISCOVERY, hosts: [] }), asked),
    ]);
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('depends on whether a dialogue is included, in every format', async () => {
    const transcript = [{ from: 'server' as const, atMs: 3, text: '220 hello' }];
    const told = report(HOST, [portReport(587, { transcript })]);
    const untold = report(HOST, [portReport(587)]);
    for (const asked of forms)
      expect(await tagOf(checkOf(told), asked)).not.toBe(await tagOf(checkOf(untold), asked));
  });

  it('depends on colors, and on the service named in commands', async () => {
    const text = { format: 'text', language: 'en' } as const;
    expect(await tagOf(checkOf(SEEN), { ...text, color: true })).not.toBe(await tagOf(checkOf(SEEN), text));
    const elsewhere = { ...text, origin: 'https://other.example' };
    expect(await tagOf(discoveryOf(DISCOVERY), elsewhere)).not.toBe(
      await tagOf(discoveryOf(DISCOVERY), text),
    );
  });
});

describe('an answer', () => {
  it('sends the remaining quota only to the client, and only with a body', async () => {
    const asked = { format: 'json', language: 'en', shareable: false } as const;
    const [own, shared] = await Promise.all([
      ROUTES.check?.(asked),
      ROUTES.check?.({ ...asked, shareable: true }),
    ]);
    expect(own?.headers.get('ratelimit')).toBe('"checks";r=29;t=60');
    expect(own?.headers.get('cache-control')).toBe('private, no-cache');
    expect(shared?.headers.get('ratelimit')).toBeNull();
    const again = await ROUTES.check?.({ ...asked, ifNoneMatch: own?.headers.get('etag') ?? null });
    expect([again?.status, again?.headers.get('ratelimit')]).toEqual([304, null]);
  });

  it('is compact, and indented only for somebody who reads it', async () => {
    const asked = { format: 'json', language: 'en' } as const;
    const [compact, pretty] = [
      await ROUTES.check?.(asked),
      await ROUTES.check?.({ ...asked, isPretty: true }),
    ];
    const [short, long] = [await compact?.text(), await pretty?.text()];
    expect(short?.trimEnd()).not.toContain('\n');
    expect(JSON.parse(long ?? '')).toEqual(JSON.parse(short ?? ''));
    expect(long).toContain('\n  "');
    expect(pretty?.headers.get('etag')).not.toBe(compact?.headers.get('etag'));
  });

  it('has no tag if it is a stream or quotes pasted text', async () => {
    const rest = { configurations: [], ticket: null, named: null, result: null, problem: null };
    const explained = { error: 'x', cut: false, matches: [], hint: 'y', ...rest };
    const stream = await ROUTES.check?.({ format: 'ndjson', language: 'en', ifNoneMatch: '*' });
    const explanations = FORMATS.map((format) =>
      respondExplanation(explained, { format, words: WORDS.en, wantsWords: false, isPretty: false }),
    );
    for (const one of [stream, ...explanations])
      expect([one?.status, one?.headers.get('etag')]).toEqual([200, null]);
    expect(await explanations[1]?.text()).toBe(`${JSON.stringify(explained)}\n`);
  });
});
