/**
 * The words that go out with an answer, for `words=1`: what every row, finding, note, recommendation, caller part and problem
 * means, what its vantage points are called, and the whole in one line. They are the sentences of the text form. Pure.
 */
import type {
  Advised,
  Caller,
  CheckEvent,
  Documented,
  Finding,
  Note,
  PortReport,
  Problem,
  Recommendation,
  Report,
  RowSaid,
  Said,
  Tone,
  VantageReport,
} from '../api/index.ts';
import { SEVERITY_TONES, SIDE_TONES } from '../judgement/tone.ts';
import { judge, useAcross } from '../judgement/use.ts';
import { documentsText } from '../messages/documents.ts';
import { findingText } from '../messages/finding.ts';
import { placeText, withPlaceNames } from '../messages/place.ts';
import { isSafe, noteText, useText } from '../messages/recommendation.ts';
import { problemTexts, rowText } from '../messages/row.ts';
import { summarize } from '../messages/summary.ts';
import { networkSentences } from './network.ts';
import type { Words } from './words.ts';

export function sayRow(row: PortReport, host: string, words: Words): RowSaid {
  const { outcome, note, meaning } = rowText(row, host, words);
  const problems = row.tls === null ? [] : problemTexts(row.tls, host, words);
  const text = [meaning, ...problems].filter(Boolean).join('\n');
  return { title: outcome, note: note || null, text: text || null, tone: judge(row).tone };
}

export function reportWithWords(report: Report, words: Words): Report {
  const { target, vantages, findings, recommendation, caller, documented } = report;
  const placeName = (id: string) => placeText(vantageOf(report, id), id, words.place);
  return {
    ...report,
    vantages: vantages.map((one) => ({
      ...placeWithWords(one, words),
      ports: one.ports.map((row) => rowWithWords(row, target.host, words)),
    })),
    findings: findings.map((finding) => findingWithWords(finding, words, placeName)),
    recommendation: recommendation && recommendationWithWords(recommendation, words, placeName),
    caller: caller && callerWithWords(caller, words),
    ...(documented && { documented: documentedWithWords(documented, words) }),
    said: sayReport(report, words),
  };
}

/** All lines of the table counted; told in the tone of what is recommended, or of why nothing is. */
function sayReport({ vantages, recommendation, findings }: Report, words: Words): Said {
  const rows = vantages.flatMap(({ ports }) => ports);
  const lines = Map.groupBy(rows, ({ port, family }) => `${port}/${family}`);
  const title = summarize([...lines.values()].map(useAcross), words.report);
  const why = findings.find(({ code }) => code === 'no-usable-port');
  const tone = recommendation ? toneOf(recommendation) : why ? SEVERITY_TONES[why.severity] : 'unknown';
  return alone(title, tone);
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
      case 'port': {
        const { vantage: id, report } = event;
        const said = alone(placeText(undefined, id, words.place), 'unknown');
        yield { ...event, report: rowWithWords(report, host, words), said };
        break;
      }
      case 'report':
        yield { ...event, report: reportWithWords(event.report, words) };
        break;
      case 'problem':
        yield { ...event, problem: problemWithWords(event.problem) };
        break;
      case 'vantage':
        yield { ...event, vantage: placeWithWords(event.vantage, words) };
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

/** Where the probes of Globalping are is told beside their name: it may be long. */
function placeWithWords<Seen extends Omit<VantageReport, 'ports'>>(seen: Seen, words: Words): Seen {
  const { vantage } = seen;
  const title = placeText(seen, vantage.id, words.place);
  const text = vantage.kind === 'globalping' ? vantage.place : null;
  return { ...seen, vantage: { ...vantage, said: { title, text, tone: 'unknown' } } };
}

function documentedWithWords(documented: Documented, words: Words): Documented {
  return { ...documented, said: alone(documentsText(documented, words), 'unknown') };
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
    said: alone(useText(words.recommendation, one), toneOf(one)),
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

function toneOf({ reasons }: Advised): Tone {
  return isSafe(reasons) ? 'good' : 'caution';
}

function alone(title: string, tone: Tone): Said {
  return { title, text: null, tone };
}
