/**
 * The text of a TXT record as resolvers write it into JSON. Pure. It says nothing about what the text means, and reads
 * no further than a text of ours can go.
 */
import { TXT_CHARS_MAX } from '../limits.ts';

/** RFC 1035 §5.1: one or more strings, each in quotes; RFC 7208 §3.3 joins them without a space. */
const QUOTED = /"((?:[^"\\]|\\.)*)"/gs;

/** `\"` is the character itself, `\059` an octet by its decimal number. */
const ESCAPED = /\\(\d{3}|.)/gs;

/** Some resolvers leave the quotes out: then the text stands there as it is. */
export function joinStrings(data: string): string {
  const written = data.slice(0, TXT_CHARS_MAX).trim();
  if (!written.startsWith('"')) return written;
  return [...written.matchAll(QUOTED)].map(([, inner = '']) => inner.replace(ESCAPED, unescaped)).join('');
}

function unescaped(_: string, escaped: string): string {
  return escaped.length === 3 ? String.fromCharCode(Number(escaped)) : escaped;
}
