/** Several vantage points in one table: rows become lines. */
import { expect, test } from 'vitest';
import { ourFailure } from '../../widget/failure.ts';
import { PLACES, ROWS } from '../../widget/limits.ts';
import { linesOf, placesOf } from '../../widget/lines.ts';
import { type Action, initialState, reduce, type State } from '../../widget/state.ts';
import type { PortReport } from '../../worker/api/index.ts';
import { portReport, reportFrom } from './reports.ts';

const DEAD = { outcome: 'timeout', state: 'filtered' } as const;
const REFUSED = { outcome: 'refused', state: 'closed' } as const;

const start: Action = { type: 'start', host: 'a.test', ports: [587, 465] };
const row = (vantage: string, port: number, more: Partial<PortReport> = {}): Action => ({
  type: 'arrive',
  run: 1,
  item: { type: 'port', vantage, report: portReport(port, more) },
});
const vantage = (id: string, colo: string | null = 'FRA'): Action => {
  const [facts] = reportFrom('a.test', [{ id, colo, ports: [] }]).vantages;
  if (facts === undefined) throw new Error('A report of one place has one');
  return { type: 'arrive', run: 1, item: { type: 'vantage', vantage: facts } };
};
const final = (places: Record<string, PortReport[]>): Action => {
  const seen = Object.entries(places).map(([id, ports]) => ({ id, colo: 'FRA', ports }));
  return { type: 'arrive', run: 1, item: { type: 'report', report: reportFrom('a.test', seen) } };
};
const after = (...actions: Action[]): State => [start, ...actions].reduce(reduce, initialState());

/** `587: weur starttls, enam timeout`, one line each. */
function told(state: State): string[] {
  return linesOf(state).map(({ port, answers }) => {
    const seen = answers.map(({ vantage, report }) => `${vantage} ${report.outcome}`);
    return `${port}: ${seen.join(', ')}`;
  });
}

test('linesOf() puts the results of all vantage points in one line per port, however they are interleaved', () => {
  const state = after(row('weur', 465), row('enam', 587, DEAD), row('weur', 587), row('enam', 465));
  expect(told(state)).toEqual(['587: enam timeout, weur starttls', '465: enam starttls, weur starttls']);
  expect(told(after())).toEqual(['587: ', '465: ']);
});

test('linesOf() lists vantage points in the order of the report once it is there, on every line', () => {
  const rows = [row('apac', 587), row('weur', 587), row('weur', 465), row('apac', 465)];
  const ports = [portReport(587), portReport(465)];
  expect(told(after(...rows, final({ weur: ports, apac: ports })))).toEqual([
    '587: weur starttls, apac starttls',
    '465: weur starttls, apac starttls',
  ]);
});

test('linesOf() keeps address families apart, with every place in each', () => {
  const six = { family: 6 as const };
  const state = after(
    row('weur', 587),
    row('weur', 587, { ...six, ...DEAD }),
    row('enam', 587, { ...six, ...REFUSED }),
    row('enam', 587),
  );
  expect(told(state)).toEqual([
    '587: weur starttls, enam starttls',
    '587: weur timeout, enam refused',
    '465: ',
  ]);
});

test('reduce() lets a second answer of one vantage point replace its first, and lists it once', () => {
  const twice = after(vantage('weur', null), row('weur', 587, DEAD), vantage('weur'), row('weur', 587));
  expect(told(twice)).toEqual(['587: weur starttls', '465: ']);
  expect(twice.vantages.map(({ vantage: { id, colo } }) => [id, colo])).toEqual([['weur', 'FRA']]);
});

test('reduce() shows an unannounced vantage point, unless the report lacks it', () => {
  const running = after(vantage('weur'), row('weur', 587), row('mars', 587, DEAD));
  expect(placesOf(running)).toEqual(['weur', 'mars']);
  const done = reduce(running, final({ weur: [portReport(587)] }));
  expect(placesOf(done)).toEqual(['weur']);
  expect(told(done)).toEqual(['587: weur starttls']);
});

test('reduce() keeps what all vantage points had sent when the stream breaks, and accepts nothing afterwards', () => {
  const failure = ourFailure('cut-off');
  const cut = after(row('weur', 587), row('enam', 587), {
    type: 'arrive',
    run: 1,
    item: { type: 'failure', failure },
  });
  expect(told(cut)).toEqual(['587: weur starttls, enam starttls', '465: ']);
  for (const late of [row('apac', 587), vantage('apac')]) expect(reduce(cut, late)).toBe(cut);
});

test('reduce() accepts rows and vantage points up to its limits', () => {
  for (const more of [0, 1]) {
    // The two requested ports have a row each from the start; one of them is filled.
    const rows = Array.from({ length: ROWS - 1 + more }, (_, index) => row(`r${index}`, 587));
    const state = after(...rows);
    expect(state.rows).toHaveLength(ROWS);
    expect(linesOf(state)[0]?.answers).toHaveLength(ROWS - 1);
    const places = Array.from({ length: PLACES + more }, (_, index) => vantage(`r${index}`));
    expect(after(...places).vantages).toHaveLength(PLACES);
  }
});
