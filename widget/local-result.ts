/**
 * The results from a reader's own machine: the fragment of the link that the script of /local.sh prints, or that line
 * pasted. Anyone can craft such a link, so its length is limited before parsing, and only our own words are displayed.
 *
 *   local=1;mail.example;1795592201;465=sc,implicit-tls;587=t,starttls
 *
 * The version, the host, and when the script was made, in seconds since 1970. For each port: the letter of the local
 * outcome, letters for what differed from the service's conversation, and the outcome that the service had.
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
  /** Whether the conversation differed from the service's. */
  differs: boolean;
  /** What the service had seen when the script was made. */
  edge: Outcome;
}

export interface LocalResult {
  host: string;
  /** When the script was made, which is about when it ran. */
  madeAtMs: number;
  rows: ReadonlyMap<number, LocalRow>;
}

const RESULT = /(?:^|#)local=1;([a-z0-9._:-]{1,253});(\d{1,10})((?:;\d{1,5}=[a-z]{1,5},[a-z-]{1,20})+)$/;

/** Null if the text is not such a result, is too long, or contains an unknown word. */
export function parseLocalResult(text: string): LocalResult | null {
  if (text.length > LOCAL_CHARACTERS) return null;
  const [, host, seconds, listed] = RESULT.exec(text.trim()) ?? [];
  if (host === undefined || listed === undefined) return null;
  const entries = listed.slice(1).split(';').map(parseRow);
  const rows = new Map(entries.filter((entry) => entry !== null));
  // An invalid entry, or a port that appears twice, makes the sizes differ.
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
