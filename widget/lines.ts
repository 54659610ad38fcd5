/**
 * The lines of the table: one for each port and address family, with what every place saw of it and what the places say
 * together. Pure; holds no words.
 */
import type { PortReport, Tone } from '../worker/api/index.ts';
import { judge, tellingOf, toneOfDifference } from '../worker/judgement/use.ts';
import type { State } from './state.ts';

export interface Answer {
  vantage: string;
  report: PortReport;
}

export interface Line {
  /** Names the line for as long as its check lasts. */
  key: string;
  port: number;
  /** One for each place, in the same order on every line; none before the first has arrived. */
  answers: readonly Answer[];
}

export interface Agreement {
  /** The most useful of what was seen: the line speaks of it. */
  shown: Answer;
  /** Those who saw the same as `shown`. */
  alike: readonly Answer[];
  /** Those who saw the least useful, where not all saw the same. */
  against: readonly Answer[];
  /** How many places could not tell. Who saw the port answer and no more has seen something. */
  withoutResult: number;
  tone: Tone;
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

/** Every vantage point that was heard of. */
export function placesOf({ rows, vantages }: Pick<State, 'rows' | 'vantages'>): string[] {
  const known = vantages.map(({ vantage }) => vantage.id);
  const seen = rows.filter(({ report }) => report !== null).map(({ vantage }) => vantage);
  return [...new Set([...known, ...seen])];
}

/** Null where nobody has answered yet. */
export function agreementOf(answers: readonly Answer[]): Agreement | null {
  const telling = tellingOf(answers.map(({ report }) => report));
  const seeing = (wanted: PortReport) =>
    answers.filter(({ report }) => telling.includes(report) && isSame(report, wanted));
  const [best] = telling;
  if (best === undefined) return null;
  const alike = seeing(best);
  const [shown] = alike;
  if (shown === undefined) return null;
  const worst = telling.findLast((report) => !isSame(report, best));
  return {
    shown,
    alike,
    against: worst === undefined ? [] : seeing(worst),
    withoutResult: answers.filter(
      ({ report }) => !telling.includes(report) && judge(report).proof !== 'answers',
    ).length,
    tone: worst === undefined ? judge(best).tone : toneOfDifference(telling),
  };
}

function isSame(one: PortReport, other: PortReport): boolean {
  return one.outcome === other.outcome && judge(one).use === judge(other).use;
}
