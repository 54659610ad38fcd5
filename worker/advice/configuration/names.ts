/** Names that the program does not read, and values that it does not take. */
import type { Fault } from '../../api/index.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import { plain, plainValue } from '../../configuration/name.ts';
import type { Setting } from '../../configuration/setting.ts';
import type { Vocabulary } from '../../configuration/vocabulary.ts';
import type { Trap } from '../../programs/trap.ts';
import { fault, type Judge } from './fault.ts';

export const judgeNames: Judge = ({ vocabulary, settings }) => {
  const all = settings.map(({ setting }) => setting);
  const unencoded = all
    .filter(({ value }) => value?.includes('[secret-unencoded]'))
    .map((setting) => fault('not-percent-encoded', setting, { basis: 'standard' }));
  if (vocabulary === null) return unencoded;
  const byTraps = all.flatMap((setting) =>
    vocabulary.program.traps.flatMap((trap) => trapFaults(trap, setting, vocabulary)),
  );
  const misspelled = misspelledIn(all, vocabulary).map(({ setting, right }) =>
    fault('key-ignored', setting, { wanted: right, confidence: 'likely' }),
  );
  return [...unencoded, ...byTraps, ...all.flatMap(textFaults), ...misspelled];
};

/** Ruby's names for how a certificate is checked. */
const VERIFY_MODES = ['none', 'peer', 'client_once', 'fail_if_no_peer_cert'];

function textFaults(setting: Setting): Fault[] {
  const value = setting.value ?? '';
  if (setting.isTakenForTrue && plainValue(value) === 'false')
    return [fault('value-mistyped', setting, { wanted: null })];
  const isVerifyMode = /openssl_verify_mode$/i.test(setting.key) && /^:?[a-z_]{1,30}$/.test(value);
  return isVerifyMode && !VERIFY_MODES.includes(value.replace(/^:/, ''))
    ? [fault('value-mistyped', setting, { wanted: 'peer' })]
    : [];
}

/** Kind of trap → the parameter with the name that is not read, and the one with the name that is. */
const IGNORED: Readonly<Partial<Record<Trap['code'], readonly [wrong: string, right: string | null]>>> = {
  renamed: ['old', 'key'],
  replaces: ['old', 'key'],
  removed: ['key', null],
  'wrong-name': ['wrong', 'key'],
  'no-effect': ['key', null],
};

const VALUES: readonly Trap['code'][] = ['exact-values', 'misspelled-is-off', 'misspelled-is-optional'];

function trapFaults({ code, parameters }: Trap, setting: Setting, { modes }: Vocabulary): Fault[] {
  const names = IGNORED[code];
  if (names !== undefined) {
    const [wrong, right] = names;
    const isMeant = (parameters[wrong] ?? '').split(/, ?/).some((name) => plain(name) === setting.name);
    return isMeant ? [fault('key-ignored', setting, { wanted: right && (parameters[right] ?? null) })] : [];
  }
  if (plain(parameters.key ?? '') !== setting.name || setting.value === null) return [];
  if (code === 'text-is-true' && setting.isQuoted && plainValue(setting.value) === 'false')
    return [fault('value-mistyped', setting, { wanted: setting.value })];
  const allowed = VALUES.includes(code) ? valuesIn(parameters.values ?? '') : [];
  const written = [...modes.values()].map((own) => own.get(setting.name));
  const isAllowed =
    allowed.length === 0 ||
    written.includes(plainValue(setting.value)) ||
    allowed.some((value) => sameValue(value, setting.value ?? ''));
  return isAllowed ? [] : [fault('value-mistyped', setting, { wanted: allowed.join(', ') })];
}

function valuesIn(written: string): string[] {
  return written.split(/,\s*/).map((value) => value.replace(/^["']|["']$/g, ''));
}

function sameValue(one: string, other: string): boolean {
  return plainValue(one) === plainValue(other);
}

/** A name that nobody reads, a letter or two from one that the program reads and that is missing here. */
export function misspelledIn(
  settings: readonly Setting[],
  { program }: NonNullable<Configuration['vocabulary']>,
): { setting: Setting; right: string }[] {
  const names = Object.values(program.keys).flat();
  const present = new Set(settings.map(({ key }) => plain(key)));
  const missing = names.filter((name) => name.length >= NAME_CHARS_MIN && !present.has(plain(name)));
  return settings.flatMap((setting) => {
    if (names.some((name) => plain(name) === setting.name)) return [];
    const right = missing.find((name) => isNear(setting.key, name));
    return right === undefined ? [] : [{ setting, right }];
  });
}

/** In shorter names, a letter makes another name; and one in another case is of another program. */
const NAME_CHARS_MIN = 8;

/** One letter too many, too few, wrong, or two that changed places. */
function isNear(one: string, other: string): boolean {
  if (plain(one) === plain(other) || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const [left, right] = [one.slice(start, end), other.slice(start, otherEnd)];
  return left.length <= 1 && right.length <= 1
    ? true
    : left.length === 2 && left === [...right].toReversed().join('');
}
