/** Both dictionaries of a language side by side, and numbers the way that language writes them. */
import type { PortReport } from '../worker/api.ts';
import { elementDe } from '../worker/messages/element.de.ts';
import { elementEn } from '../worker/messages/element.en.ts';
import type { ElementWords, Unjudged } from '../worker/messages/element.ts';
import { reportDe } from '../worker/messages/report.de.ts';
import { reportEn } from '../worker/messages/report.en.ts';
import type { Language, ReportWords } from '../worker/messages/report.ts';

export interface Words {
  element: ElementWords;
  report: ReportWords;
}

const DICTIONARIES: Readonly<Record<Language, Words>> = {
  en: { element: elementEn, report: reportEn },
  de: { element: elementDe, report: reportDe },
};

export function wordsIn(language: Language): Words {
  return DICTIONARIES[language];
}

/** A code of a newer service has no words here yet, and a code is never looked up among what all objects inherit. */
export function wordFor(table: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}

/** A report in words. TLS that nobody looked into is said as what is known: the port answers. */
export function sayReport({ outcome, reason, smtp }: PortReport, words: Words): Unjudged {
  if (reason === 'tls-not-inspected') {
    const offered = smtp?.extensionsBeforeTls.includes('STARTTLS') === true;
    return words.element.notInspected[offered ? 'starttlsOffered' : 'other'];
  }
  return {
    outcome: wordFor(words.report.outcome, outcome) ?? outcome,
    reason: reason === null ? '' : (wordFor(words.report.reason, reason) ?? reason),
    meaning: wordFor(words.report.meaning, outcome) ?? '',
  };
}

export function milliseconds(words: Words, amount: number): string {
  return unit(words, amount, 'millisecond', 'short', amount < 10 ? 1 : 0);
}

export function seconds(words: Words, amount: number): string {
  return unit(words, amount, 'second', 'long', 0);
}

/** Mail servers state their limit in bytes; people know their attachments in megabytes. */
export function megabytes(words: Words, bytes: number): string {
  return unit(words, bytes / 1_000_000, 'megabyte', 'short', 1);
}

export function ago(words: Words, amount: number): string {
  const [value, name] = amount < 120 ? [amount, 'second' as const] : [amount / 60, 'minute' as const];
  return new Intl.RelativeTimeFormat(words.element.language).format(-Math.round(value), name);
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
