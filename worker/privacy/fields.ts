/**
 * Passwords and keys by the name they stand behind: JSON, YAML, PHP, .env, XML, queries, HTTP headers, prose with a colon.
 * Pure; a cursor moves over each line once.
 */
import { nextReply, SECRET, secretFor, secretOfUrl } from './placeholder.ts';
import { endOfLine, endOfQuoted, endOfWord, isHarmless } from './value.ts';

export const WORD = /[\p{L}_][\p{L}\p{N}_.-]*/gu;

const NAME =
  /(?:(?<![a-z\d])(?:pass|passe|pw|pwd)|(?:smtp|mail|auth|user|sasl|imap|pop3?|db|my|app|email)(?:pass|pwd|pw)|passw(?:or)?d|passphrase|passcode|passwort|kennwort|contrase[nñ]a|clave|secret|token|(?:api|access|private|secret|server|smtp|account)[_.-]?key|credentials?|client_send|cookie|authorization)\d{0,4}$/i;
const HEADER = /(?:authorization|cookie)$/i;
const SEPARATOR = /["'\])]{0,3}\s{0,20}(?:=>|:=|={1,3}|:(?!\/\/)(?!:)|\|(?!\|))\s{0,20}/y;
/** `define('SMTP_PASS', 'x')`, `set("password", "x")`. */
const COMMA = /["']\s{0,4},\s{0,4}(?=["'])/y;
/** XML and lists of variables: the name is a value, too. */
const VALUE = /["']?[^\S\n]{0,4},?[^\S\n]{0,4}["']?value["']?\s{0,4}[=:]\s{0,4}/iy;
const VALUE_LINE = /^(\s{0,40}value:\s{0,20})\S.*$/i;
const NAMED_TAG = /["'][^<>]{0,80}>(?=[^<\s])/y;
/** A default behind a variable. */
const DEFAULT = /["'\])]{0,3}\s{1,4}(?:\|\||\?\?|\?:|or)\s{1,4}(?=["'])/y;
/** Only what has letters and digits is no word of the sentence. */
const SAID =
  /\s{1,4}(?:(?:is|ist|est|es|was|war|→|->)\s{1,4})?(?=[^\s\d]{0,64}\d)(?=[^\sA-Za-z]{0,64}[A-Za-z])(?=\S{6})/iy;
const VARIABLE = /\b(?:ENV|SetEnv|fastcgi_param|setx)\s{1,4}$/i;
const KEY_BEFORE = /(?:api|secret|access|private|smtp)\s$/i;
const TAG = /[^<>]{0,80}>(?=[^<\s])/y;
/** netrc, msmtp and fetchmail, where a space is enough. */
const SPACE = /\s{1,20}(?=\S)/y;

/** Where the value is. */
export interface Field {
  from: number;
  end: number;
}

export function maskFields(lines: readonly string[]): string[] {
  let isOpen = false;
  return lines.map((line) => {
    if (isOpen && line.trim() === '') return line;
    if (isOpen && VALUE_LINE.test(line)) return line.replace(VALUE_LINE, `$1${SECRET}`);
    const isValue = isOpen && !/\s/.test(line.trim()) && !/[{[(:=]$/.test(line.trim());
    isOpen = false;
    if (isValue) return line.replace(/\S+/, SECRET);
    isOpen = endsInName(line);
    return maskLine(line);
  });
}

/** The value is on the next line. */
function endsInName(line: string): boolean {
  const alone = line.trim().replace(/^(?:- )?name:\s{0,4}/i, '');
  if (alone.length <= 60 && /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(alone)) return NAME.test(alone);
  if (!/[=:>|-]\s*$/.test(line.slice(-20))) return false;
  const [, name = ''] =
    /([\p{L}_][\p{L}\p{N}_.-]{0,60})["']?\s{0,4}(?:=>|=|:)\s{0,4}[|>]?-?$/u.exec(line.slice(-80)) ?? [];
  return NAME.test(name);
}

/** What all names of secrets have in them; a line without is read no further. */
const OF_SECRET =
  /pass|pw|kennwort|contrase|clave|secret|token|key|credential|client_send|cookie|authorization/i;

function maskLine(line: string): string {
  if (!OF_SECRET.test(line)) return line;
  let rest = 0;
  let masked = '';
  for (const { 0: word, index } of line.matchAll(WORD)) {
    if (index < rest || !isName(line, index, word)) continue;
    const field = fieldAfter(line, index, word);
    if (field === null || isHarmless(line.slice(field.from, field.end))) continue;
    const value = line.slice(field.from, field.end);
    masked += line.slice(rest, field.from) + (isOfQuery(line, index) ? secretOfUrl(value) : secretFor(value));
    rest = field.end;
  }
  return masked + line.slice(rest);
}

/** A parameter of a URL, which begins not too far in front of it. */
function isOfQuery(line: string, index: number): boolean {
  if (!/[?&]/.test(line[index - 1] ?? '')) return false;
  return /:\/\/[^\s"'<>]{1,300}$/.test(line.slice(Math.max(0, index - 300), index));
}

function isName(line: string, index: number, word: string): boolean {
  if (NAME.test(word)) return true;
  return /^key$/i.test(word) && KEY_BEFORE.test(line.slice(Math.max(0, index - 8), index));
}

/** The value behind the word at `index`; null if it is no name of a field. */
export function fieldAfter(line: string, index: number, word: string): Field | null {
  const after = index + word.length;
  const before = line.slice(Math.max(0, index - 12), index);
  if (/\/$|unexpected $/i.test(before)) return null;
  if (/<$/.test(before)) return elementAfter(line, endOf(TAG, line, after));
  if (/(?:name|key|id)=["']$/.test(before) && endOf(NAMED_TAG, line, after) !== null)
    return elementAfter(line, endOf(NAMED_TAG, line, after));
  const from = endOf(SEPARATOR, line, after) ?? endOf(VALUE, line, after) ?? endOf(COMMA, line, after);
  if (from === null) return spacedAfter(line, index, after);
  if (/credentials?$/i.test(word) && CREDENTIALS.test(line.slice(from, from + CREDENTIALS_CHARS)))
    return null;
  if (HEADER.test(word)) return { from, end: endOfHeader(line, from) };
  const isFirst = /^[\s>$*"'[({-]*(?:export |set |\$env:)?(?:\$[\w>-]{0,40})?$/i.test(line.slice(0, index));
  return { from, end: endOfValue(line, from, isFirst) };
}

/** C#, Visual Basic and PowerShell: an object with user and password, whose literals are taken out of the call. */
const CREDENTIALS = /^new(?:-object)?\s{1,4}[\w.]{0,60}NetworkCredential\s{0,4}[({]/i;
const CREDENTIALS_CHARS = 90;

function elementAfter(line: string, from: number | null): Field | null {
  if (from === null) return null;
  const end = line.indexOf('</', from);
  return { from, end: end === -1 ? line.length : end };
}

/** Only where the line is nothing but the setting, or a user name precedes: elsewhere it is prose about a password. */
function spacedAfter(line: string, index: number, after: number): Field | null {
  const said = endOf(SAID, line, after);
  if (said !== null) return { from: said, end: endOfWord(line, said) };
  const from = endOf(SPACE, line, after);
  if (from === null) return null;
  if (VARIABLE.test(line.slice(0, index).slice(-20))) return { from, end: endOfWord(line, from) };
  const end = endOfWord(line, from);
  const isAlone = line.slice(0, index).trim() === '' && line.slice(end).trim() === '';
  const isSetting =
    isAlone && /^[a-z_]+$/.test(line.slice(index, after)) && !PROSE.test(line.slice(from, end));
  const isBehindUser =
    /\b(?:login|user|username|account)\s{1,4}(?!(?:and|or|und|oder|et|ou|y|o)\s)\S{1,256}\s{1,4}$/.test(
      line.slice(Math.max(0, index - 300), index),
    );
  return isSetting || isBehindUser ? { from, end } : null;
}

const PROSE =
  /^(?:incorrect|invalid|wrong|required|expired|rejected|mismatch|failed|failure|missing|changed|check|authentication|error|needed|disabled|not|is|was)\W*$/i;

function endOfHeader(line: string, from: number): number {
  const quote = line.slice(from).search(/["']/);
  if (quote === 0) return endOfQuoted(line, from);
  const end = quote === -1 ? line.length : from + quote;
  return Math.min(end, nextReply(line, from));
}

function endOfValue(line: string, from: number, isFirst: boolean): number {
  if (/["']/.test(line[from] ?? '')) return endOfQuoted(line, from);
  const end = isFirst ? endOfLine(line, from) : endOfWord(line, from);
  const fallback = endOf(DEFAULT, line, end);
  return fallback === null ? end : endOfQuoted(line, fallback);
}

function endOf(part: RegExp, text: string, at: number): number | null {
  part.lastIndex = at;
  return part.test(text) ? part.lastIndex : null;
}
