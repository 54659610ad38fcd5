/** A language is a folder of words and a row in a few lists: whoever adds one is told what is missing. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../worker/messages/report.ts';
import { WORDS } from '../../../worker/render/words.ts';

const MESSAGES = `${import.meta.dirname}/../../../worker/messages`;

const folders = readdirSync(MESSAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('languages', () => {
  it('are the folders of worker/messages, each in LANGUAGES of worker/messages/report.ts', () => {
    expect(folders.toSorted()).toEqual(LANGUAGES.toSorted());
  });

  it.each(LANGUAGES)('have the same files as English: %s', (language) => {
    const files = (name: string) => readdirSync(`${MESSAGES}/${name}`).toSorted();
    expect(files(language)).toEqual(files('en'));
  });

  it.each(LANGUAGES)('say of themselves which they are: %s', (language) => {
    const { report, element } = WORDS[language];
    expect([report.language, element.language]).toEqual([language, language]);
  });
});
