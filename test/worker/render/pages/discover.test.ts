/**
 * The page of a discovery: results in the words of its text form, and the form that keeps the address in the browser.
 */
import { describe, expect, it } from 'vitest';
import type { DiscoveredHost, Discovery, DiscoveryQuestion } from '../../../../worker/api/index.ts';
import { renderDiscovery } from '../../../../worker/render/pages/discover.ts';
import { renderHome } from '../../../../worker/render/pages/home.ts';
import { WORDS, type Words } from '../../../../worker/render/words.ts';

const HOST: DiscoveredHost = {
  host: 'smtp.example.net',
  port: 465,
  encryption: 'implicit-tls',
  sources: ['srv', 'ispdb'],
  priority: 1,
};
const PLAINTEXT: DiscoveredHost = { ...HOST, port: 25, encryption: 'plaintext' };

async function page(
  words: Words,
  hosts: DiscoveredHost[] | null,
  outcome: DiscoveryQuestion['outcome'] = 'found',
): Promise<string> {
  const discovery: Discovery | null = hosts && {
    domain: 'example.net',
    unicodeDomain: 'example.net',
    hosts,
    provider: null,
    filter: null,
    signIn: null,
    contradictions: [],
    mx: [],
    asked: [{ source: 'autoconfig', question: 'https://a&b/', outcome }],
    checkedAt: '2026-11-25T12:00:00.000Z',
    ageSeconds: 0,
  };
  return String(await renderDiscovery({ words, query: '' }, discovery));
}

/** The visible text, without markup for line breaks and emphasis. */
function text(html: string): string {
  return html.replaceAll(/\u00ad|<\/?bdi[^>]*>/g, '');
}

function all(html: string, tag: string): string[] {
  return [...text(html).matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, 'g'))].map(
    ([, inner = '']) => inner,
  );
}

describe.each(Object.entries(WORDS))('the page in %s', (language, words) => {
  const { discovery } = words;

  it('tells a file that is not understood from none', async () => {
    const file = discovery.fileNotUnderstood('https://a&amp;b/').join('');
    const empty = text(await page(words, [], 'not-understood'));
    expect(empty).toContain(discovery.notUnderstood('example.net').join(''));
    expect(empty).toContain(file);
    expect(text(await page(words, [HOST], 'not-understood'))).toContain(file);
    expect(text(await page(words, [HOST], 'nothing'))).not.toContain('https://a&amp;b/');
    expect(text(await page(words, [], 'nothing'))).toContain(discovery.nothing('example.net').join(''));
  });

  it('names columns and sources as the text does, and warns in its words', async () => {
    const found = await page(words, [HOST]);
    expect(all(found, 'th')).toEqual(Object.values(discovery.column));
    expect(all(found, 'td')).toEqual([
      '465',
      'SSL/TLS',
      `${discovery.source.srv}, ${discovery.source.ispdb}`,
    ]);
    expect(all(found, 'dt')).toEqual(Object.values(discovery.source));
    const meanings = all(found, 'dd');
    expect(meanings).toHaveLength(Object.values(discovery.source).length);
    for (const meaning of meanings) expect(meaning).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(found).not.toContain(discovery.onlyPlaintext);
    expect(await page(words, [PLAINTEXT])).toContain(`<strong>${discovery.onlyPlaintext}</strong>`);
    expect(await page(words, [HOST, PLAINTEXT])).not.toContain(discovery.onlyPlaintext);
    expect(found).toContain(`<html lang="${language}">`);
    expect(found).toContain(`<a href="/check/smtp.example.net?lang=${language}">smtp.example.net</a>`);
  });

  it('says that nothing was found in the words of the text form, and marks up the domain', async () => {
    for (const [outcome, said] of [
      ['nothing', discovery.nothing],
      ['failed', discovery.incomplete],
    ] as const) {
      const none = await page(words, [], outcome);
      expect(text(none)).toContain(`<p>${said('example.net').join('')}</p>`);
      expect(none).toContain('<bdi dir="ltr">example.net</bdi>');
      expect(none).not.toContain('<table');
    }
  });

  it('mentions no domain before one was given', async () => {
    const empty = await page(words, null);
    expect(empty).not.toMatch(/<table|<bdi|undefined|null/);
    expect(all(empty, 'h1')).toEqual([words.pages.discover.title]);
  });

  it('has the same form as the start page, and the script that keeps the address in the browser', async () => {
    for (const html of [await page(words, null), String(await renderHome({ words, query: '' }, [], null))]) {
      expect(html).toMatch(/<form class="ask" action="\/discover" method="get">.*name="domain".*<\/form>/s);
      expect(html).toContain('<script type="module" src="/address-form.js"></script>');
      expect(html).toContain(`<input type="hidden" name="lang" value="${language}" />`);
      expect(html).toContain(`<noscript>${words.pages.domain.withoutScripts}</noscript>`);
    }
  });
});
