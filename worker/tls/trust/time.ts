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

const MOMENT = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;

function readTime(reader: DerReader): number {
  const { tag, content } = reader.any();
  const written = latin1(content);
  const ms = millisecondsOf(tag === TAG.utcTime ? `${centuryOf(written)}${written}` : written);
  if ((tag !== TAG.utcTime && tag !== TAG.generalizedTime) || ms === null) reader.break();
  return ms ?? 0;
}

/** RFC 5280 §4.1.2.5.1: two digits mean the years from 1950 to 2049. */
function centuryOf(written: string): string {
  return written < '50' ? '20' : '19';
}

/** A thirtieth of February is no date, although `Date` would make one of it. */
function millisecondsOf(moment: string): number | null {
  const iso = moment.replace(MOMENT, '$1-$2-$3T$4:$5:$6.000Z');
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString() === iso ? date.getTime() : null;
}
