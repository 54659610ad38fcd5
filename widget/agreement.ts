/**
 * What several places say together of one line of the table. How each of them is to be taken comes with its words; nothing
 * here judges a port.
 */
import type { PortReport, RowSaid, Tone } from '../worker/api/index.ts';
import type { Answer } from './lines.ts';
import { rowSaid, toneOf } from './said.ts';
import type { Words } from './words.ts';

export interface Agreement {
  /** The best of what was seen: the line speaks of it. */
  shown: Answer;
  /** Those who saw the same as `shown`. */
  alike: readonly Answer[];
  /** Those who saw the worst, where not all saw the same. */
  against: readonly Answer[];
  /** How many places could not tell. One that saw the port answer and no more has seen something. */
  withoutResult: number;
  tone: Tone;
}

/** Null where nobody has answered yet. */
export function agreementOf(answers: readonly Answer[]): Agreement | null {
  const telling = tellingOf(answers);
  const [shown] = telling;
  if (shown === undefined) return null;
  const worst = telling.findLast((answer) => !isSame(answer, shown));
  return {
    shown,
    alike: answers.filter((answer) => telling.includes(answer) && isSame(answer, shown)),
    against:
      worst === undefined
        ? []
        : answers.filter((answer) => telling.includes(answer) && isSame(answer, worst)),
    withoutResult: answers.filter((answer) => !telling.includes(answer) && !isOpen(answer)).length,
    tone: worst === undefined ? toneOf(shown.report) : toneOfDifference(telling),
  };
}

/**
 * What counts, best first. A place that learned nothing does not count, nor one that saw no more than that the port is
 * open where another saw what for. Where no place learned anything, those that say the same as the first.
 */
function tellingOf(answers: readonly Answer[]): Answer[] {
  const sorted = answers.toSorted((one, other) => rank(one) - rank(other));
  const seen = sorted.filter((answer) => isOpen(answer) || isDead(answer));
  const judged = seen.filter(({ report }) => toneOf(report) !== 'unknown');
  if (judged.some(isOpen)) return judged;
  return seen.length > 0 ? seen : sorted.filter(({ report }) => report.outcome === sorted[0]?.report.outcome);
}

/** Encrypted before not encrypted where both call for caution; what is open, but not known what for, before what is dead. */
function rank({ report }: Answer): number {
  const tone = toneOf(report);
  if (tone === 'good') return 0;
  if (tone === 'caution') return report.encryption === null ? 2 : 1;
  return report.state === 'open' ? (tone === 'bad' ? 3 : 4) : 5;
}

function isOpen({ report }: Answer): boolean {
  return report.state === 'open';
}

function isDead({ report }: Answer): boolean {
  return report.state === 'closed' || report.state === 'filtered';
}

function isSame(one: Answer, other: Answer): boolean {
  return one.report.outcome === other.report.outcome && toneOf(one.report) === toneOf(other.report);
}

/** Where all of them fail, that they fail in different ways is no comfort. */
function toneOfDifference(telling: readonly Answer[]): Tone {
  return telling.every(({ report }) => toneOf(report) === 'bad') ? 'bad' : 'caution';
}

/** What a line of the table says of all places that have answered. */
export function sayAgreement(
  { shown, against, withoutResult }: Agreement,
  answers: readonly Answer[],
  placeName: (vantage: string) => string,
  words: Words,
): Pick<RowSaid, 'title' | 'note'> {
  const { title, note } = rowSaid(shown.report);
  const same = answers.filter(({ report }) => report.outcome === shown.report.outcome).length;
  const inPlaces = words.inPlaces(same, answers.length);
  const rest = withoutResult > 0 ? words.withoutResult(withoutResult) : '';
  const [first, ...others] = against;
  if (first === undefined) return { title, note: joined(note, inPlaces, rest) };
  const who = others.length === 0 ? placeName(first.vantage) : words.places(against.length);
  const difference = who + words.colon + differenceOf(first.report, shown.report);
  // The same outcome with another certificate: the port works there, too, and the difference stands in the note.
  if (first.report.outcome === shown.report.outcome) return { title, note: joined(difference, rest) };
  return { title: `${title} ${inPlaces}`, note: joined(difference, rest) };
}

function differenceOf(report: PortReport, shown: PortReport): string {
  const { title, note } = rowSaid(report);
  return (report.outcome === shown.outcome && note) || title;
}

/** No line begins with a dot. */
function joined(...parts: (string | null)[]): string {
  return parts.filter(Boolean).join('\u00a0· ');
}
