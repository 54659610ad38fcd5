/** Labels, numbers and lists of ports: complete in every language, and safe whatever arrives. */
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../widget/clean.ts';
import { isWhole } from '../../widget/dictionaries.ts';
import { FAILURES } from '../../widget/failure.ts';
import { duration, fileSize } from '../../widget/format.ts';
import { PORTS, REGION_CHARACTERS, REGIONS, TEXT_CHARACTERS } from '../../widget/limits.ts';
import { sayScript } from '../../widget/local-age.ts';
import { parsePorts } from '../../widget/ports.ts';
import { parseRegions } from '../../widget/regions.ts';
import type { WordsOf } from '../../widget/words.ts';
import { LANGUAGES, type Language, LOCAL_CONCLUSIONS } from '../../worker/api/index.ts';
import { WORDS } from '../../worker/render/words.ts';

const SHELL = await wordsOf('shell');
const CHECK = await wordsOf('check');
const DETAILS = await wordsOf('details');
const LOCAL = await wordsOf('local');
const PLACES = await wordsOf('places');
const FIELD = await wordsOf('field');
const TROUBLE = await wordsOf('trouble');
const SETTINGS = await wordsOf('settings');
const EXPLAIN = await wordsOf('explain');

/** Of one part, in every language. */
async function wordsOf<Part extends keyof WordsOf>(part: Part): Promise<Record<Language, WordsOf[Part]>> {
  const loaded = LANGUAGES.map(async (language) => {
    const { words } = await import(`../../widget/words/${part}/${language}.ts`);
    return [language, words] as const;
  });
  return Object.fromEntries(await Promise.all(loaded)) as Record<Language, WordsOf[Part]>;
}

test.each(LANGUAGES)(
  'the words of each part in %s are whole, and say which language they are in',
  (language) => {
    for (const part of [SHELL, CHECK, DETAILS, LOCAL, PLACES, FIELD, TROUBLE, SETTINGS, EXPLAIN]) {
      expect(part[language]?.language).toBe(language);
      expect(isWhole(part[language], part.en)).toBe(true);
    }
  },
);

test('isWhole() recognizes words of another build by what they lack, at any depth', () => {
  const { column, ...others } = SHELL.de;
  expect(isWhole({ ...others, column: { ...column, newer: 'Mars' } }, SHELL.en)).toBe(true);
  const { time: _, ...rest } = column;
  for (const words of [
    undefined,
    null,
    others,
    { ...others, column: null },
    { ...others, column: rest },
    { ...others, column, copy: 'Kopieren' },
  ])
    expect(isWhole(words, SHELL.en)).toBe(false);
});

test.each(LANGUAGES)(
  'a verdict in %s has 22 characters at most, whatever port and encryption',
  (language) => {
    const { port, mode } = SHELL[language];
    const { unencrypted, noPort, noAnswer, noVerdict } = CHECK[language];
    const titles = [mode.starttls, mode['implicit-tls'], unencrypted].map((one) => `${port} 2525 · ${one}`);
    for (const title of [...titles, noPort, noAnswer, noVerdict])
      expect(title.length).toBeLessThanOrEqual(22);
  },
);

test.each(LANGUAGES)(
  'the words in %s label every failure and conclusion, and call things as the service does',
  (language) => {
    const said = { ...TROUBLE[language].failure, offline: CHECK[language].offline };
    for (const failure of FAILURES) expect(said[failure]).toMatch(/\.$/);
    for (const conclusion of LOCAL_CONCLUSIONS) expect(LOCAL[language].sentence[conclusion]).toMatch(/\.$/);
    const { purpose, otherPort, mode } = SHELL[language];
    const { certificate } = DETAILS[language];
    const { report, tls, place, recommendation, text } = WORDS[language];
    expect([purpose, otherPort]).toEqual([report.purpose, report.otherPort]);
    expect([certificate.trusted, certificate.unjudged]).toEqual([tls.trusted, tls.unjudged]);
    expect(certificate.moreNames(7)).toBe(tls.moreNames(7));
    expect(CHECK[language].unknownPlace).toBe(place.unknownPlace);
    for (const part of [DETAILS, LOCAL, PLACES]) expect(part[language].colon).toBe(text.colon);
    const { paste, explain, cut, mended } = EXPLAIN[language];
    const { pages, explanation, configuration } = WORDS[language];
    expect([paste, explain]).toEqual([pages.paste.error, pages.paste.explain]);
    expect([cut, mended]).toEqual([explanation.cut, configuration.mended.replace(/\s*:$/, '')]);
    expect(mode).toEqual({ ...recommendation.mode, plaintext: report.use.unencrypted });
  },
);

