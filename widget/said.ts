/**
 * The words that a service sends with its results. The element has none of its own for them, so that an old one can show
 * outcomes that are newer than itself. Without words, codes are shown as they are.
 */
import type { RowSaid, Said, Tone } from '../worker/api/index.ts';

interface Worded {
  said?: Said | undefined;
}

interface WordedRow {
  said?: RowSaid | undefined;
  outcome: string;
  reason: string | null;
}

export function rowSaid({ said, outcome, reason }: WordedRow): RowSaid {
  return said ?? { title: outcome, note: reason, text: null, tone: 'unknown' };
}

export function toneOf({ said }: Worded): Tone {
  return said?.tone ?? 'unknown';
}

/** For a finding or a note. */
export function sentenceOf({ said, code }: Worded & { code: string }): string {
  return said?.title ?? code;
}
