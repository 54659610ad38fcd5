/**
 * The words that a service sends with what it found, as they arrive: for codes that are newer than this element. Strings are
 * clean already; without a title there is nothing to show.
 */
import type { RowSaid, Said } from '../worker/api/index.ts';
import { objectIn, text } from './json.ts';

export function readSaid(value: unknown): Said | null {
  const said = objectIn(value);
  const title = text(said?.title);
  if (said === null || title === null) return null;
  const { tone } = said;
  const isKnown = tone === 'good' || tone === 'caution' || tone === 'bad';
  return { title, text: text(said.text), tone: isKnown ? tone : 'unknown' };
}

export function readRowSaid(value: unknown): RowSaid | null {
  const said = readSaid(value);
  return said && { ...said, note: text(objectIn(value)?.note) };
}
