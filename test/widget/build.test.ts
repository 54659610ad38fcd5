/** What a reader downloads: the shell with English built in, the parts on demand, and the words of another language. */
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { BUDGETS_BYTES, bundle, preloads, weigh } from '../../widget/build.ts';
import { words as german } from '../../widget/words/shell/de.ts';
import { words as english } from '../../widget/words/shell/en.ts';
import { LANGUAGES } from '../../worker/api/index.ts';

const files = await bundle();
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');
const PARTS = ['check', 'details', 'local', 'places', 'field', 'trouble', 'settings', 'explain'];
const shell = files.get('smtp-port-check.js') ?? '';

test('bundle() makes a file of the shell, each part, the words of each in each language, and one of all', () => {
  const words = ['', ...PARTS.map((part) => `${part}.`)].flatMap((part) =>
    TRANSLATIONS.map((language) => `smtp-port-check.${part}${language}.js`),
  );
  const parts = [...PARTS, 'visible', 'upgrade', 'copy', 'masking'].map(
    (part) => `smtp-port-check.${part}.js`,
  );
  const all = ['smtp-port-check.js', 'smtp-port-check.all-in-one.js', ...words, ...parts];
  expect([...files.keys()].sort()).toEqual(all.sort());
  for (const [name, code] of files) expect(parseSync(name, code).module.staticImports).toEqual([]);
});

test('bundle() puts English into the shell, and every language into the file of all', () => {
  const holders = (text: string) => [...files].flatMap(([name, code]) => (code.includes(text) ? [name] : []));
  expect(holders(english.whichPort)).toEqual(['smtp-port-check.js', 'smtp-port-check.all-in-one.js']);
  expect(holders(german.whichPort)).toEqual(['smtp-port-check.de.js', 'smtp-port-check.all-in-one.js']);
});

test('bundle() has one copy of Lit in the shell, and none in a part', () => {
  const holders = [...files].flatMap(([name, code]) => (code.includes('lit-html') ? [name] : []));
  expect(holders).toEqual(['smtp-port-check.js', 'smtp-port-check.all-in-one.js']);
});

test('bundle() has what masks a text in a part of its own, which loads where something is pasted', () => {
  const holders = [...files].flatMap(([name, code]) => (code.includes('xsmtpsib') ? [name] : []));
  expect(holders).toEqual(['smtp-port-check.masking.js', 'smtp-port-check.all-in-one.js']);
});

test('bundle() gives the file of all nothing to load', () => {
  expect(files.get('smtp-port-check.all-in-one.js')).not.toContain('.js?');
});

test('preloads() names for each language what the shell loads, by the digest of the build', () => {
  const [, digest] = /\.js\?([0-9a-f]{8})`/.exec(shell) ?? [];
  const addresses = TRANSLATIONS.map((language) => [language, `/smtp-port-check.${language}.js?${digest}`]);
  expect(JSON.parse(preloads(files))).toEqual(Object.fromEntries(addresses));
});

test('the Worker renders the pages: none is a file', () => {
  const site = new URL('../../widget/site', import.meta.url);
  expect(readdirSync(site).sort()).toEqual(['embed.css', 'favicon.svg', 'robots.txt', 'site.css']);
});

test('weigh() holds each file to its budget', () => {
  for (const [name, code] of files) expect(weigh(name, code)).toMatch(/^\d+\.\d kB brotli$/);
  for (const [name, budget] of [
    ['smtp-port-check.js', BUDGETS_BYTES.shell],
    ['smtp-port-check.check.js', BUDGETS_BYTES.check],
    ['smtp-port-check.de.js', BUDGETS_BYTES.shellWords],
    ['smtp-port-check.local.de.js', BUDGETS_BYTES.partWords],
    ['smtp-port-check.settings.js', BUDGETS_BYTES.settings],
    ['smtp-port-check.explain.js', BUDGETS_BYTES.explain],
    ['smtp-port-check.masking.js', BUDGETS_BYTES.masking],
    ['smtp-port-check.all-in-one.js', BUDGETS_BYTES.allInOne],
  ] as const)
    expect(() => weigh(name, randomBytes(budget).toString('hex'))).toThrow('more than it may');
});
