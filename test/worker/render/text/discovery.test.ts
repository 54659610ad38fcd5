import { describe, expect, it } from 'vitest';
import {
  DISCOVERY_SOURCES,
  type DiscoveredHost,
  type Discovery,
  type DiscoveryQuestion,
} from '../../../../worker/api/index.ts';
import { DISCOVERY_MAX_AGE_SECONDS } from '../../../../worker/limits.ts';
import { discovery as discoveryDe } from '../../../../worker/messages/de/discovery.ts';
import { discovery as discoveryEn } from '../../../../worker/messages/en/discovery.ts';
import { discovery as discoveryEs } from '../../../../worker/messages/es/discovery.ts';
import { discovery as discoveryFr } from '../../../../worker/messages/fr/discovery.ts';
import { respondDiscovery } from '../../../../worker/render/responses.ts';
import { columnsOf } from '../../../../worker/render/text/columns.ts';
import { discoveryText, emptinessOf } from '../../../../worker/render/text/discovery.ts';
import { WORDS } from '../../../../worker/render/words.ts';

const ORIGIN = 'https://check.example';
const LONG = `${'a'.repeat(60)}.`.repeat(4).concat('net');

function host(change: Partial<DiscoveredHost> = {}): DiscoveredHost {
  return {
    host: 'smtp.example.net',
    port: 465,
    encryption: 'implicit-tls',
    sources: ['srv'],
    priority: 1,
    ...change,
  };
}

function question(change: Partial<DiscoveryQuestion> = {}): DiscoveryQuestion {
  return { source: 'srv', question: '_submissions._tcp.example.net', outcome: 'found', ...change };
}

function discovery(change: Partial<Discovery> = {}): Discovery {
  return {
    domain: 'example.net',
    unicodeDomain: 'example.net',
    hosts: [host()],
    provider: null,
    filter: null,
    signIn: null,
    contradictions: [],
    mx: [],
    asked: [question()],
    checkedAt: '2026-11-24T12:00:00.000Z',
    ageSeconds: 0,
    ...change,
  };
}

describe('discoveryText', () => {
  it('lists the servers, then how to check them, then the queries', () => {
    const found = discovery({
      hosts: [
        host(),
        host({ port: 587, encryption: 'starttls', sources: ['srv', 'ispdb'] }),
        host({ host: 'old.example.net', port: 25, encryption: 'plaintext', sources: ['mx'] }),
      ],
      asked: [
        question(),
        question({ source: 'autoconfig', question: 'https://example.net/x', outcome: 'failed' }),
      ],
    });
    expect(discoveryText(found, WORDS.en, ORIGIN)).toBe(`Servers for sending mail from example.net

SERVER            PORT  ENCRYPTION  FOUND IN
smtp.example.net  465   SSL/TLS     SRV record
smtp.example.net  587   STARTTLS    SRV record, ISPDB
old.example.net   25    none        MX record

This is what is published, not what was measured. Run a check to see whether the
ports answer:

  curl https://check.example/smtp.example.net
  curl https://check.example/old.example.net

Sources queried:
SRV record  found      _submissions._tcp.example.net
autoconfig  no answer  https://example.net/x
`);
  });

  it('says that no source names a server', () => {
    const text = discoveryText(
      discovery({ hosts: [], asked: [question({ outcome: 'nothing' })] }),
      WORDS.en,
      ORIGIN,
    );
    expect(text).toMatch(/^Servers .*\nNo server for sending mail from example\.net is published\./);
    expect(text).toMatch(/\nSources queried:\nSRV record {2}no entry {2}_submissions/);
    expect(text).not.toContain('curl');
  });

  it.each([
    ['en', 'Last day of this service: 31 March 2027.'],
    ['de', 'Letzter Tag dieses Dienstes: 31. März 2027.'],
    ['es', 'Último día de este servicio: 31 de marzo de 2027.'],
    ['fr', 'Dernier jour de ce service\u00a0: 31 mars 2027.'],
  ] as const)('says when the service ends, in %s', (language, said) => {
    expect(discoveryText(discovery({ closedOn: '2027-03-31' }), WORDS[language], ORIGIN)).toContain(said);
  });

  it('does not say so if a source did not answer', () => {
    const asked = [question({ outcome: 'nothing' }), question({ source: 'mx', outcome: 'failed' })];
    const none = discovery({ hosts: [], asked });
    expect(discoveryText(none, WORDS.en, ORIGIN)).toMatch(
      /^Servers .*\nNo server for .* was found, but not every/,
    );
    expect(emptinessOf(none)).toBe('incomplete');
    expect(emptinessOf({ ...none, asked: asked.slice(0, 1) })).toBe('nothing');
  });

  it.each(Object.entries(WORDS))('tells a file that is not understood from none, in %s', (_, words) => {
    const failed = question({ source: 'mx', outcome: 'failed' });
    const unread = question({ source: 'autoconfig', question: 'https://x/y', outcome: 'not-understood' });
    const none = discovery({ hosts: [], asked: [failed, unread] });
    expect(emptinessOf(none)).toBe('notUnderstood');
    const flat = (found: Discovery) => discoveryText(found, words, ORIGIN).replaceAll('\n', ' ');
    expect(flat(none)).toContain(words.discovery.notUnderstood('example.net').join(''));
    expect(flat(none)).toMatch(new RegExp(`${words.discovery.outcome['not-understood']} {2,}https://x/y`));
    const sentence = words.discovery.fileNotUnderstood('https://x/y').join('');
    expect(flat(discovery({ asked: [unread] }))).toContain(sentence);
    expect(flat(discovery())).not.toContain(sentence);
    const { outcome } = words.discovery;
    expect(new Set(Object.values(outcome)).size).toBe(Object.keys(outcome).length);
  });

  it('warns if only servers without encryption are named', () => {
    const plain = host({ encryption: 'plaintext' });
    expect(discoveryText(discovery({ hosts: [plain] }), WORDS.en, ORIGIN)).toContain('Do not sign in there');
    expect(discoveryText(discovery({ hosts: [host(), plain] }), WORDS.en, ORIGIN)).not.toContain(
      'Do not sign in',
    );
  });

  it('writes an international domain in both ways', () => {
    const names = { domain: 'xn--bcher-kva.example', unicodeDomain: 'bücher.example' };
    const text = discoveryText(discovery(names), WORDS.de, ORIGIN);
    expect(text).toMatch(/^Server für den Mailversand mit bücher\.example \(xn--bcher-kva\.example\)\n/);
  });

  it.each(Object.entries(WORDS))('keeps to 80 columns in %s, but for commands', (_, words) => {
    const hosts = [
      host({ host: LONG, port: 65_535, encryption: 'plaintext', sources: [...DISCOVERY_SOURCES] }),
      host({ sources: [...DISCOVERY_SOURCES] }),
    ];
    const asked = [question({ outcome: 'not-offered', question: `https://${LONG}/x` })];
    for (const found of [
      { hosts, asked },
      { hosts: [], asked },
      { hosts: hosts.slice(0, 1), asked },
    ]) {
      const lines = discoveryText(discovery({ domain: LONG, ...found }), words, ORIGIN).split('\n');
      const others = lines.filter((line) => !line.startsWith('  curl '));
      expect(others.length).toBeGreaterThan(4);
      expect(others.filter((line) => columnsOf(line) > 80)).toEqual([]);
    }
  });
});

