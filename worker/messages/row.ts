/** The words for one row. A code without words, for example from an older cached row, is shown as it is. */
import type { PortReport, Tls } from '../api/index.ts';
import { isMasked } from '../judgement/mask.ts';
import { turnedAwayWith } from '../judgement/refusal.ts';
import { orderedProblems } from '../judgement/trust.ts';
import { judge } from '../judgement/use.ts';
import { EHLO_DEADLINE_MS, GREETING_DEADLINE_MS } from '../limits.ts';
import { shortened } from './format.ts';
import { REPLY_IN_SENTENCE_CHARS_MAX } from './limits.ts';
import { alertIn, alertText, type ReportWords } from './report.ts';
import { factsOf, type TlsWords } from './tls.ts';

export interface RowWords {
  report: ReportWords;
  tls: TlsWords;
}

export interface RowText {
  /** For a cell of a table. */
  outcome: string;
  /** What is wrong, or else how the port is encrypted; empty if there is neither. */
  note: string;
  /** Sentences for the details. */
  meaning: string;
}

export function rowText(report: PortReport, host: string, words: RowWords): RowText {
  const meaning = [meaningOf(report, words), quoteOf(report, words)];
  return {
    outcome: outcomeText(report, words.report),
    note: noteOf(report, host, words),
    meaning: meaning.filter(Boolean).join(' '),
  };
}

function meaningOf(report: PortReport, words: RowWords): string {
  if (isTurnedAway(report)) return words.report.turnedAway;
  if (isMasked(report)) return words.report.masked;
  const { port, outcome, reason } = report;
  // A web server does not greet at all, so there the time does not matter.
  if (outcome === 'silent' && reason === 'greeting' && words.report.silentOn[port] === undefined)
    return words.report.noGreeting(GREETING_DEADLINE_MS / 1000);
  const meaning = wordFor(words.report.meaning, outcome);
  return [meaning, explanationOf(report, words)].filter(Boolean).join(' ');
}

/** The reply that decided the outcome, for whoever has to find out why. */
function quoteOf(report: PortReport, { report: words }: RowWords): string {
  if (judge(report).proof === 'works') return '';
  const reply = turnedAwayWith(report) ?? report.smtp?.refusals?.at(-1) ?? '';
  return reply === '' ? '' : words.quoted(shortened(reply, REPLY_IN_SENTENCE_CHARS_MAX));
}

function isTurnedAway(report: PortReport): boolean {
  return turnedAwayWith(report) !== null && judge(report).proof === 'unproven';
}

/** A cell of a table: no port whose certificate is not trusted reads as a success. */
export function outcomeText(report: PortReport, words: Pick<ReportWords, 'outcome' | 'untrusted'>): string {
  const { outcome } = report;
  // A server that turns this check away with a 4xx reply is not busy.
  if (outcome === 'busy' && isTurnedAway(report)) return words.outcome.rejected;
  const isUntrusted =
    (outcome === 'starttls' || outcome === 'implicit-tls') && judge(report).use === 'untrusted';
  return isUntrusted ? words.untrusted[outcome] : (wordFor(words.outcome, outcome) ?? outcome);
}

/** A newer service may send codes without words here. Never returns inherited properties. */
export function wordFor<T>(table: Readonly<Partial<Record<string, T>>>, code: string): T | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}

function noteOf({ outcome, reason, tls }: PortReport, host: string, words: RowWords): string {
  // Which old version the server chose says more than that it was old.
  if (reason === 'obsolete-version' && tls) return words.tls.short[reason](factsOf(host, tls));
  const late = lateText(outcome, reason, words);
  if (late !== null) return late;
  if (reason !== null) return wordFor(words.report.reason, reason) ?? alertOf(reason, words) ?? reason;
  return tls && (outcome === 'starttls' || outcome === 'implicit-tls')
    ? (flawText(tls, host, words) ?? tls.version ?? '')
    : '';
}

/** How long we waited: it is our limit, not the server's. */
function lateText(outcome: string, reason: string | null, { report }: RowWords): string | null {
  if (outcome !== 'silent') return null;
  if (reason === 'greeting') return report.late.greeting(GREETING_DEADLINE_MS / 1000);
  return reason === 'ehlo' ? report.late.ehlo(EHLO_DEADLINE_MS / 1000) : null;
}

function alertOf(reason: string, words: RowWords): string | null {
  const alert = alertIn(reason);
  return alert === '' ? null : alertText(words.report, alert);
}

/** The most important TLS problem, and how many there are; null if there is none. */
export function flawText(tls: Tls, host: string, words: RowWords): string | null {
  const [first, ...others] = orderedProblems(tls);
  if (first === undefined) return null;
  const said = wordFor(words.tls.short, first)?.(factsOf(host, tls)) ?? first;
  return others.length === 0 ? said : words.tls.several(1 + others.length, said);
}

/** Empty if the certificate's problems already say it. */
function explanationOf(row: PortReport, { report }: RowWords): string {
  const { port, outcome, reason, tls, capBytes } = row;
  if (capBytes !== undefined) return report.beyondCap(capBytes);
  if (outcome === 'silent' && reason === 'greeting') return report.silentOn[port] ?? '';
  if (reason === null || tls?.problems.some((problem) => problem === reason)) return '';
  const explained = wordFor(report.explanation, reason) ?? wordFor(report.alertExplanation, alertIn(reason));
  return explained ?? '';
}

export function problemTexts(tls: Tls, host: string, words: RowWords): string[] {
  const facts = factsOf(host, tls);
  return orderedProblems(tls).map((problem) => wordFor(words.tls.sentence, problem)?.(facts) ?? problem);
}
