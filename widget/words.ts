/** What the words of a language say of a report, and numbers the way that language writes them. */
import {
  type Advised,
  type Documented,
  type Finding,
  type Note,
  PARAMETERS,
  type PortReport,
  TLS_PROBLEMS,
  type Tls,
  type VantageReport,
} from '../worker/api/index.ts';
import type { CardWords as Words } from '../worker/messages/card.ts';
import { findingText } from '../worker/messages/finding.ts';
import { ago } from '../worker/messages/format.ts';
import { noteText } from '../worker/messages/recommendation.ts';
import { alertIn, alertText } from '../worker/messages/report.ts';
import { factsOf } from '../worker/messages/tls.ts';
import type { Agreement, Answer } from './lines.ts';

export type { Words };

/** A code of a newer service has no words here yet, and a code is never looked up among what all objects inherit. */
export function wordFor<T>(table: Readonly<Partial<Record<string, T>>>, code: string): T | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}

export interface Said {
  /** For a cell of the table. */
  outcome: string;
  /** For the line below it: what is wrong, else how it is encrypted. */
  reason: string;
  /** For the details, in sentences. */
  meaning: string;
}

export function sayReport(report: PortReport, host: string, words: Words): Said {
  const { outcome } = report;
  const meaning = [wordFor(words.report.meaning, outcome), explanationOf(report, words)];
  return {
    outcome: wordFor(words.report.outcome, outcome) ?? outcome,
    reason: reasonOf(report, host, words),
    meaning: meaning.filter(Boolean).join(' '),
  };
}

/** What a line of the table says of all places that have answered. */
export function sayAgreement(
  agreement: Agreement,
  answers: readonly Answer[],
  placeName: (vantage: string) => string,
  { host, words }: { host: string; words: Words },
): Pick<Said, 'outcome' | 'reason'> {
  const { shown, against, withoutResult } = agreement;
  const { outcome, reason } = sayReport(shown.report, host, words);
  const same = answers.filter(({ report }) => report.outcome === shown.report.outcome).length;
  const inPlaces = words.element.inPlaces(same, answers.length);
  const rest = withoutResult > 0 ? words.element.withoutResult(withoutResult) : '';
  const [first, ...others] = against;
  if (first === undefined) return { outcome, reason: joined(reason, inPlaces, rest) };
  const who = others.length === 0 ? placeName(first.vantage) : words.element.places(against.length);
  const differing = sayReport(first.report, host, words);
  // The same outcome with another certificate: the port works there, too, and the difference is the reason.
  if (first.report.outcome === shown.report.outcome)
    return { outcome, reason: joined(who + words.element.colon + differing.reason, rest) };
  return {
    outcome: `${outcome} ${inPlaces}`,
    reason: joined(who + words.element.colon + differing.outcome, rest),
  };
}

/** No line begins with a dot. */
function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\u00a0· ');
}

/**
 * "Western Europe (FRA)"; where nobody says in which data centre, a region is only a wish. Where the probes of Globalping
 * are is said once, by `probesText`.
 */
export function placeText(
  facts: Pick<VantageReport, 'vantage'> | undefined,
  id: string,
  words: Words,
): string {
  const country = /^globalping:(\w+)$/.exec(id)?.[1];
  if (country !== undefined) return country === 'world' ? 'Globalping' : `Globalping ${country}`;
  const { region, colo, place } = facts?.vantage ?? { region: id, colo: null, place: null };
  const hint = wordFor(words.element.region, region ?? '');
  if (place === null && colo === null && hint !== undefined) return words.element.unconfirmed(hint);
  const name = place ?? hint ?? region ?? colo ?? id;
  return colo === null || colo === name ? name : `${name} (${colo})`;
}

/** With the cities and networks of probes, where there are some: what was seen may be theirs alone. */
export function probesText(facts: Pick<VantageReport, 'vantage'>, words: Words): string {
  const { id, kind, place } = facts.vantage;
  const name = placeText(facts, id, words);
  return kind === 'globalping' && place !== null ? `${name} – ${place}` : name;
}

function reasonOf({ outcome, reason, tls }: PortReport, host: string, words: Words): string {
  // What the server chose is more than that it was old.
  if (reason === 'obsolete-version' && tls) return words.tls.short[reason](factsOf(host, tls));
  if (reason !== null) return wordFor(words.report.reason, reason) ?? sayAlert(reason, words) ?? reason;
  return tls && (outcome === 'starttls' || outcome === 'implicit-tls') ? sayTls(tls, host, words) : '';
}

function sayAlert(reason: string, words: Words): string | null {
  const alert = alertIn(reason);
  return alert === '' ? null : alertText(words.report, alert);
}

function sayTls(tls: Tls, host: string, words: Words): string {
  const [first, ...others] = problemsOf(tls);
  if (first === undefined) return tls.version ?? '';
  const said = wordFor(words.tls.short, first)?.(factsOf(host, tls)) ?? first;
  return others.length === 0 ? said : words.tls.several(1 + others.length, said);
}

