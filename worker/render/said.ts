/**
 * The words that go out with an answer, for `words=1`: what every row, finding, note, recommendation, caller part and problem
 * means. They are made of the same sentences as the text form. Pure.
 */
import type {
  Advised,
  Caller,
  CheckEvent,
  Finding,
  Note,
  PortReport,
  Problem,
  Recommendation,
  Report,
  RowSaid,
  Said,
  Tone,
} from '../api/index.ts';
import { SEVERITY_TONES, SIDE_TONES } from '../judgement/tone.ts';
import { judge } from '../judgement/use.ts';
import { findingText } from '../messages/finding.ts';
import { placeText, withPlaceNames } from '../messages/place.ts';
import { isSafe, noteText, useText } from '../messages/recommendation.ts';
import { problemTexts, rowText } from '../messages/row.ts';
import { networkSentences } from './network.ts';
import type { Words } from './words.ts';

export function sayRow(row: PortReport, host: string, words: Words): RowSaid {
  const { outcome, note, meaning } = rowText(row, host, words);
  const problems = row.tls === null ? [] : problemTexts(row.tls, host, words);
  const text = [meaning, ...problems].filter(Boolean).join('\n');
  return { title: outcome, note: note || null, text: text || null, tone: judge(row).tone };
}

export function reportWithWords(report: Report, words: Words): Report {
  const { target, vantages, findings, recommendation, caller } = report;
  const placeName = (id: string) => placeText(vantageOf(report, id), id, words);
  return {
    ...report,
    vantages: vantages.map((vantage) => ({
      ...vantage,
      ports: vantage.ports.map((row) => rowWithWords(row, target.host, words)),
    })),
    findings: findings.map((finding) => findingWithWords(finding, words, placeName)),
    recommendation: recommendation && recommendationWithWords(recommendation, words, placeName),
    caller: caller && callerWithWords(caller, words),
  };
}

/** The events of a check, each with its words, as they come. */
export async function* eventsWithWords(
  events: AsyncGenerator<CheckEvent>,
  words: Words,
): AsyncGenerator<CheckEvent> {
  let host = '';
  for await (const event of events) {
    switch (event.type) {
      case 'target':
        host = event.target.host;
        yield event;
        break;
      case 'port':
        yield { ...event, report: rowWithWords(event.report, host, words) };
        break;
      case 'report':
        yield { ...event, report: reportWithWords(event.report, words) };
        break;
      case 'problem':
        yield { ...event, problem: problemWithWords(event.problem) };
        break;
      case 'vantage':
        yield event;
    }
  }
}

/** A network that blocks nothing we know of is no news; hearsay and customs that vary are still a reason for caution. */
export function callerWithWords(caller: Caller, words: Words): Caller {
  const [title = '', ...others] = networkSentences(caller, words);
  const tone: Tone = caller.blockedPorts.length > 0 ? 'caution' : 'unknown';
  return { ...caller, said: { title, text: others.join('\n') || null, tone } };
}

/** Nothing was measured, so nothing is good or bad; but there is something to mend or to wait for. */
export function problemWithWords(problem: Problem): Problem {
  return { ...problem, said: { title: problem.title, text: problem.detail, tone: 'caution' } };
}

function vantageOf({ vantages }: Report, id: string) {
  return vantages.find(({ vantage }) => vantage.id === id);
}

function rowWithWords(row: PortReport, host: string, words: Words): PortReport {
  return { ...row, said: sayRow(row, host, words) };
}

type PlaceName = (vantage: string) => string;

function findingWithWords(finding: Finding, words: Words, placeName: PlaceName): Finding {
  const title = findingText(words.finding, withPlaceNames(finding, placeName));
  return { ...finding, said: alone(title, SEVERITY_TONES[finding.severity]) };
}

function recommendationWithWords(
  recommendation: Recommendation,
  words: Words,
  placeName: PlaceName,
): Recommendation {
  const notes = (reasons: readonly Note[]) => reasons.map((note) => noteWithWords(note, words, placeName));
  const advised = (one: Advised): Advised => ({
    ...one,
    reasons: notes(one.reasons),
    said: alone(useText(words.recommendation, one), isSafe(one.reasons) ? 'good' : 'caution'),
  });
  const { alternatives, passedOver } = recommendation;
  return {
    ...recommendation,
    ...advised(recommendation),
    alternatives: alternatives.map(advised),
    passedOver: passedOver.map((one) => ({ ...one, reasons: notes(one.reasons) })),
  };
}

function noteWithWords(note: Note, words: Words, placeName: PlaceName): Note {
  const title = noteText(words.recommendation, withPlaceNames(note, placeName), words.report.outcome);
  return { ...note, said: alone(title, SIDE_TONES[note.side]) };
}

function alone(title: string, tone: Tone): Said {
  return { title, text: null, tone };
}
