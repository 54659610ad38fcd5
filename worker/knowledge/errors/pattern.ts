/**
 * The shape of what is known of error messages: how one is recognized, whose it is, and what it means. Types, and the
 * few words that make rows out of them; the rows stand in files of their own.
 *
 * Patterns meet a text that has been tidied (request/pasted-error.ts): one line, single blanks, plain quotes, and no mail
 * address. What stands between two fixed parts is bounded, so that a hostile text costs no more than its length.
 */
import type { ErrorCause, ErrorConfidence, ErrorSource } from '../../api/index.ts';

export interface ErrorPattern {
  id: string;
  /** Whose message it is, by the name that readers know. */
  program: string;
  pattern: RegExp;
  cause: ErrorCause;
  /** How much the message says: `possible` where it only frames another one. */
  confidence: ErrorConfidence;
  source: ErrorSource;
  /** RFC 3339 date of the day it was read. */
  verifiedOn: string;
  /** False for what is commonly quoted so and nobody has checked: it is shown with that mark. */
  confirmed: boolean;
}

export type Row = readonly [id: string, cause: ErrorCause, confidence: ErrorConfidence, pattern: RegExp];

const VERIFIED_ON = '2026-11-25';

/** Rows that were read in one place. */
export function readIn(source: ErrorSource, program: string, rows: readonly Row[]): ErrorPattern[] {
  return patterns(source, program, rows, true);
}

/** Rows that are commonly quoted so, and that nobody has read at their origin. */
export function quotedAs(source: ErrorSource, program: string, rows: readonly Row[]): ErrorPattern[] {
  return patterns(source, program, rows, false);
}

export function page(address: string): ErrorSource {
  return { kind: 'page', address };
}

/** Its title stays as it is in every language. */
export function document(title: string, ...sections: readonly string[]): ErrorSource {
  return { kind: 'document', title, sections };
}

/** The messages of a program, of these parts of it, by their own names. */
export function messagesOf(program: string, ...parts: readonly string[]): ErrorSource {
  return { kind: 'messages', program, parts };
}

/** What servers say without any document to tell them. */
export const CUSTOM: ErrorSource = { kind: 'custom' };

function patterns(
  source: ErrorSource,
  program: string,
  rows: readonly Row[],
  confirmed: boolean,
): ErrorPattern[] {
  return rows.map(([id, cause, confidence, pattern]) => {
    return { id, program, pattern, cause, confidence, source, verifiedOn: VERIFIED_ON, confirmed };
  });
}
