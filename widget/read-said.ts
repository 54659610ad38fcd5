/** Reads the words that a service sends with its results: a title, more in sentences, and a tone. */
import type { RowSaid, Tone } from '../worker/api/index.ts';
import { oneOf, or, shaped, text } from './json.ts';

/** The strings are clean and short already; without a title there is nothing to show. */
export const readSaid = or<RowSaid | undefined>(
  shaped<RowSaid>(
    { title: text, note: text, text, tone: oneOf<Tone>('unknown', 'good', 'caution', 'bad') },
    'title',
  ),
  undefined,
);
