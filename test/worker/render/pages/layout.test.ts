/** The common parts of all pages, tested on each page in each language, with outside text that tries to be markup. */
import { describe, expect, it } from 'vitest';
import { settingsFor } from '../../../../worker/advice/settings/settings.ts';
import { LANGUAGES } from '../../../../worker/api/index.ts';
import { renderCheck } from '../../../../worker/render/pages/check.ts';
import { renderDiscovery } from '../../../../worker/render/pages/discover.ts';
import { renderExplanation } from '../../../../worker/render/pages/explain.ts';
import { renderHome } from '../../../../worker/render/pages/home.ts';
import type { Visit } from '../../../../worker/render/pages/layout.ts';
import { type Markup, pageResponse } from '../../../../worker/render/pages/page.ts';
import { renderProblem } from '../../../../worker/render/pages/problem.ts';
import { renderSettings } from '../../../../worker/render/pages/settings.ts';
import { renderTickets } from '../../../../worker/render/pages/tickets.ts';
import { WORDS } from '../../../../worker/render/words.ts';
import { wrongMarksIn } from '../../../support/french.ts';

const HOSTILE = `"><b onload='x'>&amp;</b>`;
const HOST = { host: 'mail.example', unicodeHost: HOSTILE };
const PRELOAD = '/words.js?0123abcd';

const PAGES: Readonly<Record<string, (visit: Visit) => Markup>> = {
  home: (visit) => renderHome(visit, [HOSTILE], PRELOAD),
  check: (visit) =>
    renderCheck(
      visit,
      {
        ...HOST,
        ports: HOSTILE,
        regions: HOSTILE,
        command: HOSTILE,
        oembed: 'https://check.example.net/oembed',
        preview: {
          address: 'https://check.example.net/check/mail.example',
          picture: 'https://check.example.net/preview/mail.example.png',
        },
      },
      PRELOAD,
    ),
  discover: (visit) =>
    renderDiscovery(visit, {
      domain: HOSTILE,
      unicodeDomain: HOSTILE,
      hosts: [{ host: HOSTILE, port: 465, encryption: 'implicit-tls', sources: ['srv'], priority: 1 }],
      provider: null,
      filter: null,
      signIn: null,
      contradictions: [],
      mx: [],
      asked: [],
      checkedAt: '2026-11-25T12:00:00.000Z',
      ageSeconds: 0,
    }),
  explain: ({ words, query }) =>
    renderExplanation({ hostWritten: HOSTILE, explained: null, query, status: 200 }, words),
  problem: (visit) =>
    renderProblem(
      visit,
      { title: HOSTILE, status: 400, code: 'invalid-host', detail: HOSTILE },
      HOSTILE,
      PRELOAD,
    ),
  settings: (visit) =>
    renderSettings(
      visit,
      settingsFor({ ...HOST, port: 587, encryption: 'starttls', trusted: null }, null, 'usual'),
    ),
  tickets: (visit) =>
    renderTickets(visit, HOST, [
      { to: 'hoster', ports: [587], hint: HOSTILE, subject: HOSTILE, text: HOSTILE },
    ]),
};

const WITH_ELEMENT = ['home', 'check', 'problem'];

const CASES = Object.keys(PAGES).flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

describe.each(CASES)('the page %s in %s', (name, language) => {
  const words = WORDS[language];
  const html = async (query = '') => String(await PAGES[name]?.({ words, query }));

  it('is one document in its language, with one heading, its style and its footer', async () => {
    const page = await html();
    expect(page).toMatch(/^<!doctype html>\n<html lang="\w\w">\n<head>.*<\/body>\n<\/html>\n$/s);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    const [, title = ''] = page.match(/<title>([^<]+)<\/title>/) ?? [];
    expect(page.replaceAll('\u2011', '-')).toContain(`<h1>${title}</h1>`);
    expect(page).toContain('<link rel="stylesheet" href="/site.css" />');
    expect(page).toContain(`<a href="/about?lang=${language}">${words.pages.whoChecks}</a></p>\n</footer>`);
    expect(page).not.toMatch(/undefined|>null<|\[object/);
  });

  it('links to itself in the other languages, with its whole query', async () => {
    const links = [...(await html('a=%22&b=c')).matchAll(/<a href="([^"]*)" hreflang="(\w+)" lang="\2"/g)];
    expect(links.map(([, , to]) => to)).toEqual(LANGUAGES.filter((other) => other !== language));
    for (const [, address, to] of links) expect(address).toMatch(`?lang=${to}&amp;a=%22&amp;b=c`);
  });

  it('renders nothing from outside as markup', async () => {
    const page = await html();
    expect(page).toContain('&lt;b onload=');
    expect(page).not.toMatch(/<b\b|onload='/);
  });

  it('preloads the element’s words if it has the element, and nothing otherwise', async () => {
    const page = await html();
    const ahead = page.includes(`<link rel="modulepreload" href="${PRELOAD}" />`);
    expect(ahead).toBe(WITH_ELEMENT.includes(name));
    expect(ahead).toBe(page.includes('<smtp-port-check '));
    expect(ahead).toBe(page.includes('<script type="module" src="/smtp-port-check.js"></script>'));
  });

  it('is kept out of search results if its URL contains a request', async () => {
    expect((await html()).includes('<meta name="robots" content="noindex" />')).toBe(name === 'discover');
  });
});

/** From settings: a location in a PHP file, and characters that a format escapes. */
const CODE = /config\/mail\.php, .*|\^ : \$ \\ \{ \}/;

/** A page's own text: without markup, text to copy, and text from outside. */
function textsOf(page: string): string[] {
  const [, body = ''] = page.replaceAll(/<pre\b.*?<\/pre>|<textarea\b.*?<\/textarea>/gs, '').split('<body>');
  const unescaped = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  return body.split(/<[^>]*>/).map((text) => unescaped(text).replaceAll(HOSTILE, 'x').replace(CODE, ''));
}

// The words are tested in their dictionaries, but templates may put punctuation between two of them.
it.each(Object.keys(PAGES))('the page %s in French sets its marks apart', async (name) => {
  const texts = textsOf(String(await PAGES[name]?.({ words: WORDS.fr, query: '' })));
  expect(texts.length).toBeGreaterThan(5);
  expect(wrongMarksIn(texts)).toEqual([]);
});

it('has a policy that allows nothing from other origins', async () => {
  const response = await pageResponse(renderHome({ words: WORDS.en, query: '' }, [], null), 404);
  expect(response.status).toBe(404);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self';/),
    'x-content-type-options': 'nosniff',
  });
});
