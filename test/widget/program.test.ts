/** How a program is found, and what is read of the answers of a service, whatever arrives. */
import { expect, test } from 'vitest';
import { cleanBlock } from '../../widget/clean.ts';
import { readExplained } from '../../widget/explained.ts';
import { BLOCK_CHARACTERS } from '../../widget/limits.ts';
import { programsFor, readPrograms } from '../../widget/program.ts';
import { readSettings } from '../../widget/program-settings.ts';
import { settingsFor } from '../../worker/advice/settings/settings.ts';
import { factsOf } from '../../worker/programs/facts.ts';
import { PROGRAMS } from '../../worker/programs/programs.ts';
import { referenceWithWords } from '../../worker/render/said-programs.ts';
import { settingsWithWords } from '../../worker/render/said-settings.ts';
import { WORDS } from '../../worker/render/words.ts';

const LISTED = readPrograms({ ...referenceWithWords({ programs: PROGRAMS.map(factsOf) }, WORDS.de) });

test('readPrograms() names each program in the language of the answer, and drops what is none', () => {
  expect(LISTED).toHaveLength(PROGRAMS.length);
  expect(LISTED.find(({ id }) => id === 'android-mail')?.name).toBe('Mailprogramme für Android');
  const named = readPrograms({ programs: [null, 7, {}, { id: 'a' }, { id: 'b', name: 'B' }, { name: 'C' }] });
  expect(named).toEqual([
    { id: 'a', name: 'a' },
    { id: 'b', name: 'B' },
  ]);
  expect(readPrograms({ programs: 'none' })).toEqual([]);
});

test.each([
  ['', 'outlook-new'],
  ['iphone', 'ios-mail'],
  ['THUNDER', 'thunderbird'],
  ['für android', 'android-mail'],
  ['ios-mail', 'ios-mail'],
  ['post', 'postfix'],
])('programsFor() %j: first %s', (query, id) => {
  const found = programsFor(LISTED, query).map((one) => one.id);
  expect(found).toContain(id);
  expect(programsFor(LISTED, 'no such program')).toEqual([]);
});

test('programsFor() has those first that begin with what was typed', () => {
  const names = programsFor(LISTED, 'git').map(({ name }) => name.toLowerCase());
  const first = names.findIndex((name) => !/(?:^|\s)git/.test(name));
  expect(names.length).toBeGreaterThan(2);
  expect(names.slice(0, first < 0 ? names.length : first).every((name) => /(?:^|\s)git/.test(name))).toBe(
    true,
  );
});

test('readSettings() has the worst note in front, and lets only literal values be copied', () => {
  const submission = { host: 'smtp.example.com', unicodeHost: 'smtp.example.com', port: 465, trusted: false };
  const settings = settingsFor({ ...submission, encryption: 'implicit-tls' }, 'thunderbird');
  const read = readSettings({ ...settingsWithWords(settings, WORDS.en) });
  expect(read.name).toBe('Thunderbird');
  expect(read.warning).toMatch(/^The certificate of this server is not trusted/);
  expect(read.notes).not.toContain(read.warning);
  expect(read.hint).toMatch(/^Replace YOUR_USER/);
  expect(read.fields.map(({ name, value, isLiteral }) => [name, value, isLiteral])).toEqual([
    ['Server Name', 'smtp.example.com', true],
    ['Port', '465', true],
    ['Connection security', 'SSL/TLS', true],
    ['Authentication method', 'Normal password', false],
    ['User Name', 'YOUR_USER', false],
    ['Password', 'YOUR_PASSWORD', false],
  ]);
});

test('readSettings() and readExplained() take anything', () => {
  const nothing = { name: null, hint: null, warning: null, notes: [], fields: [], files: [] };
  for (const odd of [{}, { clients: 'x', notes: 3 }, { clients: [null], notes: [null, {}] }])
    expect(readSettings(odd)).toEqual(nothing);
  const none = { causes: [], hint: null, problem: null, reviews: [], ticket: null, isCut: false };
  for (const odd of [{}, { matches: [{}], configurations: [7], ticket: {}, problem: 'x', cut: 1 }])
    expect(readExplained(odd)).toEqual(none);
});

test('readExplained() says a fault that several lines have once', () => {
  const said = (text: string | null) => ({ said: { title: 'Wrong.', text, tone: 'caution' } });
  const faults = [said('line 1'), said('line 2'), said(null)];
  const [review] = readExplained({ configurations: [{ faults, mended: 'A=1' }] }).reviews;
  expect(review).toEqual({
    title: '',
    faults: [{ what: 'Wrong.', places: ['line 1', 'line 2'] }],
    mended: 'A=1',
  });
});

test('cleanBlock() keeps lines and indentation, and nothing that is invisible', () => {
  expect(cleanBlock('a:\n  b:\tc\u001b[1md\u202e\u0000\r\n')).toBe('a:\n  b:\tcd\n');
  expect(cleanBlock('x'.repeat(BLOCK_CHARACTERS + 1))).toHaveLength(BLOCK_CHARACTERS);
});
