/** The marks of French: apart from the word before them, and never alone at the beginning of a line. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

const WRONG = /(?<!\u00a0)[:;!?»](?:\s|$)|«(?!\u00a0)|'(?=\p{L})/u;

/** What is for machines has marks of its own. */
const MACHINE = /"v=1; deny"|error:/g;

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The strings of a source and the fixed texts of its templates. */
function textsOf(path: string): string[] {
  const texts: string[] = [];
  JSON.stringify(parseSync(path, read(path)).program, (key, value: unknown) => {
    if (typeof value === 'string' && /^(?:value|cooked)$/.test(key)) texts.push(value);
    return value;
  });
  return texts;
}

function wrongIn(texts: readonly string[]): string[] {
  return texts.filter((text) => WRONG.test(text.replace(MACHINE, '')));
}

it.each(globSync('worker/messages/fr/*.ts', { cwd: ROOT }))('%s sets its marks apart', (path) => {
  const texts = textsOf(path);
  expect(texts.length).toBeGreaterThan(5);
  expect(wrongIn(texts)).toEqual([]);
});

it.each(['non : rien', 'non: rien', 'quoi ?', 'quoi?', '«ici\u00a0»', '«\u00a0ici »', "l'hôte"])(
  'notices %j',
  (text) => {
    expect(wrongIn([text])).toEqual([text]);
  },
);
