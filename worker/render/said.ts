/**
 * The words that `words=1` adds to an answer: the meaning of every row, finding, note, recommendation, caller part and
 * problem, the names of vantage points, and a one-line summary. The text form uses the same sentences. Pure.
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
  SignIn,
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
import { signInSentences } from './text/sign-in.ts';
import type { Words } from './words.ts';

export function sayRow(row: PortReport, host: string, words: Words): RowSaid {
  const { outcome, note, meaning } = rowText(row, host, words);
  const problems = row.tls === null ? [] : problemTexts(row.tls, host, words);
  const text = [meaning, ...problems].filter(Boolean).join('\n');
  return { title: outcome, note: note || null, text: text || null, tone: judge(row).tone };
}

export function reportWithWords(report: Report, words: Words): Report {
  const { target, vantages, findings, recommendation, caller, documented, signIn } = report;
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
    signIn: signIn && { ...signIn, said: signInSaid(signIn, words) },
    said: sayReport(report, words),
  };
}

/** Counts all rows of the table, in the tone of the recommendation or of the reason why there is none. */
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
      case 'verdict':
        yield { ...event, recommendation: earlyWithWords(event.recommendation, words) };
        break;
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

/** `unknown` if we know of no block; `caution` even for hearsay and for blocks that vary by customer. */
export function callerWithWords(caller: Caller, words: Words): Caller {
  const [title = '', ...others] = networkSentences(caller, words);
  const tone: Tone = caller.blockedPorts.length > 0 ? 'caution' : 'unknown';
  return { ...caller, said: { title, text: others.join('\n') || null, tone } };
}

/** Nothing was measured, so the tone is neither good nor bad; but the reader has to fix something or wait. */
export function problemWithWords(problem: Problem): Problem {
  return { ...problem, said: { title: problem.title, text: problem.detail, tone: 'caution' } };
}

/** The places of Globalping's probes go into the text rather than the title, because the list can be long. */
function placeWithWords<Seen extends Omit<VantageReport, 'ports'>>(seen: Seen, words: Words): Seen {
  const { vantage } = seen;
  const title = placeText(seen, vantage.id, words.place);
  const text = vantage.kind === 'globalping' ? vantage.place : null;
  return { ...seen, vantage: { ...vantage, said: { title, text, tone: 'unknown' } } };
}

function signInSaid(signIn: SignIn, words: Words): Said {
  return { title: words.signIn.title, text: signInSentences(signIn, words).join('\n'), tone: 'unknown' };
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

/** Before the report, a vantage point has no name but that of its region. */
function earlyWithWords(recommendation: Recommendation | null, words: Words): Recommendation | null {
  const placeName = (id: string) => placeText(undefined, id, words.place);
  return recommendation && recommendationWithWords(recommendation, words, placeName);
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
