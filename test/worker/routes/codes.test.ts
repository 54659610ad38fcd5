/** The pages about codes, from the files that the build makes, for every kind of reader. */
import { describe, expect, it } from 'vitest';
import type { CodeList, CodePage, Problem } from '../../../worker/api/index.ts';
import { createApp } from '../../../worker/app.ts';
import { LISTING_MAX_AGE_SECONDS } from '../../../worker/limits.ts';
import { codePage } from '../../../worker/render/codes/codes.ts';
import { lexiconOf } from '../../../worker/render/codes/lexicon.ts';
import { builtPages } from '../../../worker/render/pages/built.ts';
import { BUILT_ORIGIN } from '../../../worker/render/pages/built-file.ts';
import { idleService } from '../../support/idle-service.ts';

const FILES = await builtPages(() => null, '1.2.3');
const ORIGIN = 'https://check.example';

const app = createApp({
  ...idleService(),
  preload: async () => null,
  built: async (file) => {
    const text = FILES.get(file.replace(/^pages\//, ''));
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  },
});

const BROWSER = { accept: 'text/html' };
const CURL = { accept: '*/*', 'user-agent': 'curl/8.5.0' };
const PROGRAM = { accept: 'application/json' };

async function get(path: string, headers: Record<string, string>): Promise<Response> {
  return app.request(`${ORIGIN}${path}`, { headers });
}

describe('a code', () => {
  it('is a page for a browser, in its language, without scripts', async () => {
    const response = await get('/docs/codes/timeout?lang=de', BROWSER);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe(`public, max-age=${LISTING_MAX_AGE_SECONDS}`);
    const page = await response.text();
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('<h1>timeout</h1>');
    expect(page).toContain('Wenn Sie den Server betreiben');
    expect(page).toContain('/docs/codes/timeout.md?lang=de');
    expect(page).not.toMatch(/<script|<smtp-port-check/);
    expect(page).not.toContain(BUILT_ORIGIN);
  });

  it('is JSON for a program, of the type of the contract', async () => {
    const response = await get('/docs/codes/timeout?lang=fr', PROGRAM);
    expect(response.headers.get('content-type')).toBe('application/json');
    const told: CodePage = await response.json();
    const written = JSON.stringify(codePage('timeout', lexiconOf('fr')));
    expect(told).toEqual(JSON.parse(written.replaceAll(BUILT_ORIGIN, ORIGIN)));
    expect(told.senses.map(({ kind }) => kind)).toEqual(['outcome', 'dns-reason', 'local-outcome']);
  });

  it('is text for a command line, 80 columns wide', async () => {
    const response = await get('/docs/codes/timeout', CURL);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(/^timeout\n\nResult of a port \(\/v1\/check vantages\[\]\.ports\[\]\.outcome\)\n/);
    expect(text).toContain('  - If you send mail: Check the server name');
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('is Markdown at its own address, for whoever asks', async () => {
    for (const headers of [BROWSER, CURL, PROGRAM]) {
      const response = await get('/docs/codes/timeout.md?lang=en', headers);
      expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      const text = await response.text();
      expect(text).toMatch(/^# timeout\n\n## Result of a port\n\n/);
      for (const { title, meaning, toDo, example } of codePage('timeout', lexiconOf('en')).senses) {
        for (const said of [title, meaning, ...toDo.map(({ text: one }) => one)])
          expect(text).toContain(said);
        if (example !== null)
          expect(text).toContain(JSON.stringify(example, null, 2).replaceAll(BUILT_ORIGIN, ORIGIN));
      }
      expect(text).toContain(`[filtered](${ORIGIN}/docs/codes/filtered.md?lang=en)`);
    }
  });

  it('has a tag, so that nobody reads it twice', async () => {
    for (const path of ['/docs/codes/timeout?lang=en', '/docs/codes/timeout.md?lang=en']) {
      const etag = (await get(path, PROGRAM)).headers.get('etag') ?? '';
      expect((await get(path, { ...PROGRAM, 'if-none-match': etag })).status).toBe(304);
    }
  });

  it('depends on the reader where no language is named', async () => {
    const response = await get('/docs/codes/timeout.md', { ...PROGRAM, 'accept-language': 'es' });
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(await response.text()).toContain('Resultado de un puerto');
  });

  it.each(['nonsense', 'nonsense.md', '..%2Fcodes', '__proto__', 'TIMEOUT', 'timeout.de'])(
    '%s is none',
    async (code) => {
      for (const headers of [BROWSER, CURL, PROGRAM])
        expect((await get(`/docs/codes/${code}`, headers)).status).toBe(404);
    },
  );

  it('takes no parameter that it does not know', async () => {
    expect((await get('/docs/codes/timeout?q=1', PROGRAM)).status).toBe(400);
    expect((await get('/docs/codes/timeout.md?q=1', PROGRAM)).status).toBe(400);
  });
});

describe('the list', () => {
  it('has all codes, for every kind of reader', async () => {
    const page = await (await get('/docs/codes?lang=es', BROWSER)).text();
    expect(page).toContain('href="/docs/codes/starttls?lang=es"');
    const told: CodeList = await (await get('/docs/codes', PROGRAM)).json();
    expect(told.codes.length).toBeGreaterThan(500);
    const text = await (await get('/docs/codes', CURL)).text();
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(text).toMatch(/^ {2}starttls {2,}The server speaks SMTP/m);
    const markdown = await (await get('/docs/codes.md?lang=en', BROWSER)).text();
    expect(markdown).toContain(`- [starttls](${ORIGIN}/docs/codes/starttls.md?lang=en) – The server`);
  });
});

describe('the type of a problem', () => {
  it('is the address of the page about its code', async () => {
    const response = await get('/v1/check?host=x..y', PROGRAM);
    const { type }: Problem = await response.json();
    expect(type).toBe(`${ORIGIN}/docs/codes/invalid-host`);
    expect((await app.request(type ?? '', { headers: BROWSER })).status).toBe(200);
  });

  it('is linked on the page of the problem', async () => {
    const page = await (await get('/check/x..y?lang=fr', BROWSER)).text();
    expect(page).toContain('<a href="/docs/codes/invalid-host?lang=fr"><code>invalid-host</code></a>');
  });
});
