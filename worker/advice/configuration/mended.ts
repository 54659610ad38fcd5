/** The pasted text with its faults mended: values replaced, names corrected, missing lines added. Pure. */
import type { EncryptionMode } from '../../api/index.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import type { Setting } from '../../configuration/setting.ts';
import type { Spelled } from '../../configuration/vocabulary.ts';

export type Change =
  | { kind: 'replace'; line: number; from: number; end: number; text: string }
  | { kind: 'rename'; setting: Setting; name: string }
  /** A line like that of another setting, with another name and value. */
  | { kind: 'add'; like: Setting; key: string; value: string };

export function replaced({ line, from, end }: Setting, text: string): Change {
  return { kind: 'replace', line, from, end, text };
}

/** What means the opposite, in the notation of the value; null if it is not one of two. */
export function flipped(value: string): string | null {
  const pairs = [
    ['true', 'false'],
    ['yes', 'no'],
    ['on', 'off'],
    ['1', '0'],
    ['enabled', 'disabled'],
  ];
  const lower = value.trim().toLowerCase();
  const other = pairs
    .map(([one = '', two = '']) => (lower === one ? two : lower === two ? one : null))
    .find(Boolean);
  if (!other) return null;
  if (value === value.toUpperCase() && /[A-Z]/.test(value)) return other.toUpperCase();
  return /^[A-Z]/.test(value) ? other[0]?.toUpperCase() + other.slice(1) : other;
}

/** The changes that make the settings encrypt in this way, as the program's template has it. */
export function changesTo(configuration: Configuration, mode: EncryptionMode): Change[] {
  const { vocabulary, settings } = configuration;
  const names = vocabulary?.modes.get(mode);
  const spelled = vocabulary?.spelled.get(mode);
  if (!names || !spelled) return [];
  const own = [...names.keys()].flatMap((name): Change[] => {
    const wanted = spelled.get(name);
    // The argument of a call can be another call, which stands for more than one value.
    if (wanted === undefined || !/^[\w.:+*/\\ ,-]{1,120}$/.test(wanted.value)) return [];
    const there = settings.find(({ setting }) => isSame(setting.name, name));
    if (there !== undefined)
      return there.setting.value === null ? [] : [replaced(there.setting, inStyle(there.setting, wanted))];
    const like = likest(configuration, wanted);
    return like === null ? [] : [{ kind: 'add', like, key: wanted.key, value: wanted.value }];
  });
  const others = [...(vocabulary?.modes.values() ?? [])].flatMap((of) => [...of.keys()]);
  const by = configuration.mode.kind === 'one' ? configuration.mode.by : [];
  const off = settings.flatMap(({ setting }): Change[] => {
    const isOther = (others.includes(setting.name) || by.includes(setting)) && !names.has(setting.name);
    const instead = isOther && isOn(setting) ? flipped(setting.value ?? '') : null;
    return instead === null ? [] : [replaced(setting, instead)];
  });
  return [...own, ...off];
}

/** Older names have something in front, as `EMAIL_USE_SSL` beside `use_ssl`; others are written with less. */
function isSame(written: string, name: string): boolean {
  return name.endsWith(written) || (name.length >= NAME_CHARS_MIN && written.endsWith(name));
}

/** Shorter names end too many others. */
const NAME_CHARS_MIN = 6;

/** The setting whose line shows how another is written: alone in its line, quoted alike, and with the likest name. */
function likest({ settings, port }: Configuration, { key, isQuoted }: Spelled): Setting | null {
  const lines = Map.groupBy(settings, ({ setting }) => setting.line);
  const alone = settings
    .map(({ setting }) => setting)
    .filter((one) => lines.get(one.line)?.length === 1 && one.isQuoted === isQuoted && one.value !== null);
  const shared = (one: Setting) => {
    let length = 0;
    while (length < key.length && key[length] === one.key[length]) length += 1;
    return length;
  };
  const best = alone.toSorted((one, other) => shared(other) - shared(one))[0];
  const like = best !== undefined && shared(best) > 0 ? best : (port?.setting ?? null);
  // A name in small letters is of another file, and would be no variable here.
  const isLike = like !== null && alone.includes(like) && isVariable(like.key) === isVariable(key);
  return isLike ? like : null;
}

function isVariable(key: string): boolean {
  return /^[A-Z][A-Z\d_]+$/.test(key);
}

function isOn({ value }: Pick<Setting, 'value'>): boolean {
  return /^(?:true|yes|on|1|enabled)$/i.test(value?.trim() ?? '');
}

/** `True` stays `True` where it means the same, and `false` becomes `False` beside it. */
function inStyle({ value }: Pick<Setting, 'value'>, wanted: Spelled): string {
  const opposite = flipped(value ?? '');
  if (opposite === null || flipped(wanted.value) === null) return wanted.value;
  return isOn({ value }) === isOn(wanted) ? (value ?? '') : opposite;
}

/** Null if nothing is to be changed. */
export function mended(text: string, changes: readonly Change[]): string | null {
  if (changes.length === 0) return null;
  const written = text.split('\n');
  const lines = [...written];
  const added = new Map<number, string[]>();
  for (const change of inOrder(changes)) {
    if (change.kind === 'add') {
      const { line } = change.like;
      const more = lineLike(written[line - 1] ?? '', change);
      if (more !== null) added.set(line, [...(added.get(line) ?? []), more]);
      continue;
    }
    const number = change.kind === 'replace' ? change.line : change.setting.line;
    lines[number - 1] = changedLine(lines[number - 1] ?? '', change);
  }
  const whole = lines.flatMap((line, index) => [line, ...(added.get(index + 1) ?? [])]).join('\n');
  return whole === text ? null : whole;
}

function changedLine(line: string, change: Exclude<Change, { kind: 'add' }>): string {
  if (change.kind === 'replace') return line.slice(0, change.from) + change.text + line.slice(change.end);
  const { key, from } = change.setting;
  const at = line.lastIndexOf(key, from);
  return at === -1 ? line : line.slice(0, at) + change.name + line.slice(at + key.length);
}

/**
 * Some names stand alone, which is read as if their value were the name. Null where the name is not in the line, because a
 * call has no names for what it is given.
 */
function lineLike(line: string, { like, key, value }: Extract<Change, { kind: 'add' }>): string | null {
  const at = line.lastIndexOf(like.key, like.from);
  if (at === -1) return null;
  const behind = line.slice(at + like.key.length, like.from) + value + line.slice(like.end);
  return line.slice(0, at) + key + (value === key ? '' : behind);
}

/** From the end of each line, so that places stay right, and each place once. */
function inOrder(changes: readonly Change[]): Change[] {
  const seen = new Set<string>();
  const first = changes.filter((change) => {
    const place =
      change.kind === 'add'
        ? `add ${change.key}`
        : change.kind === 'rename'
          ? `name ${placeOf(change)}`
          : placeOf(change);
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
  return first.toSorted((one, other) => columnOf(other) - columnOf(one));
}

function placeOf(change: Change): string {
  if (change.kind === 'replace') return `${change.line} ${change.from}`;
  return change.kind === 'rename' ? `${change.setting.line} ${change.setting.from}` : '';
}

/** A name stands before its value. */
function columnOf(change: Change): number {
  if (change.kind === 'replace') return change.from;
  return change.kind === 'rename' ? change.setting.from - 1 : 0;
}
