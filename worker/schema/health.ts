/** Whether the service works. */
import * as v from 'valibot';
import { text, time } from './values.ts';

const part = v.strictObject({
  status: v.picklist(['ok', 'failed']),
  text: text('A sentence in the language of the answer.'),
});

export const health = v.pipe(
  v.strictObject({
    status: v.picklist(['ok', 'degraded']),
    version: v.string(),
    checkedAt: time,
    resolver: part,
    storage: part,
  }),
  v.description('With `deep=1`: whether what a check needs works.'),
);

export const alive = v.pipe(
  v.strictObject({ status: v.literal('ok'), version: v.string() }),
  v.description('The service runs.'),
);
