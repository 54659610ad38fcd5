/** What calls and commands are given, by place, by letter or by name. Pure. */
import { type Pair, pair } from './pair.ts';
import { quotedAt, type Span, wordAt } from './value.ts';

/** Calls that take a name and its value. */
export const SETTER = /\b(?:put|set\w{0,40}|define|add\w{0,40}|property|with)\(\s{0,4}$/i;

/** `client.Connect("smtp.example.net", 587, SecureSocketOptions.StartTls)`: arguments by what they look like. */
const CALL = /([A-Za-z_][\w.:]{0,60})\s?\(([^()]{0,300})/g;
const ARGUMENT = /\s{0,4}(?:"([^"]{0,256})"|'([^']{0,256})'|([^\s,"']{1,80}))\s{0,4}(?:,|$)/g;
const HOST = /^(?:[\w-]{1,63}\.){1,8}[a-z][\w-]{1,62}$|^localhost$/i;
/** Calls that take a port alone, or an option alone. */
const OF_ONE =
  /(?:^|[.:]|with)(?:port|relay|starttls|starttls_relay|builder_dangerous|tlspolicy|tlsportpolicy|ssl|sslport)$/i;

export function calls(line: string): Pair[] {
  return [...line.matchAll(CALL)].flatMap(({ 0: whole, 1: name = '', 2: given = '', index }) => {
    const at = index + whole.length - given.length;
    const found = [...given.matchAll(ARGUMENT)].map((argument) => argumentIn(argument, at));
    const isSetter = SETTER.test(`${name}(`);
    const isSmtp = /(?:^|\.)SMTP(?:_SSL)?$/.test(name) && found.some(({ kind }) => kind === 'port');
    const isOurs =
      !isSetter &&
      !/^\s{0,4}[{[]/.test(given) &&
      (isSmtp || OF_ONE.test(name) || found.some(({ kind }) => kind === 'host'));
    const none = { kind: 'call', value: { from: at, end: at, isQuoted: false, next: at } };
    return isOurs
      ? (found.length === 0 ? [none] : found).map(({ kind, value }) => pair([name, kind], value))
      : [];
  });
}

function argumentIn({ 0: whole, 1: double, 2: single, 3: bare, index }: RegExpExecArray, at: number) {
  const written = double ?? single ?? bare ?? '';
  const isQuoted = bare === undefined;
  const from = at + index + whole.indexOf(written, isQuoted ? whole.search(/["']/) + 1 : 0);
  const value: Span = { from, end: from + written.length, isQuoted, next: at + index + whole.length };
  const kind = isQuoted
    ? HOST.test(written)
      ? 'host'
      : 'text'
    : /^\d{2,5}$/.test(written)
      ? 'port'
      : 'option';
  return { kind, value };
}

/** `--smtp-host smtp.example.net`. */
const OPTION = /(?<!\S)--([a-z][\w-]{1,60})(?:=|\s{1,4})(?!-)(?=\S)/g;

export function options(line: string): Pair[] {
  const long = [...line.matchAll(OPTION)].map(({ 0: whole, 1: name = '', index }) => {
    const at = index + whole.length;
    return pair([name], quotedAt(line, at) ?? wordAt(line, at));
  });
  return [...long, ...named(line), ...switches(line), ...shortOptions(line)];
}

/** Of mailsend, Blat and others, which write names with one hyphen. */
function named(line: string): Pair[] {
  return [...line.matchAll(/(?<!\S)-(smtp|server|mailserver|host|port|user|pass)\s{1,4}(?!-)(?=\S)/g)].map(
    ({ 0: whole, 1: name = '', index }) => {
      const at = index + whole.length;
      return pair([name], quotedAt(line, at) ?? wordAt(line, at));
    },
  );
}

/** Their names say everything. */
function switches(line: string): Pair[] {
  return [...line.matchAll(/(?<!\S)--?(starttls|smtps|ssl|tls)(?=\s|$)/gi)].map(
    ({ 0: whole, 1: name = '', index }) => {
      const end = index + whole.length;
      return pair([name], { from: end - name.length, end, isQuoted: false, next: end });
    },
  );
}

/** Only beside a server: what a letter means is up to each program, but these are common among those that send mail. */
const OF_A_SERVER = /(?<!\S)-[sSH] {1,4}["']?(?:[\w-]{1,63}\.){1,8}[a-z]{2,63}\b/;
const LETTERS: Readonly<Record<string, string>> = {
  s: 'server',
  S: 'server',
  H: 'server',
  P: 'port',
  u: 'user',
  U: 'user',
  p: 'password',
  f: 'from',
};

function shortOptions(line: string): Pair[] {
  if (!OF_A_SERVER.test(line)) return [];
  return [...line.matchAll(/(?<!\S)-([sSHPuUpf]) {1,4}(?!-)(?=\S)/g)].map(
    ({ 0: whole, 1: letter = '', index }) => {
      const at = index + whole.length;
      return pair([LETTERS[letter] ?? letter], quotedAt(line, at) ?? wordAt(line, at));
    },
  );
}
