/** One line → the names in it that have a value, in every notation that settings are written in. Pure. */
import { LINE_SETTINGS_MAX } from '../limits.ts';
import { calls, SETTER, setters } from './arguments.ts';
import { columns, dashed, prose, spoken, tables } from './labels.ts';
import { options } from './options.ts';
import { type Pair, pair } from './pair.ts';
import { signIns } from './signing-in.ts';
import { unchecked } from './unchecked.ts';
import { quotedAt, restAt, type Span, wordAt } from './value.ts';

type Notation = (line: string) => Pair[];

/** Each with what a line needs for it. The first that finds anything counts. */
const NOTATIONS: readonly (readonly [needs: RegExp, Notation])[] = [
  [/<\//, elements],
  [/value/i, attributeLists],
  [/^[A-Z_]+\s*$/, flags],
  [/^\s*[a-zA-Z#]/, spaced],
  [/\S(?:\t|\s{2})\s{0,60}\S/, columns],
  [/^[^=]{0,300}\|/, tables],
  [/[:=→|]\s|：/, prose],
  [/\s[-–—]{1,2}\s/, dashed],
  [/\{/, tuples],
  [/[=:,|]/, assignments],
  [/smtpmail-/, lisp],
  [/\bset smtp-use-starttls\s*$/, switched],
  [/\s(?:is|was|to)\s/, spoken],
];

/** Of a file with passwords: `[smtp.example.net]:587 user:password`. */
const PASSWORD_FILE =
  /^\s{0,20}\[?[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\]?(?::\d{1,5})?\s{1,20}[^\s:"'{}]{1,256}:[^\s"'{}]{1,256}\s*$/;

/** An address alone, or what Apprise is given, which has settings of its own behind a question mark. */
const ADDRESS_ALONE = /^\s{0,20}(?:["'`]?smtps?|[^:=]{0,120}["'`\s]mailtos?|["'`]?mailtos?):\/\//i;

/** What one command writes into another, which is the one that sends. */
const PIPED = /^[^|=:]{0,200}\|\s{1,4}(?=\$?[\w./-]{1,40}\s{1,4}-{1,2}[A-Za-z])/;

/** Rails: the host that links in mails begin with. */
const OF_LINKS = /\b(?:default_url_options|asset_host)\b/;

/**
 * `SMTP_PORT=587`, `smtp_port: "587"` and `"port": 587,`, which is how most lines are written. No other notation finds
 * anything in them, unless it is an option, or a sentence, in quotation marks.
 */
const PLAIN =
  /^(\s{0,60}(?:- )?)(["']?)([A-Za-z_][\w.-]{0,59})\2(=|: )(?!["']?-)(?:(["'])((?:[\w.@+/-]| (?!-|(?:is|was|to) )){1,300})\5|([\w.@+/-]{1,300})),?$/;

function plainly(line: string): Pair[] | null {
  const found = PLAIN.exec(line);
  if (found === null) return null;
  const [, before = '', mark = '', name = '', separator = '', quote = '', text, bare = ''] = found;
  const from = before.length + 2 * mark.length + name.length + separator.length + quote.length;
  const value = { from, end: from + (text ?? bare).length, isQuoted: quote !== '', next: line.length };
  return [pair(mark === '' ? namesIn(name) : [name], value), ...unchecked(line)];
}

export function pairsIn(whole: string): Pair[] {
  const plain = plainly(whole);
  if (plain !== null) return plain;
  const before = whole.includes('| ') ? (PIPED.exec(whole)?.[0].length ?? 0) : 0;
  const line = before === 0 ? whole : ' '.repeat(before) + whole.slice(before);
  if (line.includes(':') && PASSWORD_FILE.test(line)) return [];
  if (line.includes('://') && ADDRESS_ALONE.test(line)) return urls(line);
  const more = [
    ...(line.includes('(') && !OF_LINKS.test(line)
      ? [...calls(line), ...setters(line), ...signIns(line)]
      : []),
    ...(/(?:^|\s)-/.test(line) ? options(line) : []),
    ...unchecked(line),
  ];
  for (const [needs, notation] of NOTATIONS) {
    const pairs = needs.test(line) ? notation(line) : [];
    if (pairs.length > 0) return [...pairs, ...more, ...urlsBeside(pairs, line)].slice(0, LINE_SETTINGS_MAX);
  }
  return [...more, ...urls(line)].slice(0, LINE_SETTINGS_MAX);
}

/** Those that stand in calls, where no name is said to have them. */
function urlsBeside(pairs: readonly Pair[], line: string): Pair[] {
  if (!line.includes('(') || !line.includes('://')) return [];
  return urls(line).filter(({ value: url }) =>
    pairs.every(
      ({ value }) =>
        value === null || url === null || value.end < url.from || value.from > url.end || !value.isQuoted,
    ),
  );
}

/** An address alone says everything. */
function urls(line: string): Pair[] {
  return [...line.matchAll(/(?<![\w+.-])(?:smtps?|starttls|mailtos?):\/\/[^\s"'<>]{1,2000}/gi)].map(
    ({ 0: url, index }) =>
      pair(['url'], { from: index, end: index + url.length, isQuoted: false, next: index + url.length }),
  );
}

/** `<host>smtp.example.net</host>`, and `<entry key="mail.smtp.host">smtp.example.net</entry>`. */
function elements(line: string): Pair[] {
  return [...line.matchAll(/<([A-Za-z][\w.:-]{0,60})(\s[^<>]{0,200})?>([^<>]{0,300})<\/\1>/g)].map(
    ({ 0: whole, 1: tag = '', 2: attributes = '', 3: value = '', index }) => {
      const name = /\s(?:key|name|id)=["']([\w.:-]{1,60})["']/i.exec(attributes)?.[1] ?? tag;
      const from = index + whole.lastIndexOf(`${value}</`);
      return pair([name], { from, end: from + value.length, isQuoted: false, next: index + whole.length });
    },
  );
}

/** `<add key="SmtpHost" value="smtp.example.net" />`, and lists of variables: `{ "name": "SMTP_HOST", "value": "…" }`. */
const KEY_VALUE =
  /["']?\b(?:key|name)["']?\s{0,4}[=:]\s{0,4}["']([\w.:-]{1,60})["']\s{0,4},?\s{0,4}["']?value["']?\s{0,4}[=:]\s{0,4}(?=["'])/gi;

function attributeLists(line: string): Pair[] {
  return [...line.matchAll(KEY_VALUE)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const value = quotedAt(line, index + whole.length);
    return value === null ? [] : [pair([name], value)];
  });
}

/** dma, where some names stand alone. */
function flags(line: string): Pair[] {
  const end = line.trimEnd().length;
  return [pair([line.trim()], { from: 0, end, isQuoted: false, next: end })];
}

/** msmtp, mutt, dma, Proxmox and FortiGate, where a space is enough. */
const SPACED =
  /^\s{0,20}(?:set\s{1,4}([a-z][\w-]{1,40})|#define\s{1,4}([A-Z][A-Z\d_]{2,60})|([A-Z][A-Z\d]{1,30}(?:_{1,2}[A-Z\d]{1,30}){1,8}|tls|auth|host|port|user|from|account|password|passwordeval|domain|logfile|tls_\w{1,20}|server|username|mode|from-address|SMARTHOST|PORT|AUTHPATH|MASQUERADE|MAILNAME))[ \t]{1,20}(?![=:|→]|-\s)(?=\S)/;

/** Of mailx, which is on because it is there. */
function switched(line: string): Pair[] {
  const from = line.indexOf('smtp-use');
  const end = line.trimEnd().length;
  return [pair([line.slice(from, end)], { from, end, isQuoted: false, next: end })];
}

function spaced(line: string): Pair[] {
  const found = SPACED.exec(line);
  if (found === null) return [];
  const at = found[0].length;
  return [pair([found[1] ?? found[2] ?? found[3] ?? ''], quotedAt(line, at) ?? restAt(line, at))];
}

const QUOTED_NAME = String.raw`["']([\w .@:/$-]{1,60})["']`;
const NAME = String.raw`(?:["'\x60])?[$@:]{0,2}([A-Za-z_][\w.-]{0,60}(?:(?:->|::)[A-Za-z_]\w{0,60}){0,3}((?:\[["']?[\w.:-]{1,60}["']?\]){0,3}))`;
/** A comma counts in calls only: `setProperty("mail.smtp.host", "…")`. */
const SEPARATOR = String.raw`\s{0,40}(=>|:=|==?(?![=>~])|:(?![:/\\])|\|(?!\|)(?=\s)|,(?=\s{0,4}(?:["'\d]|true\b|false\b)))\s{0,40}`;
const ASSIGNMENT = new RegExp(
  `(?:(?<![\\w"'$@.\\]>-])|(?<=\\s-[DS]\\s?))(?:${QUOTED_NAME}|${NAME})${SEPARATOR}`,
  'g',
);
/** What may stand before the one setting of a line. */
const BEFORE =
  /^\s{0,60}(?:[-*+]\s{1,4})?(?:(?:export|set|setx|ENV|SetEnv|const|let|var|val|public|private|static|final|readonly|string|int|bool|String|Environment=)\s{0,4}){0,4}["']?$/;
const OF_A_COMMAND = /(?:^|\s)(?:-e|--env|-D|-S|--build-arg)[= ]?["']?$/;

function assignments(line: string): Pair[] {
  const pairs: Pair[] = [];
  let rest = 0;
  let block: Block | null = null;
  for (const { 0: whole, 1: quoted, 2: bare = '', 4: separator, index } of line.matchAll(ASSIGNMENT)) {
    if (index < rest || pairs.length === LINE_SETTINGS_MAX) continue;
    const before = line.slice(0, index);
    if (separator === ',' && !(quoted !== undefined && SETTER.test(before))) continue;
    const at = index + whole.length;
    const value = withoutQuote(line, valueAt(line, at, before), /^["']/.exec(whole)?.[0]);
    const names = quoted === undefined ? namesIn(bare) : [quoted];
    if (block !== null && isClosed(line.slice(block.at, index))) block = null;
    pairs.push(pair(block === null ? names : [...block.names, ...names], value));
    if (value === null && block === null) block = { names, at };
    rest = value === null ? at : value.next;
  }
  return pairs;
}

/** `default_url_options = { host: 'www.example.net' }`: what the names that follow in the line belong to. */
interface Block {
  names: readonly string[];
  at: number;
}

function isClosed(between: string): boolean {
  return between.split(/[{([]/).length <= between.split(/[})\]]/).length;
}

/** `"SMTP_PORT=587"`: the quotation marks are around both. */
function withoutQuote(line: string, value: Span | null, quote: string | undefined): Span | null {
  const isOutside = value !== null && !value.isQuoted && line[value.end - 1] === quote;
  return isOutside ? { ...value, end: value.end - 1 } : value;
}

/** `createTransport({ host: … })` and `Mail(host=…)`: what it is given has names of its own. */
const CALL_WITH_NAMES =
  /^(?:new |await )?[A-Za-z_][\w.:]{0,80}(?:->\w{1,20})?\(\s{0,4}(?:["'][\w./@-]{1,60}["']\)\.\w{1,40}\(\s{0,4})?(?:["'][\w./@-]{1,60}["'],\s{0,4})?(?:[{[]\s{0,4}\S|["']?[A-Za-z_]\w{1,40}["']?\s?(?:=>|[=:])(?![=:]))/;

/** C#: `new SmtpClient("…", 587) { EnableSsl = true }`. */
const INITIALIZER = /^new [\w.]{1,80}\s{0,4}(?:\([^()]{0,300}\))?\s{0,4}\{\s{0,4}\w/;

/** Null where nothing follows, or something that opens. */
function valueAt(line: string, at: number, before: string): Span | null {
  const isEmpty =
    line[line.trimEnd().length - 1] === '=' && line.slice(at).trim() === '' && BEFORE.test(before);
  if (isEmpty) return { from: at, end: at, isQuoted: false, next: at };
  if (
    /^(?:[{([|>]\s*-?)?\s*(?:do)?\s*$/.test(line.slice(at)) ||
    /^(?:@?[{(]|\[(?!secret|[\w.:-]{1,253}\]))/.test(line.slice(at))
  )
    return null;
  if (CALL_WITH_NAMES.test(line.slice(at, at + 160))) return null;
  if (line.startsWith('new ', at) && INITIALIZER.test(line.slice(at, at + 400))) return null;
  const quoted = quotedAt(line, at);
  // `'Jane' <jane@example.net>`: only the name has quotation marks.
  if (quoted !== null)
    return /^\s{1,4}<[^<>]{1,200}>\s*$/.test(line.slice(quoted.next)) ? restAt(line, at) : quoted;
  if (OF_A_COMMAND.test(before)) return wordAt(line, at);
  return BEFORE.test(before) && !isInline(line, at) ? restAt(line, at) : wordAt(line, at);
}

/** `host: a, port: 587` on one line. */
function isInline(line: string, at: number): boolean {
  return /,\s{0,4}["']?[A-Za-z_]\w{0,40}["']?\s{0,4}(?:=>|:|=)\s?\S/.test(line.slice(at, at + 400));
}

/** `client.EnableSsl`, as C# has it, where files have `mail.smtp.host` and `Mail.Host`. */
const MEMBER = /^[a-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){0,3}\.[A-Z][a-z]\w{0,60}$/;

/** `gitlab_rails['smtp_port']` → gitlab_rails, smtp_port; `$mail->Host` → mail, Host. */
function namesIn(written: string): string[] {
  const isMember = MEMBER.test(written);
  return written
    .split(isMember ? '.' : /\[["']?|["']?\]|->|::/)
    .map((name) => name.replace(/^[$@:]+/, ''))
    .filter((name) => name !== '');
}

/** Emacs: `(setq smtpmail-smtp-service 465)`. */
function lisp(line: string): Pair[] {
  return [...line.matchAll(/(?<![\w-])(smtpmail-[a-z-]{4,40}|user-mail-address)\s{1,8}'?(?=[\w"])/g)].map(
    ({ 0: whole, 1: name = '', index }) => {
      const at = index + whole.length;
      return pair([name], quotedAt(line, at) ?? wordAt(line, at));
    },
  );
}

/** Erlang: `{relay, "smtp.example.net"}`. */
function tuples(line: string): Pair[] {
  return [...line.matchAll(/\{\s{0,4}([a-z]\w{1,40})\s{0,4},\s{0,4}(?=[\w"'<[])/g)].flatMap(
    ({ 0: whole, 1: name = '', index }) => {
      const at = index + whole.length;
      const value = quotedAt(line, at) ?? wordAt(line, at);
      return /^\s{0,4}\}/.test(line.slice(value.isQuoted ? value.next : value.end))
        ? [pair([name], value)]
        : [];
    },
  );
}
