/**
 * The lines of the table: one for each port and address family, with the results from every vantage point. Pure;
 * contains no words.
 */
import type { PortReport } from '../worker/api/index.ts';
import type { State } from './state.ts';

export interface Answer {
  vantage: string;
  report: PortReport;
}

export interface Line {
  /** Identifies the line for the duration of its check. */
  key: string;
  port: number;
  /** One for each vantage point, in the same order on every line; empty until the first result arrives. */
  answers: readonly Answer[];
}

export function linesOf({ rows, vantages }: Pick<State, 'rows' | 'vantages'>): Line[] {
  const order = placesOf({ rows, vantages });
  const lines = new Map<string, { key: string; port: number; answers: Answer[] }>();
  for (const { port, vantage, report } of rows) {
    const key = `${port}-${report?.family ?? 0}`;
    const line = lines.get(key) ?? { key, port, answers: [] };
    if (report !== null) line.answers.push({ vantage, report });
    lines.set(key, line);
  }
  for (const { answers } of lines.values())
    answers.sort((one, other) => order.indexOf(one.vantage) - order.indexOf(other.vantage));
  return [...lines.values()];
}

/** Every vantage point mentioned so far. */
export function placesOf({ rows, vantages }: Pick<State, 'rows' | 'vantages'>): string[] {
  const known = vantages.map(({ vantage }) => vantage.id);
  const seen = rows.filter(({ report }) => report !== null).map(({ vantage }) => vantage);
  return [...new Set([...known, ...seen])];
}
