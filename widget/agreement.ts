/**
 * What several vantage points together say about one line of the table. The tone of each result comes with its words;
 * this file makes no judgements about ports.
 */
import type { RowSaid, Tone } from '../worker/api/index.ts';
import type { SeenPort } from './arrival.ts';
import type { Answer } from './lines.ts';
import { rowSaid, toneOf } from './said.ts';
import type { PlacesWords } from './words.ts';

export interface Agreement {
  /** The best result, which the line shows. */
  shown: Answer;
  /** The vantage points with the same result as `shown`. */
  alike: readonly Answer[];
  /** The vantage points with the worst result, if not all agree. */
  against: readonly Answer[];
  /** How many could not tell. A vantage point that only saw the port answer does count as having a result. */
  withoutResult: number;
  tone: Tone;
}

/** Null if no vantage point has answered yet. */
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
 * The results that count, best first. Results that learned nothing are left out, and so are those that only saw an open
 * port if another saw what it is for. If no vantage point learned anything: those that agree with the first.
 */
function tellingOf(answers: readonly Answer[]): Answer[] {
  const sorted = answers.toSorted((one, other) => rank(one) - rank(other));
  const seen = sorted.filter((answer) => isOpen(answer) || isDead(answer));
  const judged = seen.filter(({ report }) => toneOf(report) !== 'unknown');
  if (judged.some(isOpen)) return judged;
  return seen.length > 0 ? seen : sorted.filter(({ report }) => report.outcome === sorted[0]?.report.outcome);
}

/**
 * With equal tones, encrypted ports come before unencrypted ones, and open ports of unknown purpose before dead ones.
 */
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

/** If all of them fail in different ways, the tone is still bad. */
function toneOfDifference(telling: readonly Answer[]): Tone {
  return telling.every(({ report }) => toneOf(report) === 'bad') ? 'bad' : 'caution';
}

/** What a line of the table says about all vantage points that have answered. */
export function sayAgreement(
  { shown, against, withoutResult }: Agreement,
  answers: readonly Answer[],
  placeName: (vantage: string) => string,
  words: PlacesWords,
): Pick<RowSaid, 'title' | 'note'> {
  const { title, note } = rowSaid(shown.report);
  const same = answers.filter(({ report }) => report.outcome === shown.report.outcome).length;
  const inPlaces = words.inPlaces(same, answers.length);
  const rest = withoutResult > 0 ? words.withoutResult(withoutResult) : '';
  const [first, ...others] = against;
  if (first === undefined) return { title, note: joined(note, inPlaces, rest) };
  const who = others.length === 0 ? placeName(first.vantage) : words.places(against.length);
  const difference = who + words.colon + differenceOf(first.report, shown.report);
  // The same outcome with a different certificate: the port works there too, and the note states the difference.
  if (first.report.outcome === shown.report.outcome) return { title, note: joined(difference, rest) };
  return { title: `${title} ${inPlaces}`, note: joined(difference, rest) };
}

function differenceOf(report: SeenPort, shown: SeenPort): string {
  const { title, note } = rowSaid(report);
  return (report.outcome === shown.outcome && note) || title;
}

/** Leaves out empty parts, so that no line begins with a separator. */
function joined(...parts: (string | null)[]): string {
  return parts.filter(Boolean).join('\u00a0· ');
}
