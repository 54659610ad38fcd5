/** Earlier results for a host, and whether the service works. */
import * as v from 'valibot';
import { outcome, reason } from './outcome.ts';
import { family, port, text, time } from './values.ts';

export const historyEntry = v.pipe(
  v.strictObject({
    vantage: text('The id of the vantage point.'),
    port,
    family,
    outcome,
    reason: v.nullable(reason),
    since: time,
    checkedAt: time,
  }),
  v.description('A period in which every check of a port had the same result.'),
);

export const history = v.pipe(
  v.strictObject({ host: v.string(), entries: v.array(historyEntry) }),
  v.description('Earlier results for a host, by port, newest first.'),
);
