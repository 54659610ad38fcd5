/** What calls are given, by what it looks like. Pure. */
import { type Pair, pair } from './pair.ts';
import type { Span } from './value.ts';

/** Calls that take a name and its value. */
export const SETTER = /\b(?:put|set\w{0,40}|define|add\w{0,40}|property|with)\(\s{0,4}$/i;

/** `client.Connect("smtp.example.net", 587, SecureSocketOptions.StartTls)`: arguments by what they look like. */
const CALL = /([A-Za-z_][\w.:]{0,60})\s?\(([^()]{0,300})/g;
const ARGUMENT = /\s{0,4}(?:"([^"]{0,256})"|'([^']{0,256})'|([^\s,"']{1,80}))\s{0,4}(?:,|$)/g;
const HOST = /^(?:[\w-]{1,63}\.){1,8}[a-z][\w-]{1,62}(?::\d{2,5})?$|^localhost(?::\d{2,5})?$/i;
/** Calls that take a port alone, or an option alone. */
const OF_ONE =
  /(?:^|[.:]|with)(?:port|relay|starttls|starttls_relay|builder_dangerous|tlspolicy|tlsportpolicy|ssl|sslport|transportstrategy)$/i;

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
      ? (found.length === 0 ? [none] : found).map(({ kind, value }) =>
          pair([name, kind === 'option' ? optionOf(name, line.slice(value.from, value.end)) : kind], value),
        )
      : [];
  });
}

/** MailKit takes a way to encrypt, or whether to begin with TLS. */
function optionOf(call: string, written: string): string {
  return /(?:^|\.)Connect(?:Async)?$/.test(call) && /^(?:true|false)$/i.test(written) ? 'useSsl' : 'option';
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

/** Java and PHP: a function for each setting, `setHostName("smtp.example.net")`, `->setPort(587)`. */
const SET_ONE =
  /(?:\.|->)set([A-Z]\w{1,40})\(\s{0,4}(?:"([^"\n]{0,256})"|'([^'\n]{0,256})'|(true|false|\d{2,5}))\s{0,4}\)/g;

export function setters(line: string): Pair[] {
  return [...line.matchAll(SET_ONE)].map(
    ({ 0: whole, 1: name = '', 2: double, 3: single, 4: bare = '', index }) => {
      const written = double ?? single ?? bare;
      const from = index + whole.lastIndexOf(written);
      const isQuoted = bare === '';
      const value = { from, end: from + written.length, isQuoted, next: index + whole.length };
      return pair([name], value);
    },
  );
}
