/** What a part of an answer means, in words. */
import * as v from 'valibot';
import { text } from './values.ts';

const entries = {
  title: text('What to show first.'),
  text: v.nullable(text('More detail in full sentences, one paragraph per line.')),
  tone: v.picklist(['good', 'caution', 'bad', 'unknown']),
};

export const said = v.pipe(
  v.strictObject(entries),
  v.description('With `words=1`: the meaning in the language of the answer, as plain text.'),
);

export const rowSaid = v.pipe(
  v.strictObject({
    ...entries,
    note: v.nullable(text('What is wrong, or otherwise how the port is encrypted.')),
  }),
  v.description('The same for a port.'),
);
