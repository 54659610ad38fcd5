/** Words, numbers and lists of ports: complete in every language, harmless whatever arrives. */
import { expect, test } from 'vitest';
import { cleanText } from '../../widget/clean.ts';
import { PORTS, TEXT_CHARACTERS } from '../../widget/limits.ts';
import { parsePorts } from '../../widget/ports.ts';
import { ago, megabytes, milliseconds, sayReport, wordsIn } from '../../widget/words.ts';
import { LOCATION_HINTS, OUTCOMES } from '../../worker/api.ts';
import { FAILURES } from '../../worker/messages/element.ts';
import { LANGUAGES } from '../../worker/messages/report.ts';
import { portReport } from './reports.ts';

test.each(LANGUAGES)('wordsIn(%s) has words for every outcome, reason, region and failure', (language) => {
  const words = wordsIn(language);
  for (const [outcome, { reasons }] of Object.entries(OUTCOMES)) {
    for (const reason of [null, ...reasons]) {
      const said = sayReport(portReport(587, { outcome, reason } as object), words);
      expect(said.outcome).not.toBe(outcome);
      expect(said.meaning).toMatch(/\.$/);
      if (reason !== null) expect(said.reason).toContain(' ');
    }
  }
  for (const region of LOCATION_HINTS) expect(words.element.region[region]).toMatch(/\p{L}{4}/u);
  for (const failure of FAILURES) expect(words.element.failure[failure]).toMatch(/\.$/);
  expect(words.element.title).toContain('{host}');
});

test('sayReport() shows a code it has no words for as it came, inherited names too', () => {
  const said = sayReport(
    portReport(587, { outcome: 'toString', reason: 'quantum' } as object),
    wordsIn('en'),
  );
  expect(said).toEqual({ outcome: 'toString', reason: 'quantum', meaning: '' });
});

test('numbers are written the way of the language', () => {
  expect(milliseconds(wordsIn('de'), 1234)).toBe('1.234 ms');
  expect(milliseconds(wordsIn('en'), 3.14)).toBe('3.1 ms');
  expect(megabytes(wordsIn('de'), 35_882_577)).toBe('35,9 MB');
  expect(ago(wordsIn('de'), 42)).toBe('vor 42 Sekunden');
  expect(ago(wordsIn('en'), 300)).toBe('5 minutes ago');
});

test('parsePorts() reads a list, drops duplicates, and refuses what is none', () => {
  expect(parsePorts(' 587, 25,,587 ')).toEqual({ ports: [587, 25] });
  expect(parsePorts(null)).toEqual({ ports: null });
  for (const bad of ['0', '65536', '25;26', '-1', '1e3', '25a']) {
    expect(parsePorts(bad)).toEqual({ failure: 'invalid-ports' });
  }
  const most = Array.from({ length: PORTS }, (_, index) => index + 1);
  expect(parsePorts(most.join())).toEqual({ ports: most });
  expect(parsePorts([...most, 999].join())).toEqual({ failure: 'too-many-ports' });
});

test('cleanText() leaves nothing that moves a cursor, turns a text or hides', () => {
  expect(
    cleanText('a\u001b[1;31mb\u009b2Jc\u001b]8;;http://x\u0007d\u202ee\u2066f\u200bg\u0000h\ufeff'),
  ).toBe('abcdefgh');
  expect(cleanText('one\r\n\ttwo')).toBe('one two');
  expect(cleanText('\ud800x')).toBe('\ufffdx');
  expect(cleanText('x'.repeat(TEXT_CHARACTERS + 1))).toHaveLength(TEXT_CHARACTERS);
});
