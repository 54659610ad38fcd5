/**
 * Reads the words that a service sends with its results. The element has none of its own for them, so that an old one
 * can show outcomes that are newer than itself. Without words, codes are shown as they are.
 */
import type { PortReport, RowSaid, Said, Tone } from '../worker/api/index.ts';
import { objectIn, text } from './json.ts';
import { SAID_CHARACTERS } from './limits.ts';

/** The strings have already been cleaned; without a title there is nothing to show. */
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

/** For a finding or a note. */
export function sentenceOf({ said, code }: { said?: Said | undefined; code: string }): string {
  return said?.title ?? code;
}
