/** What the words of a language say of one row. Of a code that they do not know, such as an older memory holds, the code. */
import type { PortReport, Tls } from '../api/index.ts';
import { orderedProblems } from '../judgement/trust.ts';
import { alertIn, alertText, type ReportWords } from './report.ts';
import { factsOf, type TlsWords } from './tls.ts';

export interface RowWords {
  report: ReportWords;
  tls: TlsWords;
}

export interface RowText {
  /** For a cell of a table. */
  outcome: string;
  /** What is wrong, else how the port is encrypted; empty where there is neither. */
  note: string;
  /** For the details, in sentences. */
  meaning: string;
}

export function rowText(report: PortReport, host: string, words: RowWords): RowText {
  const { outcome } = report;
  const meaning = [wordFor(words.report.meaning, outcome), explanationOf(report, words)];
  return {
    outcome: wordFor(words.report.outcome, outcome) ?? outcome,
    note: noteOf(report, host, words),
    meaning: meaning.filter(Boolean).join(' '),
  };
}

/** A code of a newer service has no words here, and a code is never looked up among what all objects inherit. */
export function wordFor<T>(table: Readonly<Partial<Record<string, T>>>, code: string): T | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}

function noteOf({ outcome, reason, tls }: PortReport, host: string, words: RowWords): string {
  // What the server chose is more than that it was old.
  if (reason === 'obsolete-version' && tls) return words.tls.short[reason](factsOf(host, tls));
  if (reason !== null) return wordFor(words.report.reason, reason) ?? alertOf(reason, words) ?? reason;
  return tls && (outcome === 'starttls' || outcome === 'implicit-tls')
    ? (flawText(tls, host, words) ?? tls.version ?? '')
    : '';
}

function alertOf(reason: string, words: RowWords): string | null {
  const alert = alertIn(reason);
  return alert === '' ? null : alertText(words.report, alert);
}

/** The most important of what is wrong with TLS, and how much is; null where nothing is. */
export function flawText(tls: Tls, host: string, words: RowWords): string | null {
  const [first, ...others] = orderedProblems(tls);
  if (first === undefined) return null;
  const said = wordFor(words.tls.short, first)?.(factsOf(host, tls)) ?? first;
  return others.length === 0 ? said : words.tls.several(1 + others.length, said);
}

/** Nothing where the problems of the certificate say the same. */
function explanationOf({ port, outcome, reason, tls }: PortReport, { report }: RowWords): string {
  if (outcome === 'silent' && reason === 'greeting') return report.silentOn[port] ?? '';
  if (reason === null || tls?.problems.some((problem) => problem === reason)) return '';
  const explained = wordFor(report.explanation, reason) ?? wordFor(report.alertExplanation, alertIn(reason));
  return explained ?? '';
}

export function problemTexts(tls: Tls, host: string, words: RowWords): string[] {
  const facts = factsOf(host, tls);
  return orderedProblems(tls).map((problem) => wordFor(words.tls.sentence, problem)?.(facts) ?? problem);
}
