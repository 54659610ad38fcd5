/** The values that many schemas share. */
import * as v from 'valibot';
import { PORT_MAX } from './bounds.ts';

export const port = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PORT_MAX));

/** A number of things, seconds or milliseconds: whole, and never negative. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const integer = v.pipe(v.number(), v.integer());

export const time = v.pipe(v.string(), v.isoTimestamp(), v.description('RFC 3339, in UTC.'));

export const day = v.pipe(v.string(), v.isoDate());

export const dayOrMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/));

export const family = v.picklist([4, 6]);

export const startingMode = v.picklist(['starttls', 'implicit-tls']);

export const mode = v.picklist(['starttls', 'implicit-tls', 'plaintext']);

export const severity = v.picklist(['info', 'warning', 'error']);

export function text(description: string) {
  return v.pipe(v.string(), v.description(description));
}

export function flag(description: string) {
  return v.pipe(v.boolean(), v.description(description));
}

export function counted(description: string) {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));
}

/** Where an entry comes from, the day that it was read, and whether anybody has verified it. */
export const evidence = {
  source: text('A URL, or what was read if there is none.'),
  verifiedOn: v.pipe(day, v.description('The day on which the source was read.')),
  confirmed: flag('False for what is commonly said but nobody has verified.'),
};
