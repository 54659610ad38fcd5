/**
 * The words that a service sends with what it found, as they arrive: for codes that are newer than this element. Strings are
 * clean already; without a title there is nothing to show.
 */
import type { RowSaid } from '../worker/api/index.ts';
import { objectIn, text } from './json.ts';

export function readSaid(value: unknown): RowSaid | undefined {
  const said = objectIn(value);
  const title = text(said?.title);
  if (said === null || title === null) return undefined;
  const { tone } = said;
  const known = tone === 'good' || tone === 'caution' || tone === 'bad' ? tone : 'unknown';
  return { title, note: text(said.note), text: text(said.text), tone: known };
}
