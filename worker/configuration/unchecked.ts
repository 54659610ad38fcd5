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

/** C# and PowerShell, where the function that takes every certificate is in lines of its own. */
const CALLBACK = /\b(\w{0,40}CertificateValidationCallback)\b\s{0,4}\+?=\s{0,4}/;
const TAKES_ALL =
  /^(?:new \w{1,60}\(\s{0,8})?(?:delegate\b(?:\s{0,4}\([^()]{0,200}\))?|(?:async )?(?:\([^()]{0,200}\)|\w{1,40})\s{0,4}=>|Function\s?\([^()]{0,200}\))?\s{0,40}\{?\s{0,40}(?:return\s{1,4})?\(?\$?true\b/i;
/** Another function by its name, which does nothing but say that it is right. */
const BY_NAME = /^(?:new \w{1,60}\(\s{0,4})?(?:AddressOf )?([A-Za-z_]\w{2,60})\s{0,4}\)?;?\s{0,20}(?:$|\n)/;

/** Where in the lines such a function is, with the name of what it is for. */
export function uncheckedIn(lines: readonly string[]): { name: string; index: number; from: number }[] {
  return lines.flatMap((line, index) => {
    const found = line.includes('Callback') ? CALLBACK.exec(line) : null;
    if (found === null || unchecked(line).length > 0) return [];
    const { 0: whole, 1: name = '', index: at } = found;
    const behind = [line.slice(at + whole.length), ...lines.slice(index + 1, index + FUNCTION_LINES)]
      .join('\n')
      .trimStart();
    const other = BY_NAME.exec(behind)?.[1];
    const isOff = other === undefined ? TAKES_ALL.test(behind) : takesAll(other, lines);
    return isOff ? [{ name, index, from: at }] : [];
  });
}

function takesAll(name: string, lines: readonly string[]): boolean {
  const at = lines.findIndex((line) => line.includes(`${name}(`) && /\bbool\b|Boolean/i.test(line));
  const whole = at === -1 ? '' : lines.slice(at, at + FUNCTION_LINES).join('\n');
  return /\)\s{0,40}(?:=>|\{|As Boolean)\s{0,40}(?:return\s{1,4})?true\b/i.test(whole);
}

/** Its head, a bracket, and what it gives back. */
const FUNCTION_LINES = 8;
