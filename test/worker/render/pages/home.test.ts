/** The article on the start page and the words of the element must not contradict each other. */
import { expect, it } from 'vitest';
import { ARTICLE_PORTS } from '../../../../worker/api/index.ts';
import { renderHome } from '../../../../worker/render/pages/home.ts';
import { WORDS, type Words } from '../../../../worker/render/words.ts';

const LANGUAGES = Object.entries(WORDS);

/** The causes on the reader's side have terms of their own. */
const CAUSES = /<details class="causes">.*?<\/details>/s;

async function page(words: Words): Promise<string> {
  return String(await renderHome({ words, query: '' }, ['mail.example', 'other.example'], null));
}

it.each(LANGUAGES)('the article in %s explains every result, and no other', async (_, words) => {
  const results = (await page(words)).replace(CAUSES, '');
  const entries = [...results.matchAll(/<dt>([^<]*)<\/dt>\n<dd>([^<]*)<\/dd>/g)];
  const terms = entries.map(([, term = '']) => term.toLowerCase());
  const outcomes = Object.values(words.report.outcome);
  expect(terms.sort()).toEqual(outcomes.map((word) => word.toLowerCase()).sort());
  expect(results.match(/<dt>/g)?.length).toBe(outcomes.length);
  for (const [, term, meaning] of entries) {
    expect(term).toMatch(/^\p{Lu}/u);
    expect(meaning).toMatch(/^\p{Lu}.{20,}\.$/u);
  }
});

it.each(LANGUAGES)('the article in %s names the causes on the reader’s side', async (_, words) => {
  const [causes = ''] = (await page(words)).match(CAUSES) ?? [];
  for (const cause of [/antivir|viren/i, /VPN/, /Wi-Fi|WLAN/, /Speedport/]) expect(causes).toMatch(cause);
});

it.each(LANGUAGES)('the article in %s says what each of its ports is for', async (_, words) => {
  const rows = [...(await page(words)).matchAll(/<th scope="row">([\d, ]+)<\/th><td>([^<]+)<\/td>/g)];
  const ports = rows.flatMap(([, named = '']) => named.split(', ').map(Number));
  expect(ports.sort((a, b) => a - b)).toEqual([...ARTICLE_PORTS].sort((a, b) => a - b));
});

it('offers the example hosts, and none if there are none', async () => {
  const { en } = WORDS;
  expect(await page(en)).toContain(
    '<ul class="examples"><li><a href="/check/mail.example?lang=en">mail.example</a></li>',
  );
  expect(await page(en)).toContain('<smtp-port-check heading-level="2" host="mail.example">');
  const without = String(await renderHome({ words: en, query: '' }, [], null));
  expect(without).not.toContain('class="examples"');
  expect(without).toContain('<smtp-port-check heading-level="2">');
});
