/** The two ways in which certificates write a moment (RFC 5280 §4.1.2.5) → milliseconds. Knows no clock. */
import { type DerReader, TAG } from './der.ts';
import { latin1 } from './distinguished-name.ts';

/** Both ends belong to it (RFC 5280 §4.1.2.5). */
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

/** The only form RFC 5280 admits: to the second, in UTC. No fractions, no offset, nothing left out. */
const MOMENT = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;

function readTime(reader: DerReader): number {
  const { tag, content } = reader.any();
  const ms = millisecondsOf(inFourDigits(tag, latin1(content)));
  if (ms === null) reader.break();
  return ms ?? 0;
}

/**
 * Two digits of a year mean 1950 to 2049 (RFC 5280 §4.1.2.5.1). From 2050 on a GeneralizedTime is required, before it
 * UTCTime; a GeneralizedTime of an earlier year is still read, as OpenSSL does: the moment is beyond doubt.
 */
function inFourDigits(tag: number, written: string): string {
  if (tag === TAG.utcTime) return `${written < '50' ? '20' : '19'}${written}`;
  return tag === TAG.generalizedTime ? written : '';
}

/** Null where the form is another one, or no calendar has the day: `Date` would make 2 March of 30 February. */
function millisecondsOf(moment: string): number | null {
  const [, year, month, day, hour, minute, second] = MOMENT.exec(moment) ?? [];
  if (year === undefined) return null;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString() === iso ? date.getTime() : null;
}
