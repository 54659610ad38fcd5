/** Messages as people paste them, and what an expert would answer. */
import { readFileSync } from 'node:fs';
import { explain } from '../../worker/advice/explanation/explanation.ts';
import type { ErrorCause, ErrorChangeCode } from '../../worker/api/index.ts';
import { parsePastedError } from '../../worker/request/pasted-error.ts';

export interface Case {
  error: string;
  lang: string;
  /** Causes that are right as the first one. */
  wanted: ErrorCause[];
  /** Causes that would send the reader to change the wrong thing, wherever they stand. */
  unwanted?: ErrorCause[];
  /** Of these changes, one has to be advised. */
  wantedChange?: ErrorChangeCode[];
  unwantedChange?: ErrorChangeCode[];
  /** Where somebody asked about it. */
  source?: string;
}

export type Verdict = 'right' | 'misleading' | 'other' | 'nothing';

export function casesOf(name: string): Case[] {
  return JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8'));
}

export function verdictOn(one: Case): { verdict: Verdict; causes: ErrorCause[]; changes: ErrorChangeCode[] } {
  const matches = explain(parsePastedError(one.error).printed, null);
  const causes = matches.map(({ code }) => code);
  const changes = matches.map(({ change }) => change.code);
  return { verdict: judged(one, causes, changes), causes, changes };
}

function judged(
  { wanted, unwanted = [], wantedChange = [], unwantedChange = [] }: Case,
  causes: readonly ErrorCause[],
  changes: readonly ErrorChangeCode[],
): Verdict {
  const [first] = causes;
  if (first === undefined) return 'nothing';
  const isMisleading =
    causes.some((cause) => unwanted.includes(cause)) ||
    changes.some((change) => unwantedChange.includes(change));
  if (isMisleading) return 'misleading';
  const isAdvised = wantedChange.length === 0 || changes.some((change) => wantedChange.includes(change));
  return wanted.includes(first) && isAdvised ? 'right' : 'other';
}
