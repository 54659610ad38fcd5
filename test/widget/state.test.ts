/** The reducer by example: rows, late answers, failures. No browser, no network. */
import { expect, test } from 'vitest';
import { ourFailure } from '../../widget/failure.ts';
import { ROWS } from '../../widget/limits.ts';
import { type Action, initialState, reduce, type State } from '../../widget/state.ts';
import { portReport, report } from './reports.ts';

const after = (...actions: Action[]): State => actions.reduce(reduce, initialState());
const start: Action = { type: 'start', host: 'a.test', ports: [587, 465] };
const row = (port: number, more = {}): Action => ({
  type: 'arrive',
  run: 1,
  item: { type: 'port', vantage: 'weur', report: portReport(port, more) },
});
const outcomes = (state: State): (string | undefined)[] => state.rows.map((entry) => entry.report?.outcome);

test('reduce() puts each row where it belongs', () => {
  expect(outcomes(after(start, row(465)))).toEqual([undefined, 'starttls']);
});

test('reduce() ignores what belongs to a run that is over or replaced', () => {
  const replaced = after(start, start);
  expect(reduce(replaced, row(587))).toBe(replaced);
  const stopped = after(start, { type: 'stop', run: 1 });
  expect(stopped.phase).toBe('stopped');
  expect(reduce(stopped, row(587))).toBe(stopped);
  expect(reduce(replaced, { type: 'stop', run: 1 })).toBe(replaced);
});

test('reduce() keeps the rows that had arrived when a check fails', () => {
  const failure = ourFailure('cut-off');
  const state = after(start, row(587), { type: 'arrive', run: 1, item: { type: 'failure', failure } });
  expect(state).toMatchObject({ phase: 'error', failure });
  expect(outcomes(state)).toEqual(['starttls', undefined]);
});

test('reduce() lets the report decide which rows there are', () => {
  const item = {
    type: 'report' as const,
    report: report('a.test', [portReport(465, { outcome: 'implicit-tls' })]),
  };
  const state = after(start, { type: 'arrive', run: 1, item });
  expect(state.phase).toBe('done');
  expect(outcomes(state)).toEqual(['implicit-tls']);
});

test('reduce() waits for the ports that the service announces, and only for those', () => {
  const unasked: Action = { type: 'start', host: 'a.test', ports: null };
  const told = (ports: number[]): Action => ({
    type: 'arrive',
    run: 1,
    item: { type: 'target', target: report('a.test', []).target, ports },
  });
  const ports = (state: State) => state.rows.map(({ port }) => port);
  expect(ports(after(unasked, told([465, 2587])))).toEqual([465, 2587]);
  expect(outcomes(after(unasked, told([465, 2587]), row(2587)))).toEqual([undefined, 'starttls']);
  expect(ports(after(unasked, told([])))).toEqual([25, 80, 465, 587, 588, 2525]);
});

test('reduce() gives each address family a row, side by side, and no more rows than its limit', () => {
  const both = after(start, row(587), row(465), row(587, { family: 6, outcome: 'timeout' }));
  expect(outcomes(both)).toEqual(['starttls', 'timeout', 'starttls']);
  const flood = Array.from({ length: 2 * ROWS }, (_, port) => row(port + 1000));
  expect(after(start, ...flood).rows).toHaveLength(ROWS);
});
