/**
 * The text of a TXT record, which consists of one or more strings; RFC 7208 §3.3 joins them without a space. Reads no
 * further than our own record can be long.
 */
import type { TxtData } from 'dns-packet';
import { TXT_CHARS_MAX } from '../limits.ts';

/** How resolvers write them in JSON: each in quotes (RFC 1035 §5.1). */
const QUOTED = /"((?:[^"\\]|\\.)*)"/gs;

/** `\"` is the character itself, `\059` an octet by its decimal number. */
const ESCAPED = /\\(\d{3}|.)/gs;

/** Some resolvers leave out the quotes; then the text is taken as it is. */
export function joinStrings(data: string): string {
  const written = data.slice(0, TXT_CHARS_MAX).trim();
  if (!written.startsWith('"')) return written;
  return [...written.matchAll(QUOTED)].map(([, inner = '']) => inner.replace(ESCAPED, unescaped)).join('');
}

function unescaped(_: string, escaped: string): string {
  return escaped.length === 3 ? String.fromCharCode(Number(escaped)) : escaped;
}

/** The strings in a decoded message, as octets. */
export function joinWireStrings(data: TxtData): string {
  const strings = Array.isArray(data) ? data : [data];
  const octets = strings.map((string) => (typeof string === 'string' ? string : string.toString('latin1')));
  return octets.join('').slice(0, TXT_CHARS_MAX);
}