test.each([
  [1, ['1 byte', '1 Byte', '1 octet', '1 byte']],
  [999, ['999 bytes', '999 Byte', '999 octets', '999 bytes']],
  [1_000, ['1 kB', '1 kB', '1 ko', '1 kB']],
  [999_900, ['999.9 kB', '999,9 kB', '999,9 ko', '999,9 kB']],
  [35_882_577, ['35.9 MB', '35,9 MB', '35,9 Mo', '35,9 MB']],
])('fileSize() writes %i bytes as %j', (bytes, said) => {
  const spaced = LANGUAGES.map((language) => fileSize(language, bytes).replace(/\s/g, ' '));
  expect(spaced).toEqual(said);
});

test('parsePorts() reads a list, drops duplicates, and refuses anything else', () => {
  expect(parsePorts(' 587, 25,,587 ')).toEqual({ ports: [587, 25] });
  expect(parsePorts(null)).toEqual({ ports: null });
  for (const bad of ['0', '65536', '25;26', '-1', '1e3', '25a']) {
    expect(parsePorts(bad)).toEqual({ failure: 'invalid-ports' });
  }
  const most = Array.from({ length: PORTS }, (_, index) => index + 1);
  expect(parsePorts(most.join())).toEqual({ ports: most });
  expect(parsePorts([...most, 999].join())).toEqual({ failure: 'too-many-ports' });
});

test('parseRegions() reads a list as the service does, drops duplicates, and refuses anything else', () => {
  const list = ['weur', 'apac-ne', 'agent:office_1.a', 'globalping:DE'];
  expect(parseRegions(` ${list.join(', ')},,weur `)).toEqual({ regions: list });
  for (const one of ['all', 'nearest']) expect(parseRegions(one)).toEqual({ regions: [one] });
  for (const none of [null, '', ' , ']) expect(parseRegions(none)).toEqual({ regions: null });
  for (const bad of ['<b>', 'weur;enam', 'agent:', ':DE', '1', 'weur&host=x', 'we\u202eur', 'a:b:c']) {
    expect(parseRegions(bad)).toEqual({ failure: 'invalid-regions' });
  }
  const long = 'r'.repeat(REGION_CHARACTERS);
  expect(parseRegions(long)).toEqual({ regions: [long] });
  expect(parseRegions(`${long}r`)).toEqual({ failure: 'invalid-regions' });
  const most = Array.from({ length: REGIONS }, (_, index) => `r${index}`);
  expect(parseRegions(most.join())).toEqual({ regions: most });
  expect(parseRegions([...most, 'weur'].join())).toEqual({ failure: 'too-many-regions' });
});

test('cleanText() leaves nothing that moves a cursor, reverses text or is invisible', () => {
  expect(
    cleanText('a\u001b[1;31mb\u009b2Jc\u001b]8;;http://x\u0007d\u202ee\u2066f\u200bg\u0000h\ufeff'),
  ).toBe('abcdefgh');
  expect(cleanText('one\r\n\ttwo')).toBe('one two');
  expect(cleanText('\ud800x')).toBe('\ufffdx');
  expect(cleanText('x'.repeat(TEXT_CHARACTERS + 1))).toHaveLength(TEXT_CHARACTERS);
});

test.each([
  [-3_600_000, 'just now'],
  [499, 'just now'],
  [500, '1 second ago'],
  [300_000, '5 minutes ago'],
])('sayScript() of a script %i ms old by the clock of the reader', (ageMs, age) => {
  expect(sayScript(LOCAL.en, ['here', 'edge'], ageMs)).toBe(
    `Your network, Checking service: your own test, ${age}`,
  );
});

describe('duration() of two times', () => {
  test.each([
    [91.4, 240, '91–240 ms', '91–240 ms'],
    [0, 999.4, '0–999 ms', '0–999 ms'],
    [164, 1_200, '0.2–1.2 s', '0,2–1,2 s'],
    [999.5, 1_049, '1.0 s', '1,0 s'],
    [91.4, 91.2, '91 ms', '91 ms'],
    [9, 91, '9–91 ms', '9–91 ms'],
  ])('%d to %d: %s, %s', (from, to, english, german) => {
    expect([duration('en', from, to), duration('de', from, to)]).toEqual([english, german]);
  });
});
