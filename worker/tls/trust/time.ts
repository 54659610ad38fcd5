/** The two date formats in certificates (RFC 5280 §4.1.2.5) → milliseconds. Does not read the clock. */
import { type DerReader, TAG } from './der.ts';
import { latin1 } from './distinguished-name.ts';

/** Both ends are included (RFC 5280 §4.1.2.5). */
export interface Validity {
  notBeforeMs: number;
  notAfterMs: number;
}

export function readValidity(reader: DerReader): Validity {
  const fields = reader.enter(TAG.sequence);
  const validity = { notBeforeMs: readTime(fields), notAfterMs: readTime(fields) };
  fields.end();
  return validity;
}

/** The only form RFC 5280 allows: to the second, in UTC, without fractions, offset or omissions. */
const MOMENT = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;

function readTime(reader: DerReader): number {
  const { tag, content } = reader.any();
  const ms = millisecondsOf(inFourDigits(tag, latin1(content)));
  if (ms === null) reader.break();
  return ms ?? 0;
}

/**
 * A two-digit year means 1950 to 2049 (RFC 5280 §4.1.2.5.1). GeneralizedTime is required from 2050 on and UTCTime
 * before; a GeneralizedTime with an earlier year is still accepted, as in OpenSSL, because it is unambiguous.
 */
function inFourDigits(tag: number, written: string): string {
  if (tag === TAG.utcTime) return `${written < '50' ? '20' : '19'}${written}`;
  return tag === TAG.generalizedTime ? written : '';
}

/** Null if the form is different or the date does not exist: `Date` would turn 30 February into 2 March. */
function millisecondsOf(moment: string): number | null {
  const [, year, month, day, hour, minute, second] = MOMENT.exec(moment) ?? [];
  if (year === undefined) return null;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString() === iso ? date.getTime() : null;
}
