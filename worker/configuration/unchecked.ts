/** Code that says by other means than a name with a value that no certificate is checked. Pure. */
import { type Pair, pair } from './pair.ts';

/** What a line needs for any of them, and what is quoted of it. */
const HINT = /callback|unverified|insecure|accept_invalid|-k\b/i;
const WAYS: readonly RegExp[] = [
  // C#: every certificate is right.
  /\b(\w{0,40}CertificateValidationCallback)\b\s{0,4}\+?=[^;]{0,120}?(?:=>\s{0,4}|return\s{1,4})(true)\b/,
  // Python, and Arduino.
  /\b(_create_unverified_context)\b()/,
  /\b(setInsecure)\(()/,
  /\b(danger(?:ous)?_accept_invalid_(?:certs|hostnames))\((true)\)/,
  // Go, inside what is assigned.
  /[{,]\s{0,4}(InsecureSkipVerify)\s{0,4}:\s{0,4}(true)\b/,
  // curl, where it sends mail.
  /^(?=.{0,400}smtps?:\/\/).{0,80}\bcurl\s(?:.{0,200}\s)?-(k)\b()/,
];

export function unchecked(line: string): Pair[] {
  if (!HINT.test(line)) return [];
  return WAYS.flatMap((way) => {
    const found = way.exec(line);
    if (found === null) return [];
    const { 0: whole, 1: name = '', 2: said = '', index } = found;
    const text = said === '' ? name : said;
    const from = index + whole.lastIndexOf(text);
    const end = from + text.length;
    return [pair([name === 'k' ? 'insecure' : name], { from, end, isQuoted: false, next: end })];
  });
}
