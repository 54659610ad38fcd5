/**
 * Pasted settings of any notation → their names and values, with lines and places. Reads line by line rather than with a
 * parser per format: what people paste is cut out, indented anew and mixed with prose, which no parser accepts. Pure;
 * needs time in proportion to the text.
 */
import {
  CONFIGURATION_CHARS_MAX,
  CONFIGURATION_LINE_CHARS_MAX,
  SETTING_DEPTH_MAX,
  SETTINGS_READ_MAX,
} from '../limits.ts';
import { plain } from './name.ts';
import { type Pair, pairsIn } from './pairs.ts';
import type { Setting } from './setting.ts';
import { isElsewhere } from './value.ts';

/** A name that a block belongs to, and how far it is indented. */
interface Open {
  indent: number;
  names: readonly string[];
}

/** An item of a YAML list that is no mapping. */
const KEEPS_QUOTES = /^\s{0,40}-\s{1,4}[A-Za-z_]\w{0,80}=["']/;
const COMMENT = /^\s{0,80}(?:#(?!!)|\/\/|;|\/\*|\*\s|<!--|--\s|REM\s|'\s)/i;
/** Behind the end of a statement. */
const REMARK = /([;,)\]}])\s{1,80}(?:\/\/|#)\s?.*$/;
const SECTION = /^\s{0,8}\[{1,2}([\w .:/-]{1,60})\]{1,2}\s*(?:[#;].*)?$/;

/** `text` is masked. */
export function settingsIn(text: string): Setting[] {
  const settings: Setting[] = [];
  let section: readonly string[] = [];
  let open: readonly Open[] = [];
  for (const [index, whole] of text.slice(0, CONFIGURATION_CHARS_MAX).split('\n').entries()) {
    const line = whole.slice(0, CONFIGURATION_LINE_CHARS_MAX).replace(REMARK, '$1');
    if (line.trim() === '' || COMMENT.test(line) || settings.length >= SETTINGS_READ_MAX) continue;
    const [, named] = SECTION.exec(line) ?? [];
    if (named !== undefined) {
      section = [named];
      open = [];
      continue;
    }
    const indent = /^\s*(?:- )?/.exec(line)?.[0].length ?? 0;
    open = open.filter((block) => block.indent < indent);
    const path = [...section, ...open.flatMap(({ names }) => names)];
    const pairs = pairsIn(line);
    settings.push(...pairs.flatMap((pair) => settingOf(pair, line, index + 1, path)));
    const block = opened(pairs, line);
    if (block.length > 0 && open.length < SETTING_DEPTH_MAX) open = [...open, { indent, names: block }];
  }
  return withNamedValues(settings);
}

function settingOf({ names, value }: Pair, line: string, number: number, path: readonly string[]): Setting[] {
  const key = names.at(-1) ?? '';
  if (value === null || key === '') return [];
  const { from, end, isQuoted } = value;
  const written = line.slice(from, end);
  return [
    {
      key,
      name: plain(key),
      path: [...path, ...names.slice(0, -1)],
      value: isElsewhere(written, isQuoted) ? null : written,
      written,
      isQuoted,
      ...(isQuoted && KEEPS_QUOTES.test(line) ? { keepsQuotes: true as const } : {}),
      line: number,
      from,
      end,
    },
  ];
}

/** `smtp:`, `createTransport({`, `<mailSettings>`: what the lines below belong to. */
function opened(pairs: readonly Pair[], line: string): readonly string[] {
  const last = pairs.at(-1);
  if (last?.value === null) return last.names;
  if (!/[({[>]\s*$/.test(line)) return [];
  const [, call, tag] =
    /([A-Za-z_][\w.]{0,60})\s?\(\s?[{[]?\s*$|^\s*<([A-Za-z][\w.-]{0,60})(?:\s[^<>]*)?>\s*$/.exec(line) ?? [];
  return call === undefined ? (tag === undefined ? [] : [tag]) : [call];
}

/** Kubernetes and others write the name of a variable and its value as two settings. */
function withNamedValues(settings: readonly Setting[]): Setting[] {
  return settings.flatMap((setting, index) => {
    const before = settings[index - 1];
    if (/^name$/i.test(setting.key) && /^value$/i.test(settings[index + 1]?.key ?? '')) return [];
    const isNamed = /^value$/i.test(setting.key) && /^name$/i.test(before?.key ?? '') && before?.value;
    const key = before?.value ?? setting.key;
    return [isNamed ? { ...setting, key, name: plain(key) } : setting];
  });
}
