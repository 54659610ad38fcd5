/** What the words mean that answers are made of. */
import * as v from 'valibot';
import { CODE_KINDS } from '../api/index.ts';
import { text } from './values.ts';

const kind = v.picklist(CODE_KINDS);

const sense = v.strictObject({
  kind,
  title: text('The kind in words.'),
  place: text('Where the word stands in answers.'),
  meaning: v.string(),
  toDo: v.array(v.strictObject({ reader: v.picklist(['everyone', 'sender', 'operator']), text: v.string() })),
  example: v.nullable(
    v.pipe(v.record(v.string(), v.unknown()), v.description('Part of an answer with the word in it.')),
  ),
  line: v.nullable(text('The same in the text form.')),
  related: v.array(v.string()),
  links: v.array(v.strictObject({ title: v.string(), path: v.string() })),
});

export const codePage = v.pipe(
  v.strictObject({ code: v.string(), senses: v.array(sense) }),
  v.description('A word of the answers, in each of its senses.'),
);

export const codeList = v.strictObject({
  codes: v.array(v.strictObject({ code: v.string(), kind, meaning: v.string() })),
});
