/** Passwords in command lines, in calls of mail libraries, and in password files. Pure. */
import { SECRET, secretFor } from './placeholder.ts';
import { endOfQuoted, endOfWord, isHarmless } from './value.ts';

const OPTION =
  /(?<!\S)(?:-(?:ap|xp|pw|u)|--(?:user|proxy-user|oauth2-bearer|[a-z0-9-]{0,30}(?:pass|passwd|password|token|secret|api-key))|ConvertTo-SecureString(?: -String)?)(?:\s{1,4}|=)(?=\S)/gi;
/** curl: user and password in one. */
const USER = /^-(?:u|-user|-proxy-user)\b/;

export function maskOptions(line: string): string {
  if (!line.includes('-')) return line;
  let rest = 0;
  let masked = '';
  for (const { 0: option, index } of line.matchAll(OPTION)) {
    if (index < rest) continue;
    const from = index + option.length;
    const end = /["']/.test(line[from] ?? '') ? endOfQuoted(line, from) : endOfWord(line, from);
    const value = line.slice(from, end);
    if ((USER.test(option) && !value.includes(':')) || value.startsWith('-') || isHarmless(value)) continue;
    masked += line.slice(rest, from) + secretFor(value);
    rest = end;
  }
  return masked + line.slice(rest);
}

const USER_BEFORE = /\s-u(?:ser(?:name)?)?\s/;
const SHORT = /\s-p\s{1,4}(?!-|\d{1,5}(?::|\s|$))(?=\S)/g;

/** `-p` is a port or a path in most programs, and a password in those that were given a user with `-u`. */
export function maskShortOption(line: string): string {
  if (!line.includes(' -p')) return line;
  const user = USER_BEFORE.exec(line)?.index ?? line.length;
  const option = [...line.matchAll(SHORT)].find(({ index }) => index > user);
  if (option === undefined) return line;
  const from = option.index + option[0].length;
  const end = /["']/.test(line[from] ?? '') ? endOfQuoted(line, from) : endOfWord(line, from);
  const value = line.slice(from, end);
  return isHarmless(value) ? line : line.slice(0, from) + secretFor(value) + line.slice(end);
}

const SERVER_AND_USER =
  /(?<![\w.-])(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?::|,\s{0,4})\d{2,5},\s{0,4}[^\s,@]{1,64}@[\w.-]{1,253},\s{0,4}(?=\S)/i;
const WAY = /^(?:(?:start)?tls|ssl|ssl\/tls|none|plain|login|true|false|yes|no|on|off|\d{1,5})$/i;
/** A password may have commas and blanks in it. */
const OF_A_BOT = /^\s{0,20}[!/][a-z]/i;
const LAST = /,\s{0,4}(?:true|false|yes|no|(?:start)?tls|ssl)\s{0,20}$/i;

/** Without a name, behind a server and an address: `!setup smtp, smtp.example.net:465, jane@example.net, hunter2, false`. */
export function maskListed(line: string): string {
  const found = line.includes('@') && line.includes(',') ? SERVER_AND_USER.exec(line) : null;
  if (found === null) return line;
  const from = found.index + found[0].length;
  const rest = line.slice(from);
  const [word = ''] = rest.split(',', 1);
  if (WAY.test(word.trim())) return line;
  const value = OF_A_BOT.test(line) ? rest.replace(LAST, '') : word.trimEnd();
  // Elsewhere, several words are a sentence.
  const isSentence = !OF_A_BOT.test(line) && /[\s@]/.test(value);
  return isSentence ? line : line.slice(0, from) + secretFor(value) + rest.slice(value.length);
}

const CALL =
  /\b(?:login|authenticate(?:Async)?|PlainAuth|CRAMMD5Auth|NetworkCredential|BasicCredential|PasswordAuthentication|DefaultAuthenticator|Credentials::new|setAuth(?:entication)?|set\w{0,20}Password|password|Credentials|basic_auth|(?<=->)auth)\s?\(/gi;

/** Calls whose first argument is the user wherever there is a second one. */
const USER_FIRST =
  /^(?:login|authenticate(?:Async)?|NetworkCredential|PasswordAuthentication|DefaultAuthenticator|auth\b|Credentials::new|Credentials|basic_auth)\b/i;
/** Strictly an address, with something behind it that is the password: of the address, others see to the local part. */
const ADDRESS_FIRST =
  /^(\s{0,4}(?:["'][\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}["'])(?:\.\w{1,20}\(\))?\s{0,4},)(?=\s{0,4}\S)/i;

/** All literals of the call: which of them is the password differs between libraries. `keepsUsers`: but an address. */
export function maskCalls(line: string, keepsUsers = false): string {
  if (!line.includes('(')) return line;
  let rest = 0;
  let masked = '';
  for (const { 0: call, index } of line.matchAll(CALL)) {
    const from = index + call.length;
    if (from <= rest) continue;
    const end = endOfCall(line, from);
    const given = line.slice(from, end);
    const [user = ''] = keepsUsers && USER_FIRST.test(call) ? (ADDRESS_FIRST.exec(given) ?? []) : [];
    masked += line.slice(rest, from) + user + maskLiterals(given.slice(user.length));
    rest = end;
  }
  return masked + line.slice(rest);
}

/** Arguments may be calls themselves: `user.to_owned()`. */
function endOfCall(line: string, from: number): number {
  let open = 1;
  let at = from;
  while (at < line.length && open > 0) {
    const character = line[at] ?? '';
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    at = /["']/.test(character) ? endOfQuoted(line, at) : at + 1;
  }
  return at;
}

/** Go and Java: host, port and user stand in front of the password. */
const DIALER = /\b(?:NewDialer|NewPlainDialer|transport\.connect)\s?\(/gi;
const LITERAL = /"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$)/g;

/** The last literal, where there are arguments in front of it that are host and user. */
export function maskDialers(line: string): string {
  if (!line.includes('(')) return line;
  const [found] = line.matchAll(DIALER);
  if (found === undefined) return line;
  const from = found.index + found[0].length;
  const given = line.slice(from, endOfCall(line, from));
  const last = [...given.matchAll(LITERAL)].at(-1);
  if (last === undefined || given.slice(0, last.index).split(',').length < DIALER_ARGUMENTS_MIN) return line;
  const at = from + last.index;
  return isHarmless(last[0]) || last[0].length <= 2
    ? line
    : line.slice(0, at) + secretFor(last[0]) + line.slice(at + last[0].length);
}

/** Host, user, password. */
const DIALER_ARGUMENTS_MIN = 3;

function maskLiterals(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$)/g, (literal) =>
    literal.length > 2 && !isHarmless(literal) ? secretFor(literal) : literal,
  );
}

const PASSWORD_FILE =
  /^(\s{0,20}(?:\[[\w.-]{1,255}\]|[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})(?::\w{1,20})?\s{1,20}[^\s:]{1,256}:)(?!\d{1,5}\s*$)\S{1,256}\s*$/;

/** Postfix: server, then user and password with a colon in between. */
export function maskPasswordFile(line: string): string {
  if (!line.includes(':')) return line;
  return line.replace(PASSWORD_FILE, `$1${SECRET}`);
}
