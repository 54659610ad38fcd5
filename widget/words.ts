/** What the words of a language say of a report, and numbers the way that language writes them. */
import {
  type Advised,
  type Documented,
  type Finding,
  type Note,
  PARAMETERS,
  type VantageReport,
} from '../worker/api/index.ts';
import type { CardWords as Words } from '../worker/messages/card.ts';
import { findingText } from '../worker/messages/finding.ts';
import { ago } from '../worker/messages/format.ts';
import { withPlaceNames } from '../worker/messages/place.ts';
import { noteText } from '../worker/messages/recommendation.ts';
import { type RowText, rowText } from '../worker/messages/row.ts';
import type { Agreement, Answer } from './lines.ts';

export type { Words };

/** What a line of the table says of all places that have answered. */
export function sayAgreement(
  agreement: Agreement,
  answers: readonly Answer[],
  placeName: (vantage: string) => string,
  { host, words }: { host: string; words: Words },
): Pick<RowText, 'outcome' | 'note'> {
  const { shown, against, withoutResult } = agreement;
  const { outcome, note } = rowText(shown.report, host, words);
  const same = answers.filter(({ report }) => report.outcome === shown.report.outcome).length;
  const inPlaces = words.element.inPlaces(same, answers.length);
  const rest = withoutResult > 0 ? words.element.withoutResult(withoutResult) : '';
  const [first, ...others] = against;
  if (first === undefined) return { outcome, note: joined(note, inPlaces, rest) };
  const who = others.length === 0 ? placeName(first.vantage) : words.element.places(against.length);
  const differing = rowText(first.report, host, words);
  // The same outcome with another certificate: the port works there, too, and the difference stands in the note.
  if (first.report.outcome === shown.report.outcome)
    return { outcome, note: joined(who + words.element.colon + differing.note, rest) };
  return {
    outcome: `${outcome} ${inPlaces}`,
    note: joined(who + words.element.colon + differing.outcome, rest),
  };
}

/** No line begins with a dot. */
function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\u00a0· ');
}

export function sayFinding(found: Finding, { finding }: Words, placeName = asIs): string {
  if (!Object.hasOwn(finding.sentence, found.code))
    return found.said?.title ?? [found.code, ...found.ports].join(' ');
  return findingText(finding, withPlaceNames(filled(found), placeName));
}

export function sayNote(note: Note, { recommendation, report }: Words, placeName = asIs): string {
  if (!Object.hasOwn(recommendation.note, note.code)) return note.said?.title ?? note.code;
  return noteText(recommendation, withPlaceNames(filled(note), placeName), report.outcome);
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

/** With all that words may ask for, whatever was sent. */
function filled<Told extends Finding | Note>(told: Told): Told {
  const sent: Readonly<Record<string, unknown>> = told.parameters;
  const parameters = Object.entries(PARAMETERS).map(([name, kind]) => {
    const value = Object.hasOwn(sent, name) ? sent[name] : kind === 'number' ? 0 : kind === 'word' ? '' : [];
    return [name, value];
  });
  return { ...told, parameters: Object.fromEntries(parameters) };
}

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
