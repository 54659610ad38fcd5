/**
 * The shape of what is known of error messages: how one is recognised, whose it is, and what it means. Types, and the
 * few words that make rows out of them; the rows stand in files of their own.
 *
 * Patterns meet a text that has been tidied (request/pasted-error.ts): one line, single blanks, plain quotes, and no mail
 * address. What stands between two fixed parts is bounded, so that a hostile text costs no more than its length.
 */
import type { ErrorCause, ErrorConfidence } from '../api.ts';
import type { Source } from './knowledge.ts';

export interface ErrorPattern extends Source {
  id: string;
  /** Whose message it is, by the name that readers know. */
  program: string;
  pattern: RegExp;
  cause: ErrorCause;
  /** How much the message says: `possible` where it only frames another one. */
  confidence: ErrorConfidence;
}

export type Row = readonly [id: string, cause: ErrorCause, confidence: ErrorConfidence, pattern: RegExp];

const VERIFIED_ON = '2026-11-25';

/** Rows that were read in one place. */
export function readIn(source: string, program: string, rows: readonly Row[]): ErrorPattern[] {
  return patterns(source, program, rows, true);
}

/** Rows that are commonly quoted so, and that nobody has read at their origin. */
export function quotedAs(source: string, program: string, rows: readonly Row[]): ErrorPattern[] {
  return patterns(source, program, rows, false);
}

function patterns(source: string, program: string, rows: readonly Row[], confirmed: boolean): ErrorPattern[] {
  return rows.map(([id, cause, confidence, pattern]) => {
    return { id, program, pattern, cause, confidence, source, verifiedOn: VERIFIED_ON, confirmed };
  });
}
