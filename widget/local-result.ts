/**
 * What a reader's own machine met: the fragment of the link that the script of /local.sh ends with, or that line pasted.
 * Anybody can write such a link, so it is capped before it is read, and nothing in it is shown but our own words.
 *
 *   local=1;mail.example;1795592201;465=sc,implicit-tls;587=t,starttls
 *
 * The version, the host, and when the script was made, in seconds since 1970; for each port the letter of what was met,
 * letters for what differed from the edge, and the outcome that the edge had.
 */
import {
  isOutcome,
  LOCAL_OUTCOMES,
  type LocalLetter,
  type LocalOutcome,
  type Outcome,
} from '../worker/api/index.ts';
import { LOCAL_CHARACTERS, PORTS } from './limits.ts';

export interface LocalRow {
  outcome: LocalOutcome;
  /** Whether the conversation differed from the one that the edge had. */
  differs: boolean;
  /** What the edge had met when the script was made. */
  edge: Outcome;
}

export interface LocalResult {
  host: string;
  /** Of the script, which is run as soon as it is made. */
  madeAtMs: number;
  rows: ReadonlyMap<number, LocalRow>;
}

const RESULT = /(?:^|#)local=1;([a-z0-9._:-]{1,253});(\d{1,10})((?:;\d{1,5}=[a-z]{1,5},[a-z-]{1,20})+)$/;

/** Null for what is no such result, or is too long, or holds a word that we do not know. */
export function parseLocalResult(text: string): LocalResult | null {
  if (text.length > LOCAL_CHARACTERS) return null;
  const [, host, seconds, listed] = RESULT.exec(text.trim()) ?? [];
  if (host === undefined || listed === undefined) return null;
  const entries = listed.slice(1).split(';').map(parseRow);
  const rows = new Map(entries.filter((entry) => entry !== null));
  // An entry that makes no sense, or a port that stands there twice.
  return rows.size === entries.length && rows.size <= PORTS
    ? { host, madeAtMs: Number(seconds) * 1000, rows }
    : null;
}

function parseRow(text: string): [number, LocalRow] | null {
  const [, digits, letter, flags, edge] = /^(\d+)=([gscdrtu])([becm]*),(.*)$/.exec(text) ?? [];
  const port = Number(digits);
  if (edge === undefined || !isOutcome(edge) || port < 1 || port > 65_535) return null;
  const outcome = LOCAL_OUTCOMES[letter as LocalLetter];
  return [port, { outcome, differs: flags !== '', edge }];
}
