/** What a reader downloads: the element with English built in, and one more file for another language. */
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { BUDGETS_BYTES, bundle, preloads, weigh } from '../../widget/build.ts';
import { wordsIn, wordsOnTheirWay } from '../../widget/dictionaries.ts';
import { LANGUAGES } from '../../worker/api/index.ts';

await Promise.all(LANGUAGES.map((language) => wordsOnTheirWay(language)?.over));
const files = await bundle();
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');
const fileOf = (language: string) => files.get(`smtp-port-check.${language}.js`) ?? '';
const element = files.get('smtp-port-check.js') ?? '';

test('bundle() makes one file of the element and one of each language but English', () => {
  const names = TRANSLATIONS.map((language) => `smtp-port-check.${language}.js`);
  expect([...files.keys()]).toEqual(['smtp-port-check.js', ...names]);
  for (const [name, code] of files) expect(parseSync(name, code).module.staticImports).toEqual([]);
});

test.each(LANGUAGES)('bundle() puts the words of %s into one file only', (language) => {
  const { start, idle } = wordsIn(language);
  const holders = [...files].filter(([, code]) => code.includes(start) && code.includes(idle));
  expect(holders.map(([, code]) => code)).toEqual([language === 'en' ? element : fileOf(language)]);
});

test.each(TRANSLATIONS)(
  'bundle() lets the element load %s from its own folder, by its content',
  (language) => {
    const digest = createHash('sha256').update(fileOf(language)).digest('hex').slice(0, 8);
    expect(element).toContain(`./smtp-port-check.${language}.js?${digest}`);
  },
);

test('preloads() names for each language what the element loads', () => {
  const addresses: Record<string, string> = JSON.parse(preloads(files));
  expect(Object.keys(addresses)).toEqual(TRANSLATIONS);
  for (const address of Object.values(addresses)) expect(element).toContain(`.${address}`);
});

test('the Worker renders the pages: none is a file', () => {
  const site = new URL('../../widget/site', import.meta.url);
  expect(readdirSync(site).sort()).toEqual(['embed.css', 'favicon.svg', 'robots.txt', 'site.css']);
});

test('weigh() holds each file to its budget', () => {
  for (const [name, code] of files) expect(weigh(name, code)).toMatch(/^\d+\.\d kB brotli$/);
  const noise = randomBytes(BUDGETS_BYTES.dictionary).toString('hex');
  expect(() => weigh('smtp-port-check.de.js', noise)).toThrow('more than it may');
  expect(weigh('smtp-port-check.js', noise)).toMatch(/kB/);
  const more = randomBytes(BUDGETS_BYTES.element).toString('hex');
  expect(() => weigh('smtp-port-check.js', more)).toThrow('more than it may');
});
