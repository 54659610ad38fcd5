/**
 * The element's state, and how an action changes it. Pure: no clock, no network, no page. An action from an outdated
 * run is ignored, so that a late answer cannot overwrite a newer one.
 */
import { ARTICLE_PORTS, type Recommendation, type Said } from '../worker/api/index.ts';
import type { SeenPort, SeenReport, SeenVantage } from './arrival.ts';
import type { ClientItem } from './client.ts';
import type { Failure } from './failure.ts';
import { PLACES, ROWS } from './limits.ts';

export type Phase = 'idle' | 'running' | 'stopped' | 'done' | 'error';

/** A requested port and, once known, what one vantage point saw of it over one address family. */
export interface Row {
  port: number;
  vantage: string;
  report: SeenPort | null;
  /** The name of the vantage point, if it came with the row. */
  place?: Said | undefined;
}

export type VantageFacts = Omit<SeenVantage, 'ports'>;

export interface State {
  phase: Phase;
  /** Counts the checks; 0 before the first. */
  run: number;
  host: string;
  rows: readonly Row[];
  /** In the order of display; a vantage point may have rows before anything else is known about it. */
  vantages: readonly VantageFacts[];
  report: SeenReport | null;
  /** The port that works, before the report has the last word; null while none is known to. */
  early: Recommendation | null;
  failure: Failure | null;
}

export type Action =
  | { type: 'reset' | 'start'; host: string; ports: readonly number[] | null }
  | { type: 'arrive'; run: number; item: ClientItem }
  | { type: 'stop'; run: number }
  | { type: 'refuse'; failure: Failure };

export function initialState(
  run = 0,
  host = '',
  ports: readonly number[] | null = null,
  phase: Phase = 'idle',
): State {
  return { phase, run, host, rows: blankRows(ports), vantages: [], report: null, early: null, failure: null };
}

export function reduce(state: State, action: Action): State {
  const run = state.run + 1;
  if (action.type === 'refuse') return { ...state, phase: 'error', run, failure: action.failure };
  if ('host' in action)
    return initialState(run, action.host, action.ports, action.type === 'start' ? 'running' : 'idle');
  if (state.phase !== 'running' || state.run !== action.run) return state;
  return { ...state, ...(action.type === 'stop' ? { phase: 'stopped' } : arrive(state, action.item)) };
}

function blankRows(ports: readonly number[] | null): Row[] {
  return (ports ?? ARTICLE_PORTS).map((port) => ({ port, vantage: '', report: null }));
}

function arrive(state: State, item: ClientItem): Partial<State> {
  switch (item.type) {
    case 'target':
      // If the service chooses the ports, only it knows them; an older service does not list them.
      return item.ports.length > 0 ? { rows: blankRows(item.ports) } : {};
    case 'port':
      return { rows: withReport(state.rows, item.vantage, item.report, item.said) };
    case 'vantage':
      return { vantages: withVantage(state.vantages, item.vantage) };
    case 'verdict':
      return { early: item.recommendation };
    case 'report':
      return finish(state, item.report);
    case 'failure':
      return { phase: 'error', failure: item.failure };
  }
}

/**
 * The report is final: rows missing from it will not be answered, and a vantage point missing from it did not take
 * part.
 */
function finish(state: State, report: SeenReport): Partial<State> {
  const { vantages } = report;
  const isKnown = (id: string) => vantages.some(({ vantage }) => vantage.id === id);
  const isBare = vantages.length === 0;
  let rows: readonly Row[] = state.rows.filter((row) => isBare || !row.report || isKnown(row.vantage));
  for (const { vantage, ports } of vantages)
    for (const port of ports) rows = withReport(rows, vantage.id, port);
  const answered = rows.filter((row) => row.report);
  return {
    phase: 'done',
    report,
    rows: answered.length > 0 ? answered : rows,
    vantages: isBare ? state.vantages : vantages,
  };
}

function withVantage(vantages: readonly VantageFacts[], facts: VantageFacts): readonly VantageFacts[] {
  const others = vantages.filter(({ vantage }) => vantage.id !== facts.vantage.id);
  return [...others, facts].slice(0, PLACES);
}

/** In the place of the same row from before, of a blank one, or behind the last of its port. */
function withReport(rows: readonly Row[], vantage: string, report: SeenPort, place?: Said): readonly Row[] {
  const row: Row = { port: report.port, vantage, report, place };
  const find = (wanted: (other: Row) => boolean) =>
    rows.findLastIndex((other) => other.port === row.port && wanted(other));
  const same = find((other) => other.vantage === vantage && other.report?.family === report.family);
  const known = same < 0 ? find((other) => other.report === null) : same;
  if (known >= 0) return rows.with(known, row);
  if (rows.length >= ROWS) return rows;
  const last = find(() => true);
  return rows.toSpliced(last < 0 ? rows.length : last + 1, 0, row);
}
