/** The page of a discovery and the words of its text form: neither may say what the other does not know. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { discovery as discoveryDe } from '../../../../worker/messages/de/discovery.ts';
import { discovery as discoveryEn } from '../../../../worker/messages/en/discovery.ts';
import { discovery as discoveryEs } from '../../../../worker/messages/es/discovery.ts';
import { discovery as discoveryFr } from '../../../../worker/messages/fr/discovery.ts';

const SITE = new URL('../../../../widget/site/', import.meta.url);

function quoted(text: string): string {
  return text.replaceAll(/[.()]/g, '\\$&');
}

async function markup(page: string): Promise<string> {
  return (await readFile(new URL(page, SITE), 'utf8'))
    .replaceAll('&shy;', '')
    .replaceAll(/<\/?bdi[^>]*>/g, '');
}

describe.each(Object.entries({ en: discoveryEn, de: discoveryDe, fr: discoveryFr, es: discoveryEs }))(
  'the page in %s',
  (language, words) => {
    const all = (html: string, tag: string) =>
      [...html.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, 'g'))].map(([, inner]) => inner);

    it('names columns and sources as the text does, and warns in its words', async () => {
      const html = (await markup(`discover.${language}.html`)).replaceAll('&nbsp;', '\u00a0');
      expect(all(html, 'th')).toEqual(Object.values(words.column));
      expect(all(html, 'dt')).toEqual(Object.values(words.source));
      expect(html).toContain(words.onlyPlaintext);
      for (const none of [words.nothing, words.incomplete]) {
        const [before = '', behind = ''] = none('§').split('§');
        expect(html).toMatch(new RegExp(`${quoted(before)}[^.]+${quoted(behind)}`));
      }
      expect(html).toContain(`<html lang="${language}">`);
    });
  },
);

it.each(['home.en.html', 'home.de.html', 'discover.en.html', 'discover.de.html'])(
  '%s has the form, and the script that keeps the address here',
  async (page) => {
    const html = await markup(page);
    expect(html).toMatch(/<form class="ask" action="\/discover" method="get">.*name="domain".*<\/form>/s);
    expect(html).toContain('<script type="module" src="/address-form.js"></script>');
    if (page.includes('.de.')) expect(html).toContain('<input type="hidden" name="lang" value="de" />');
  },
);
