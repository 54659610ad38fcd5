/** Whether the vantage points of a line agree or differ. */
import { expect, test } from 'vitest';
import { agreementOf, sayAgreement } from '../../widget/agreement.ts';
import type { Answer } from '../../widget/lines.ts';
import { words as english } from '../../widget/words/places/en.ts';
import type { Language, PortReport } from '../../worker/api/index.ts';
import { sayRow } from '../../worker/render/said.ts';
import { WORDS } from '../../worker/render/words.ts';
import { tlsSeen } from '../support/tls-seen.ts';
import { portReport } from './reports.ts';

const DEAD = { outcome: 'timeout', state: 'filtered' } as const;
const REFUSED = { outcome: 'refused', state: 'closed' } as const;
const LATE = { outcome: 'error', state: 'untested', reason: 'vantage-late' } as const;
const BARRED = { outcome: 'untestable', state: 'untested', reason: 'port-25-forbidden' } as const;
const GOOD = { tls: tlsSeen() };

/** As a service sends it. */
function worded(row: PortReport, language: Language = 'en'): PortReport {
  return { ...row, said: sayRow(row, 'a.test', WORDS[language]) };
}

function agreed(...seen: Partial<PortReport>[]): object | null {
  const answers: Answer[] = seen.map((more, index) => ({
    vantage: `p${index}`,
    report: worded(portReport(587, more)),
  }));
  const agreement = agreementOf(answers);
  if (agreement === null) return null;
  const { shown, alike, against, withoutResult, tone } = agreement;
  const ids = (places: readonly Answer[]) => places.map(({ vantage: id }) => id).join();
  return { shown: shown.vantage, alike: ids(alike), against: ids(against), withoutResult, tone };
}

test.each<[name: string, seen: Partial<PortReport>[], expected: object]>([
  ['one', [GOOD], { shown: 'p0', alike: 'p0', against: '', withoutResult: 0, tone: 'good' }],
  ['all alike', [GOOD, GOOD], { shown: 'p0', alike: 'p0,p1', against: '', withoutResult: 0, tone: 'good' }],
  [
    'one dead',
    [DEAD, GOOD, GOOD],
    { shown: 'p1', alike: 'p1,p2', against: 'p0', withoutResult: 0, tone: 'caution' },
  ],
  ['one late', [GOOD, LATE], { shown: 'p0', alike: 'p0', against: '', withoutResult: 1, tone: 'good' }],
  [
    'another certificate',
    [GOOD, { tls: tlsSeen({ trusted: false, problems: ['expired'] }) }],
    { shown: 'p0', alike: 'p0', against: 'p1', withoutResult: 0, tone: 'caution' },
  ],
  [
    'dead in different ways',
    [DEAD, REFUSED, LATE],
    { shown: 'p0', alike: 'p0', against: 'p1', withoutResult: 1, tone: 'bad' },
  ],
  [
    'seen without SMTP by one',
    [{ outcome: 'connected' }, GOOD],
    { shown: 'p1', alike: 'p1', against: '', withoutResult: 0, tone: 'good' },
  ],
  [
    'nobody could tell',
    [BARRED, LATE, BARRED],
    { shown: 'p0', alike: 'p0,p2', against: '', withoutResult: 1, tone: 'unknown' },
  ],
])('agreementOf() %s', (_, seen, expected) => {
  expect(agreed(...seen)).toEqual(expected);
});

test('agreementOf() has nothing to say before an answer', () => {
  expect(agreementOf([])).toBeNull();
});

test('sayAgreement() writes the colon as the language does', async () => {
  const { words: french } = await import('../../widget/words/places/fr.ts');
  const say = (language: Language) => {
    const shown = { vantage: 'weur', report: worded(portReport(587, GOOD), language) };
    const dead = { vantage: 'enam', report: worded(portReport(587, DEAD), language) };
    const agreement = { shown, alike: [], against: [dead], withoutResult: 0, tone: 'good' } as const;
    return sayAgreement(agreement, [shown, dead], (vantage) => vantage, language === 'fr' ? french : english);
  };
  expect(say('en')).toEqual({ title: 'STARTTLS works in 1 of 2 places', note: 'enam: no answer' });
  expect(say('fr')).toEqual({
    title: 'STARTTLS fonctionne à 1 endroit sur 2',
    note: 'enam\u00a0: aucune réponse',
  });
});
