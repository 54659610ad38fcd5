/** A language is a folder of words and an entry in a few lists; whoever adds one is told what is missing. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../worker/api/index.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { toldWith } from './told-with.ts';

const ROOT = `${import.meta.dirname}/../../..`;
const MESSAGES = `${ROOT}/worker/messages`;

const filesOf = (language: string): string[] => readdirSync(`${MESSAGES}/${language}`).toSorted();

const folders = readdirSync(MESSAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The parts of the element with labels of their own. */
const LABELS = readdirSync(`${ROOT}/widget/words`);

/** Every dictionary of a language: those in its folder, and the labels of the element. */
function dictionariesOf(language: string): [name: string, path: string][] {
  return [
    ...filesOf(language).map((name): [string, string] => [name, `${MESSAGES}/${language}/${name}`]),
    ...LABELS.map((part): [string, string] => [
      `the element, ${part}`,
      `${ROOT}/widget/words/${part}/${language}.ts`,
    ]),
  ];
}

/** Each sentence with parameters, and which ones it uses; `file: path`. */
function sentencesOf(language: string): Map<string, string> {
  const all = dictionariesOf(language).flatMap(([name, path]) =>
    [...toldWith(path)].map(([at, values]): [string, string] => [`${name}: ${at}`, values]),
  );
  return new Map(all);
}

const english = sentencesOf('en');

it('reads sentences with the parameters that they use', () => {
  expect(english.get('problem.ts: detail.host-is-url')).toBe('given, host');
  expect(english.get('the element, check: documented')).toBe('0');
  expect(english.size).toBeGreaterThan(200);
});

describe('languages', () => {
  it('are the folders of worker/messages, each in LANGUAGES of the contract', () => {
    expect(folders.toSorted()).toEqual(LANGUAGES.toSorted());
  });

  it('each have labels for the element', () => {
    for (const part of LABELS) {
      const labels = readdirSync(`${ROOT}/widget/words/${part}`).map((name) => name.replace('.ts', ''));
      expect(labels.toSorted()).toEqual(LANGUAGES.toSorted());
    }
  });

  it.each(LANGUAGES)('have the same files as English: %s', (language) => {
    expect(filesOf(language)).toEqual(filesOf('en'));
  });

  it.each(LANGUAGES)('name themselves: %s', (language) => {
    expect(WORDS[language].report.language).toBe(language);
  });

  it.each(LANGUAGES)('use exactly the same parameters as English: %s', (language) => {
    const differing = [...sentencesOf(language)].filter(([at, values]) => values !== english.get(at));
    expect(differing).toEqual([]);
  });
});
