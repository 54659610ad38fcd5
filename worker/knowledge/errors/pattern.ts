/**
 * The shape of what is known about error messages: how to recognize one, which program it comes from, and what it
 * means. Types, and helpers to write the rows; the rows are in their own files.
 *
 * Patterns are applied to text that has been cleaned up (request/pasted-error.ts): one line, single spaces, plain
 * quotes, and no mail address. The gap between two fixed parts is bounded, so that matching takes linear time even on
 * hostile text.
 */
import type { ErrorCause, ErrorChangeCode, ErrorConfidence, ErrorSource } from '../../api/index.ts';

export interface ErrorPattern {
  id: string;
  /** The program the message comes from, under the name that readers know. */
  program: string;
  pattern: RegExp;
  cause: ErrorCause;
  /** How much the message says: `possible` if it only frames another one. */
  confidence: ErrorConfidence;
  /** What to change, where it is not what the cause usually calls for. */
  change: ErrorChangeCode | null;
  source: ErrorSource;
  /** RFC 3339 date of the day the source was read. */
  verifiedOn: string;
  /**
   * `reply`: single words, which count only in a reply, and the nearest to its number decides. `passing-reply`: in one
   * about this moment (RFC 5321 §4.2.1: 4xx).
   */
  within: 'reply' | 'passing-reply' | null;
  /** False for wording that is often quoted but that nobody has verified; it is shown with a mark. */
  confirmed: boolean;
}

export type Row = readonly [
  id: string,
  cause: ErrorCause,
  confidence: ErrorConfidence,
  pattern: RegExp,
  change?: ErrorChangeCode,
];

const VERIFIED_ON = '2026-11-25';

/** Rows from one source. */
export function readIn(source: ErrorSource, program: string, rows: readonly Row[]): ErrorPattern[] {
  return patterns(source, program, rows, true);
}

/** Rows that are often quoted this way but were not verified at their source. */
export function quotedAs(source: ErrorSource, program: string, rows: readonly Row[]): ErrorPattern[] {
  return patterns(source, program, rows, false);
}

/**
 * Words of an operating system, which servers also write into their replies: "550 Connection refused" is a refusal by a
 * server that was reached. The look-behind comes last, so that it costs something only where the words are.
 */
export function outsideReplies(words: string): RegExp {
  const reply = '(?<![\\w.:/#-])(?:421|45\\d|55\\d|[45]\\.\\d\\.\\d{1,3})[ -](?!ms\\b|bytes\\b|of\\b).{0,60}';
  return new RegExp(`(?:${words})(?<!${reply}(?:${words}))`, 'i');
}

/** Any of the alternatives, also as people type them without accents and umlauts. */
export function says(...alternatives: readonly string[]): RegExp {
  const lenient = alternatives.join('|').replace(/[äöüßàâèêëîïôùûçáíóúñ]|é(?=[a-z])/g, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
    const other = UMLAUTS[letter];
    return other === undefined ? `[${letter}${bare}]` : `(?:${letter}|${other})`;
  });
  return new RegExp(lenient, 'i');
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Rows that go by single words. */
export function within(kind: ErrorPattern['within'], rows: readonly ErrorPattern[]): ErrorPattern[] {
  return rows.map((row) => ({ ...row, within: kind }));
}

/** Rows that were read at their source on another day than the first ones. */
export function readOn(verifiedOn: string, rows: readonly ErrorPattern[]): ErrorPattern[] {
  return rows.map((row) => ({ ...row, verifiedOn }));
}

export function page(address: string): ErrorSource {
  return { kind: 'page', address };
}

/** Its title is not translated. */
export function document(title: string, ...sections: readonly string[]): ErrorSource {
  return { kind: 'document', title, sections };
}

/** The messages of a program, or of the named parts of it. */
export function messagesOf(program: string, ...parts: readonly string[]): ErrorSource {
  return { kind: 'messages', program, parts };
}

/** Wording that servers use by convention, without a document. */
export const CUSTOM: ErrorSource = { kind: 'custom' };

function patterns(
  source: ErrorSource,
  program: string,
  rows: readonly Row[],
  confirmed: boolean,
): ErrorPattern[] {
  return rows.map(([id, cause, confidence, pattern, change = null]) => {
    const told = { id, program, pattern, cause, confidence, change, source };
    return { ...told, within: null, verifiedOn: VERIFIED_ON, confirmed };
  });
}
