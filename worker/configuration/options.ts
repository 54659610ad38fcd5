/** What commands are given, by letter or by name. Pure. */
import { type Pair, pair } from './pair.ts';
import { quotedAt, wordAt } from './value.ts';

/** `--smtp-host smtp.example.net`. */
const OPTION = /(?<!\S)--([a-z][\w-]{1,60})(?:=|\s{1,4})(?!-)(?=\S)/g;

export function options(line: string): Pair[] {
  const long = [...line.matchAll(OPTION)].map(({ 0: whole, 1: name = '', index }) => {
    const at = index + whole.length;
    return pair([name], quotedAt(line, at) ?? wordAt(line, at));
  });
  return [
    ...long,
    ...named(line),
    ...switches(line),
    ...shortOptions(line),
    ...(/-(?:SmtpServer|UseSsl|Port|Credential|From)\b/i.test(line) ? parameters(line) : []),
  ];
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
  return [
    ...line.matchAll(
      /(?<!\S)(?:--?|-S\s{1,4}(?=smtp-use))(starttls|smtps|ssl|tls|tls-on-connect|tlsc|ssl-reqd|insecure|smtp-use-starttls)(?=\s|$)/gi,
    ),
  ].map(({ 0: whole, 1: name = '', index }) => {
    const end = index + whole.length;
    return pair([name], { from: end - name.length, end, isQuoted: false, next: end });
  });
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

/** Of PowerShell, which has a switch without a value, and a line for each where they are many. */
const PARAMETER =
  /(?<!\S)-(?:(UseSsl)\b:?|(SmtpServer|Port|Credential|From)\b(?::\s{0,4}|\s{1,4})(?!-)(?=\S))/gi;
const OF_POWERSHELL =
  /^\s{0,20}-(?:SmtpServer|UseSsl|Port|Credential|From)\b|-SmtpServer\b|Send-MailMessage/i;

function parameters(line: string): Pair[] {
  if (!OF_POWERSHELL.test(line)) return [];
  return [...line.matchAll(PARAMETER)].map(({ 0: whole, 1: flag, 2: name = flag ?? '', index }) => {
    const at = index + whole.length;
    const isSwitch = /^usessl$/i.test(name) && !whole.includes(':');
    const from = index + 1;
    const value = isSwitch
      ? { from, end: from + name.length, isQuoted: false, next: at }
      : (quotedAt(line, at) ?? wordAt(line, at));
    return pair([PARAMETERS[name.toLowerCase()] ?? name], value);
  });
}

/** In any case. */
const PARAMETERS: Readonly<Record<string, string>> = {
  smtpserver: 'SmtpServer',
  usessl: 'UseSsl',
  port: 'Port',
  credential: 'Credential',
  from: 'From',
};
