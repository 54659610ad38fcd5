/** The words about programs in all four languages: each trap is a sentence, with everything that belongs to it. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../worker/api/index.ts';
import { TRAPS, type TrapCode } from '../../../worker/programs/trap.ts';
import { trapPieces, trapText } from '../../../worker/render/trap.ts';
import { WORDS } from '../../../worker/render/words.ts';

/** Each parameter with a name that no sentence contains by itself. */
function sampleOf(code: TrapCode) {
  const parameters = Object.fromEntries(TRAPS[code].map((name) => [name, `X_${name.toUpperCase()}`]));
  return { code, parameters, source: 'https://example.net' };
}

describe.each(LANGUAGES)('traps in %s', (language) => {
  const words = WORDS[language];

  it.each(Object.keys(TRAPS) as TrapCode[])('put %s into sentences', (code) => {
    const sample = sampleOf(code);
    const text = trapText(sample, words);
    expect(text).toMatch(/^[\p{Lu}“].{20,}(?:\.|X_\w+)$/u);
    for (const value of Object.values(sample.parameters)) expect(text).toContain(value);
    expect(text).not.toMatch(/undefined| {2}/);
  });

  it.each(Object.keys(TRAPS) as TrapCode[])('set the names in %s apart', (code) => {
    const sample = sampleOf(code);
    const pieces = trapPieces(sample, words);
    expect(pieces.map(({ text }) => text).join('')).toBe(trapText(sample, words));
    const names = pieces.filter(({ isName }) => isName).map(({ text }) => text);
    expect(new Set(names)).toEqual(new Set(Object.values(sample.parameters)));
  });
});
