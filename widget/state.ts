/**
 * The element's state, and how an action changes it. Pure: no clock, no network, no page. An action from an outdated
 * run is ignored, so that a late answer cannot overwrite a newer one.
 */
import {
  ARTICLE_PORTS,
  type PortReport,
  type Recommendation,
  type Report,
  type Said,
  type VantageReport,
} from '../worker/api/index.ts';
import type { ClientItem } from './client.ts';
import type { Failure } from './failure.ts';
import { PLACES, ROWS } from './limits.ts';

export type Phase = 'idle' | 'running' | 'stopped' | 'done' | 'error';

/** A requested port and, once known, what one vantage point saw of it over one address family. */
export interface Row {
  port: number;
  vantage: string;
  report: PortReport | null;
  /** The name of the vantage point, if it came with the row. */
  place?: Said | undefined;
}

export type VantageFacts = Omit<VantageReport, 'ports'>;

export interface State {
  phase: Phase;
  /** Counts the checks; 0 before the first. */
  run: number;
  host: string;
  rows: readonly Row[];
  /** In the order of display; a vantage point may have rows before anything else is known about it. */
  vantages: readonly VantageFacts[];
  report: Report | null;
  /** The port that works, before the report has the last word; null while none is known to. */
  early: Recommendation | null;
  failure: Failure | null;
}

/** The name of a vantage point if known, otherwise its id. */
export function placeName({ vantages, rows }: Pick<State, 'vantages' | 'rows'>, id: string): string {
  const known = vantages.find(({ vantage }) => vantage.id === id)?.vantage.said;
  return (known ?? rows.find(({ vantage }) => vantage === id)?.place)?.title ?? id;
}

export type Action =
  | { type: 'reset'; host: string; ports: readonly number[] | null }
  | { type: 'start'; host: string; ports: readonly number[] | null }
  | { type: 'arrive'; run: number; item: ClientItem }
  | { type: 'stop'; run: number }
  | { type: 'refuse'; failure: Failure };

export function initialState(): State {
  return {
    phase: 'idle',
    run: 0,
    host: '',
    rows: blankRows(null),
    vantages: [],
    report: null,
    early: null,
    failure: null,
  };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'reset':
    case 'start': {
      const phase = action.type === 'start' ? 'running' : 'idle';
      const { host, ports } = action;
      return { ...initialState(), phase, run: state.run + 1, host, rows: blankRows(ports) };
    }
    case 'refuse':
      return { ...state, phase: 'error', run: state.run + 1, failure: action.failure };
    case 'stop':
      return isCurrent(state, action.run) ? { ...state, phase: 'stopped' } : state;
    case 'arrive':
      return isCurrent(state, action.run) ? arrive(state, action.item) : state;
  }
}

function isCurrent(state: State, run: number): boolean {
  return state.phase === 'running' && state.run === run;
}

function blankRows(ports: readonly number[] | null): Row[] {
  return (ports ?? ARTICLE_PORTS).map((port) => ({ port, vantage: '', report: null }));
}

function arrive(state: State, item: ClientItem): State {
  switch (item.type) {
    case 'target':
      // If the service chooses the ports, only it knows them; an older service does not list them.
      return item.ports.length > 0 ? { ...state, rows: blankRows(item.ports) } : state;
    case 'port':
      return { ...state, rows: withReport(state.rows, item) };
    case 'vantage':
      return { ...state, vantages: withVantage(state.vantages, item.vantage) };
    case 'verdict':
      return { ...state, early: item.recommendation };
    case 'report':
      return finish(state, item.report);
    case 'failure':
      return { ...state, phase: 'error', failure: item.failure };
  }
}

/**
 * The report is final: rows missing from it will not be answered, and a vantage point missing from it did not take
 * part.
 */
function finish(state: State, report: Report): State {
  const known = report.vantages.map(({ vantage }) => vantage.id);
  const heard = state.rows.filter(
    (row) => row.report === null || known.length === 0 || known.includes(row.vantage),
  );
  const reported = report.vantages.flatMap(({ vantage, ports }) =>
    ports.map((report) => ({ vantage: vantage.id, report })),
  );
  const rows = reported.reduce<readonly Row[]>((all, row) => withReport(all, row), heard);
  const answered = rows.filter((row) => row.report !== null);
  return {
    ...state,
    phase: 'done',
    report,
    rows: answered.length > 0 ? answered : rows,
    vantages: known.length > 0 ? report.vantages : state.vantages,
  };
}

function withVantage(vantages: readonly VantageFacts[], facts: VantageFacts): readonly VantageFacts[] {
  const known = vantages.findIndex(({ vantage }) => vantage.id === facts.vantage.id);
  if (known >= 0) return vantages.with(known, facts);
  return vantages.length < PLACES ? [...vantages, facts] : vantages;
}

function withReport(
  rows: readonly Row[],
  { vantage, report, said }: { vantage: string; report: PortReport; said?: Said | undefined },
): readonly Row[] {
  const row: Row = { port: report.port, vantage, report, place: said };
  const known = rows.findIndex(
    (other) =>
      other.port === report.port && other.vantage === vantage && other.report?.family === report.family,
  );
  if (known >= 0) return rows.with(known, row);
  const blank = rows.findIndex((other) => other.port === report.port && other.report === null);
  if (blank >= 0) return rows.with(blank, row);
  if (rows.length >= ROWS) return rows;
  const last = rows.findLastIndex((other) => other.port === report.port);
  return rows.toSpliced(last < 0 ? rows.length : last + 1, 0, row);
}
