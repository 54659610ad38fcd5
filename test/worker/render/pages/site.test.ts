/** The article on the start page and the words of the element: neither may say what the other does not know. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { WORDS } from '../../../../worker/render/words.ts';

const SITE = new URL('../../../../widget/site/', import.meta.url);

/** The causes close to the reader are terms of their own. */
const CAUSES = /<details class="causes">.*?<\/details>/s;

it.each(Object.entries(WORDS))(
  'the article in %s explains every result, and no other',
  async (language, words) => {
    const page = await readFile(new URL(`home.${language}.html`, SITE), 'utf8');
    const terms = [...page.replace(CAUSES, '').matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, term = '']) =>
      term.toLowerCase(),
    );
    const outcomes = Object.values(words.report.outcome);
    expect(terms.sort()).toEqual(outcomes.map((word) => word.toLowerCase()).sort());
  },
);

it.each(Object.keys(WORDS))('the article in %s names the causes close to the reader', async (language) => {
  const page = await readFile(new URL(`home.${language}.html`, SITE), 'utf8');
  const [causes = ''] = page.match(CAUSES) ?? [];
  for (const cause of [/antivir|viren/i, /VPN/, /Wi-Fi|WLAN/, /Speedport/]) expect(causes).toMatch(cause);
});
