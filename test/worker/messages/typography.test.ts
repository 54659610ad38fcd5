/** French punctuation: preceded by a space that does not break, so that no mark begins a line. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { wrongMarksIn } from '../../support/french.ts';

const ROOT = join(import.meta.dirname, '../../..');

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The strings of a source file and the fixed texts of its templates. */
function textsOf(path: string): string[] {
  const texts: string[] = [];
  JSON.stringify(parseSync(path, read(path)).program, (key, value: unknown) => {
    if (typeof value === 'string' && /^(?:value|cooked)$/.test(key)) texts.push(value);
    return value;
  });
  return texts;
}

it.each(globSync(['worker/messages/fr/*.ts', 'widget/words/*/fr.ts'], { cwd: ROOT }))(
  '%s sets its marks apart',
  (path) => {
    const texts = textsOf(path);
    expect(texts.length).toBeGreaterThan(2);
    expect(wrongMarksIn(texts)).toEqual([]);
  },
);

it.each(['non : rien', 'non: rien', 'quoi ?', 'quoi?', '«ici\u00a0»', '«\u00a0ici »', "l'hôte"])(
  'notices %j',
  (text) => {
    expect(wrongMarksIn([text])).toEqual([text]);
  },
);
