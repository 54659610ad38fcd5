/**
 * The lines of the table: one for each port and address family, with the results from every vantage point. Pure;
 * contains no words.
 */
import type { RowSaid, Tone } from '../worker/api/index.ts';
import type { SeenPort } from './arrival.ts';
import type { State } from './state.ts';

export interface Answer {
  vantage: string;
  report: SeenPort;
}

export interface Line {
  /** Port and address family; identifies the line for the duration of its check. */
  key: string;
  port: number;
  /** One for each vantage point, in the same order on every line; empty until the first result arrives. */
  answers: readonly Answer[];
}

/** What a row shows of its answers. */
export interface Together {
  shown: Answer;
  /** Those with the same result. */
  alike: readonly Answer[];
  tone: Tone;
  said: Pick<RowSaid, 'title' | 'note'>;
}

/** Null until the first result arrives. */
export type ToldLine = Line & { together: Together | null };

export function linesOf({ rows, vantages }: Pick<State, 'rows' | 'vantages'>): Line[] {
  const order = placesOf({ rows, vantages });
  const lines = new Map<string, Line & { answers: Answer[] }>();
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
  return [...new Set([...known, ...rows.flatMap(({ report, vantage }) => (report ? vantage : []))])];
}