describe('respondDiscovery', () => {
  const respond = (change: Partial<Parameters<typeof respondDiscovery>[1]> = {}, found = discovery()) =>
    respondDiscovery(found, {
      format: 'json',
      isPretty: false,
      words: WORDS.en,
      origin: ORIGIN,
      shareable: true,
      freshSeconds: 3600,
      ifNoneMatch: null,
      allowances: [{ policy: 'checks', limit: 30, periodSeconds: 60, remaining: 29, resetSeconds: 60 }],
      ...change,
    });

  it('is the discovery as JSON, or a line per host', async () => {
    expect(await (await respond()).json()).toEqual(discovery());
    const two = discovery({ hosts: [host(), host({ port: 587 })] });
    const lines = (await (await respond({ format: 'ndjson' }, two)).text()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(two.hosts);
  });

  it.each([
    [true, 3600, `public, max-age=${DISCOVERY_MAX_AGE_SECONDS}`, null],
    [true, 7, 'public, max-age=7', null],
    [false, 3600, 'private, no-cache', '"checks";r=29;t=60'],
  ])('shareable: %s and fresh for %i seconds → %s', async (shareable, freshSeconds, caching, limit) => {
    const { headers } = await respond({ shareable, freshSeconds });
    expect([headers.get('cache-control'), headers.get('ratelimit')]).toEqual([caching, limit]);
  });

  it('has an ETag that does not depend on the age', async () => {
    const etag = (await respond()).headers.get('etag');
    expect((await respond({ ifNoneMatch: etag }, discovery({ ageSeconds: 9 }))).status).toBe(304);
    expect((await respond({ ifNoneMatch: etag }, discovery({ hosts: [] }))).status).toBe(200);
  });
});

describe.each(Object.entries({ discoveryEn, discoveryDe, discoveryFr, discoveryEs }))('%s', (_, words) => {
  it('says in whole sentences what is claimed, and what to do without a server', () => {
    for (const sentence of [
      words.nothing('example.net').join(''),
      words.incomplete('example.net').join(''),
      words.onlyPlaintext,
    ])
      expect(sentence).toMatch(/^\p{Lu}.{40,}[.]$/u);
    expect(words.claim).toMatch(/^\p{Lu}.{40,}:$/u);
    expect(words.nothing('example.net')).toContain('example.net');
    expect(words.title('example.net')).toContain('example.net');
  });

  it('keeps its labels short', () => {
    const labels = [words.column, words.encryption, words.source, words.outcome].flatMap((one) =>
      Object.values(one),
    );
    for (const label of labels) expect(label).toMatch(/^.{3,16}$/);
  });
});
