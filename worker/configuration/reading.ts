/**
 * Pasted settings of any notation → their names and values, with lines and places. Reads line by line rather than with a
 * parser per format: what people paste is cut out, indented anew and mixed with prose, which no parser accepts. Pure;
 * needs time in proportion to the text.
 */
import {
  CONFIGURATION_CHARS_MAX,
  CONFIGURATION_LINE_CHARS_MAX,
  DUMPED_SETTINGS_MIN,
  SETTING_DEPTH_MAX,
  SETTINGS_READ_MAX,
} from '../limits.ts';
import { bareIn, connectedIn, listedIn, part } from './bare.ts';
import { withJoinedNames } from './joined.ts';
import { isLabel } from './labels.ts';
import { isMessage, isOfServer } from './message-line.ts';
import { plain } from './name.ts';
import type { Pair } from './pair.ts';
import { pairsIn } from './pairs.ts';
import { saidIn } from './said.ts';
import type { Setting } from './setting.ts';
import { uncheckedIn } from './unchecked.ts';
import { isElsewhere } from './value.ts';

/** A name that a block belongs to, and how far it is indented. */
interface Open {
  indent: number;
  names: readonly string[];
}

/** YAML has no triple quotation marks: `'''text'''` is `'text'`. Nor has JSON; a type stands in front in Python. */
const KEEPS_TRIPLE = /^\s{0,40}(?:-\s{1,4})?[A-Za-z_][\w.-]{0,80}:\s{1,20}'''/;
/** An item of a YAML list that is no mapping, and a file of variables with a blank behind the sign, which is part of the value. */
const KEEPS_QUOTES = /^\s{0,40}-\s{1,4}[A-Za-z_]\w{0,80}=["']|^[A-Z][A-Z\d_]{2,60}= {1,4}["']/;
/** Names of variables are made of letters, digits and underscores. */
const NO_VARIABLE =
  /^(?:env|getenv|os\.getenv|os\.environ(?:\.get)?|ENV(?:\.fetch)?|config)[[(]\s{0,4}(?:['"](?![\w.:-]{1,80}['"])[^'"]{1,200}['"]|\[secret[\w-]{0,20}\]|['"](?:[\w-]{1,63}\.){1,8}(?:com|net|org|de|fr|io|cn|ru)['"])\s{0,4}[\])]/;
/** There, what has no equals sign is the name of a variable that has its value from the shell. */
const COLON_IN_LIST = /^\s{0,40}-\s{1,4}[A-Z][A-Z\d_]{1,60}:\S/;
/** Python and Ruby: a variable, or a name in brackets; JSON for Nodemailer, which has no text there. Files of variables have no blanks around the sign. */
const TEXT_OF_CODE =
  /^\s{0,40}(?:(?:[A-Z][A-Z\d_]{3,60}|[\w.]{1,40}\[['"]\w{1,60}['"]\]) = ["']|"secure(?:Connection)?" ?: ?")$/;
const COMMENT = /^\s{0,80}(?:#(?!!|define\s)|\/\/|;|\/\*|\*\s|<!--|--\s|REM\s|'\s)/i;
/** Behind the end of a statement. */
const REMARK = /([;,)\]}])\s{1,80}(?:\/\/|#)\s?.*$/;
const SECTION = /^\s{0,8}\[{1,2}([\w .:/-]{1,60})\]{1,2}\s*(?:[#;].*)?$/;

/** `text` is masked. */
export function settingsIn(text: string): Setting[] {
  const settings: Setting[] = [];
  let section: readonly string[] = [];
  let open: readonly Open[] = [];
  for (const [index, whole] of text.slice(0, CONFIGURATION_CHARS_MAX).split('\n').entries()) {
    const cut = whole.slice(0, CONFIGURATION_LINE_CHARS_MAX);
    const line = withoutStamp(cut.includes('#') || cut.includes('//') ? cut.replace(REMARK, '$1') : cut);
    if (line.trim() === '' || COMMENT.test(line) || settings.length >= SETTINGS_READ_MAX) continue;
    const [, named] = (line.includes('[') ? SECTION.exec(line) : null) ?? [];
    if (named !== undefined) {
      section = [named];
      open = [];
      continue;
    }
    const indent = /^\s*(?:- )?/.exec(line)?.[0].length ?? 0;
    open = open.filter((block) => block.indent < indent);
    const path = [...section, ...open.flatMap(({ names }) => names)];
    // A dump of settings in a log is read, and what a message says in passing is not.
    const all = pairsIn(line);
    const pairs =
      all.length === 0 || !isMessage(line) || (all.length >= DUMPED_SETTINGS_MIN && !isOfServer(line))
        ? all
        : [];
    settings.push(...pairs.flatMap((pair) => settingOf(pair, line, index + 1, path)));
    const block = opened(pairs, line);
    if (block.length > 0 && open.length < SETTING_DEPTH_MAX) open = [...open, { indent, names: block }];
  }
  const lines = text.slice(0, CONFIGURATION_CHARS_MAX).split('\n');
  const callbacks = text.includes('ValidationCallback') ? uncheckedIn(lines) : [];
  settings.push(
    ...callbacks.map(({ name, index, from }) => ({ ...part(name, name, index, from), value: 'true' })),
  );
  const named = withoutNamesOfOthers(withJoinedNames(withNamedValues(settings)));
  // Where there is no server among them, what people list without names counts, and then what a message says.
  if (named.some(isServer)) return named;
  const bare = bareIn(lines);
  return [...(bare.length > 0 ? bare : toldIn(lines)), ...named];
}

/** What forms list one under the other, else what a sentence or a message says. */
function toldIn(lines: readonly string[]): Setting[] {
  const listed = listedIn(lines);
  if (listed.length > 0) return listed;
  const connected = connectedIn(lines);
  return connected.length > 0 ? connected : saidIn(lines);
}

/** The time and the level that a log has in front of a setting that it shows; columns stay where they are. */
const STAMP =
  /^\s{0,20}\[?\d{4}[-/]\d\d[-/]\d\d[T \t]\d\d:\d\d[\d:.,]{0,14}(?:Z|[+-]\d\d:?\d\d)?\]?\s{1,4}(?:[[(]?(?:info|debug|notice)[\])]?:?\s{1,4})?(?=([A-Za-z][A-Za-z? -]{1,40}?)\s{0,4}[:=]\s)/i;

function withoutStamp(line: string): string {
  const found = /^\s{0,20}\[?\d{4}/.test(line) ? STAMP.exec(line) : null;
  if (found === null || !isLabel(found[1]?.replace(/\?$/, '') ?? '')) return line;
  return ' '.repeat(found[0].length) + line.slice(found[0].length);
}

/** `server.host_name = SMTP_HOST` says nothing where that is another setting, with a value of its own. */
function withoutNamesOfOthers(settings: readonly Setting[]): Setting[] {
  const names = new Set(settings.map(({ key }) => key));
  return settings.map((one) =>
    !one.isQuoted && one.written.includes('_') && names.has(one.written) && one.written !== one.key
      ? { ...one, value: null }
      : one,
  );
}

function isServer({ name, value }: Setting): boolean {
  if (value?.includes('@') && !value.includes('://')) return false;
  return (
    /host|server|smtp|relay|mail|addr|url|dsn|service/.test(name) &&
    (value === null || /[\w-]\.[\w-]|localhost|:\/\//.test(value))
  );
}

function settingOf({ names, value }: Pair, line: string, number: number, path: readonly string[]): Setting[] {
  const key = names.at(-1) ?? '';
  if (value === null || key === '') return [];
  const { from, end, isQuoted, isVariable } = value;
  const written = line.slice(from, end);
  const setting: Setting = {
    key,
    name: plain(key),
    path: names.length === 1 ? path : [...path, ...names.slice(0, -1)],
    value: isVariable || isElsewhere(written, isQuoted) ? null : written,
    written,
    isQuoted,
    line: number,
    from,
    end,
  };
  return [{ ...setting, ...notation(setting, line) }];
}

type Notation = Pick<Setting, 'keepsQuotes' | 'isNoVariable' | 'isTextOfCode' | 'hasColon' | 'isIndented'>;

/** What the line says of a value beside the value itself. */
function notation({ written, isQuoted, from }: Setting, line: string): Notation {
  const quotes = isQuoted ? keptQuotes(line) : null;
  const isNoVariable = !isQuoted && /[[(]/.test(written) && NO_VARIABLE.test(written);
  const isTextOfCode =
    isQuoted && /^(?:true|false)$/i.test(written) && TEXT_OF_CODE.test(line.slice(0, from));
  return {
    ...(quotes !== null && { keepsQuotes: quotes }),
    ...(isNoVariable && { isNoVariable }),
    ...(isTextOfCode && { isTextOfCode }),
    ...(COLON_IN_LIST.test(line) && { hasColon: true }),
    ...(/^[ \t]{1,20}[a-z_]{3,60} ?= ?/.test(line) && { isIndented: true }),
  };
}

function keptQuotes(line: string): 1 | 3 | null {
  if (KEEPS_TRIPLE.test(line)) return 3;
  return KEEPS_QUOTES.test(line) ? 1 : null;
}

/** `smtp:`, `createTransport({`, `<mailSettings>`: what the lines below belong to. */
function opened(pairs: readonly Pair[], line: string): readonly string[] {
  const last = pairs.at(-1);
  if (last?.value === null) return last.names;
  if (!/[({[>]\s*$/.test(line)) return [];
  const [, call, tag] =
    /([A-Za-z_][\w.]{0,60}(?:::\w{1,40}){0,6}(?:->new)?)\s?\(\s?[{[]?\s*$|^\s*<([A-Za-z][\w.-]{0,60})(?:\s[^<>]*)?>\s*$/.exec(
      line,
    ) ?? [];
  return call === undefined ? (tag === undefined ? [] : [tag]) : [call];
}

/** Kubernetes and others write the name of a variable and its value as two settings, in either order. */
function withNamedValues(settings: readonly Setting[]): Setting[] {
  const named = settings.flatMap((one, index) => partner(settings, index, one) ?? []);
  const others = settings.filter((one, index) => isFromElsewhere(one, settings[index + 1]));
  if (named.length === 0 && others.length === 0) return [...settings];
  const owners = new Map(named.map(({ value, name }) => [value, name]));
  const names = new Set(owners.values());
  return settings.flatMap((setting) => {
    if (others.includes(setting)) return [ofSecret(setting)];
    if (names.has(setting)) return [];
    const key = owners.get(setting)?.value ?? setting.key;
    return [key === setting.key ? setting : { ...setting, key, name: plain(key) }];
  });
}

/** `name: SMTP_PASSWORD` over `valueFrom:`, which says where the value is. */
function isFromElsewhere({ key, value, path }: Setting, next: Setting | undefined): boolean {
  return OF_NAME.test(key) && value !== null && next?.path[path.length] === 'valueFrom';
}

/** The name of a variable, with a value that is not known. */
function ofSecret(setting: Setting): Setting {
  const key = setting.value ?? '';
  return { ...setting, key, name: plain(key), value: null, isQuoted: false };
}

const OF_NAME = /^name$/i;
const OF_VALUE = /^value$/i;

/** The name that a value belongs to. In a list that begins with a value, the names come behind. */
function partner(settings: readonly Setting[], index: number, value: Setting) {
  if (!OF_VALUE.test(value.key)) return null;
  let first = index;
  while (isOneOfPair(settings[first - 1], value)) first -= 1;
  const isBehind = OF_VALUE.test(settings[first]?.key ?? '') && isOneOfPair(settings[first + 1], value);
  const name = settings[isBehind ? index + 1 : index - 1];
  return name !== undefined && OF_NAME.test(name.key) && name.value ? { value, name } : null;
}

function isOneOfPair(one: Setting | undefined, { path }: Setting): boolean {
  if (one === undefined || !(OF_NAME.test(one.key) || OF_VALUE.test(one.key))) return false;
  return one.path.join('\n') === path.join('\n');
}
