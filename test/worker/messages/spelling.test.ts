/** English is spelled as in the United States, in sentences, comments and names. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** Parts of words in British spelling, with the American spelling. */
const PAIRS: readonly [british: RegExp, american: string][] = [
  [
    /\w*(?:recogn|summar|capital|normal|serial|minim|optim|initial|custom|emphas|priorit|real|special|standard|synchron|util)is(?:e[sdr]?|ing|ation)\b/,
    '…ize',
  ],
  [/\w*(?:behavi|col|hon|fav|neighb|lab|rum)our\w*/, '…or'],
  [/\w*(?:dial|cancel|label|model|travel|signal)l(?:ed|er|ers|ing)\b/, '…led'],
  [/\b(?:data )?centres?\b/, 'center'],
  [/\blicence\b/, 'license'],
  [/\bdefence\b/, 'defense'],
  [/\b(?:mis)?spelt\b/, 'spelled'],
  [/\blearnt\b/, 'learned'],
  [/\bburnt\b/, 'burned'],
  [/\bwhilst\b/, 'while'],
  [/\bartefacts?\b/, 'artifact'],
  [/\bcatalogues?\b/, 'catalog'],
  [/\bprogrammes?\b/, 'program'],
  [/\banalyse[sd]?\b/, 'analyze'],
  [/\bageing\b/, 'aging'],
  [/\bfulfil\b/, 'fulfill'],
  [/\bgrey(?!list)\w*/, 'gray'],
];

/** Dictionaries of other languages, and the messages of other programs. */
const FOREIGN = [
  'worker/messages/{de,fr,es}/**',
  'widget/words/*/{de,fr,es}.ts',
  'worker/knowledge/**',
  'widget/dist*/**',
];

const FILES = globSync(['{worker,widget}/**/*.ts', '*.md', '*.toml'], { cwd: ROOT, exclude: FOREIGN });

function britishIn(text: string): string[] {
  return PAIRS.flatMap(([british, american]) =>
    [...text.matchAll(new RegExp(british, 'gi'))].map(([word]) => `${word} → ${american}`),
  );
}

it('knows British spelling', () => {
  expect(britishIn('The dialler recognises the colour of the data centre.')).toHaveLength(4);
  expect(britishIn('The dialer recognizes the color of the data center.')).toEqual([]);
  expect(FILES.length).toBeGreaterThan(300);
});

it('is American throughout', () => {
  const found = FILES.flatMap((file) =>
    britishIn(readFileSync(join(ROOT, file), 'utf8')).map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});