/** Nothing where the problems of the certificate say the same. */
function explanationOf({ port, outcome, reason, tls }: PortReport, { report }: Words): string {
  if (outcome === 'silent' && reason === 'greeting') return report.silentOn[port] ?? '';
  if (reason === null || tls?.problems.some((problem) => problem === reason)) return '';
  const explained = wordFor(report.explanation, reason) ?? wordFor(report.alertExplanation, alertIn(reason));
  return explained ?? '';
}

export function sayProblems(tls: Tls, host: string, words: Words): string[] {
  const facts = factsOf(host, tls);
  return problemsOf(tls).map((problem) => wordFor(words.tls.sentence, problem)?.(facts) ?? problem);
}

/** Most important first, each once; those of a newer service last. */
function problemsOf({ problems }: Tls): string[] {
  const known = TLS_PROBLEMS.filter((problem) => problems.includes(problem));
  return [...new Set<string>([...known, ...problems])];
}

export function sayFinding(found: Finding, { finding }: Words, placeName = asIs): string {
  if (!Object.hasOwn(finding.sentence, found.code)) return [found.code, ...found.ports].join(' ');
  return findingText(finding, filled(found, placeName));
}

export function sayNote(note: Note, { recommendation, report }: Words, placeName = asIs): string {
  if (!Object.hasOwn(recommendation.note, note.code)) return note.code;
  return noteText(recommendation, filled(note, placeName), report.outcome);
}

/** `587 STARTTLS`; of a plain port that it is not encrypted, which nobody may overlook. */
export function sayAdvised({ port, encryption }: Advised, { recommendation, report }: Words): string {
  return `${port} ${encryption === null ? report.use.unencrypted : recommendation.mode[encryption]}`;
}

/** Beside what was measured; a mark where nobody confirmed it. */
export function sayDocumented({ ports }: Documented, port: number, words: Words): string {
  const entry = ports.find((one) => one.port === port);
  if (entry === undefined) return words.documents.saysNothing;
  return words.documents.says(words.recommendation.mode[entry.encryption] + (entry.confirmed ? '' : '?'));
}

/** Whose documents they are. */
export function sayDocuments({ provider, confirmed, verifiedOn }: Documented, words: Words): string {
  const said = confirmed ? words.documents.by : words.documents.unconfirmed;
  return said(provider, words.tls.longDate(verifiedOn));
}

function asIs(text: string): string {
  return text;
}

/** With all that words may ask for, whatever was sent; vantage points by what they are called, not by their ids. */
function filled<Told extends Finding | Note>(told: Told, placeName: (vantage: string) => string): Told {
  const sent: Readonly<Record<string, unknown>> = told.parameters;
  const parameters = Object.entries(PARAMETERS).map(([name, kind]) => {
    const value = Object.hasOwn(sent, name) ? sent[name] : kind === 'number' ? 0 : kind === 'word' ? '' : [];
    return [name, PLACES_IN.includes(name) ? (value as string[]).map(placeName) : value];
  });
  return { ...told, parameters: Object.fromEntries(parameters) };
}

const PLACES_IN: readonly string[] = ['open', 'dead', 'places'];

/** How old the oldest row is where all were kept from an earlier check; null where some are new. */
export function rememberedAge(
  vantages: readonly Pick<VantageReport, 'cached' | 'ageSeconds'>[],
  words: Words,
): string | null {
  const oldest = Math.max(0, ...vantages.map(({ ageSeconds }) => ageSeconds));
  if (oldest < 1 || !vantages.every(({ cached }) => cached)) return null;
  return ago(words.element.language, oldest);
}

/** Which columns are those of the script, and how old they are; the reader's clock may be behind the service's. */
export function sayScript(
  { element, localResult }: Words,
  columns: readonly (keyof Words['localResult']['column'])[],
  ageMs: number,
): string {
  const seconds = Math.round(ageMs / 1000);
  const age = seconds < 1 ? element.justNow : ago(element.language, seconds);
  const names = columns.map((one) => localResult.column[one]).join(', ');
  return names + element.colon + element.local.script(age);
}

export function seconds(words: Words, amount: number): string {
  return unit(words, amount, 'second', 'long', 0);
}

/** Mail servers state their limit in bytes; people know their attachments in megabytes. */
export function fileSize(words: Words, bytes: number): string {
  if (bytes < 1_000) return unit(words, bytes, 'byte', 'long', 0);
  if (bytes < 1_000_000) return unit(words, bytes / 1_000, 'kilobyte', 'short', 1);
  return unit(words, bytes / 1_000_000, 'megabyte', 'short', 1);
}

function unit(
  words: Words,
  amount: number,
  name: string,
  unitDisplay: 'short' | 'long',
  maximumFractionDigits: number,
): string {
  const format = new Intl.NumberFormat(words.element.language, {
    style: 'unit',
    unit: name,
    unitDisplay,
    maximumFractionDigits,
  });
  return format.format(amount);
}
