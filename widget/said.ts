/**
 * The words that a service sends with what it found. The element has none of its own for that, so one that was put into a
 * page years ago shows an outcome that is newer than itself. Without words, the codes are shown as they came.
 */
import type { PortReport, RowSaid, Said, Tone } from '../worker/api/index.ts';
import { objectIn, text } from './json.ts';
import { SAID_CHARACTERS } from './limits.ts';

/** Strings are clean already; without a title there is nothing to show. */
export function readSaid(value: unknown, titleCharacters = SAID_CHARACTERS): RowSaid | undefined {
  const said = objectIn(value);
  const title = text(said?.title)?.slice(0, titleCharacters) ?? null;
  if (said === null || title === null) return undefined;
  const { tone } = said;
  const known = tone === 'good' || tone === 'caution' || tone === 'bad' ? tone : 'unknown';
  return { title, note: text(said.note), text: text(said.text), tone: known };
}

export function rowSaid({ said, outcome, reason }: PortReport): RowSaid {
  return said ?? { title: outcome, note: reason, text: null, tone: 'unknown' };
}

export function toneOf({ said }: { said?: Said | undefined }): Tone {
  return said?.tone ?? 'unknown';
}

/** Of a finding or a note. */
export function sentenceOf({ said, code }: { said?: Said | undefined; code: string }): string {
  return said?.title ?? code;
}
