/** Names that the program does not read, and values that it does not take. */
import type { Configuration } from '../../configuration/configuration.ts';
import { plain, plainValue } from '../../configuration/name.ts';
import type { Setting } from '../../configuration/setting.ts';
import type { Vocabulary } from '../../configuration/vocabulary.ts';
import type { Trap } from '../../programs/trap.ts';
import { type Finding, fault, type Judge } from './fault.ts';
import { replaced } from './mended.ts';

export const judgeNames: Judge = ({ vocabulary, settings }) => {
  const all = settings.map(({ setting }) => setting);
  const unencoded = all
    .filter(({ value }) => value?.includes('[secret-unencoded]'))
    .map((setting) =>
      fault('not-percent-encoded', setting, { basis: 'standard', changes: encoded(setting) }),
    );
  const kept = settings.flatMap(({ setting, role }) =>
    role !== null && setting.keepsQuotes ? [keptQuotes(setting)] : [],
  );
  const anywhere = [...unencoded, ...kept];
  if (vocabulary === null) return anywhere;
  const traps = trapsByName(vocabulary.program.traps);
  const byTraps = all.flatMap((setting) =>
    (traps.get(setting.name) ?? []).flatMap((trap) => trapFaults(trap, setting, vocabulary)),
  );
  const misspelled = misspelledIn(all, vocabulary).map(({ setting, right }) =>
    fault('key-ignored', setting, {
      wanted: right,
      confidence: 'likely',
      changes: [{ kind: 'rename', setting, name: right }],
    }),
  );
  return [...anywhere, ...byTraps, ...all.flatMap(textFaults), ...misspelled];
};

/** A placeholder that says no more of it stands for the password as it has to be written. */
function encoded(setting: Setting) {
  return setting.value === '[secret-unencoded]' ? [replaced(setting, '[secret]')] : [];
}

/** The program gets them as part of the value. */
function keptQuotes(setting: Setting): Finding {
  const { from, end, value } = setting;
  const changes = [replaced({ ...setting, from: from - 1, end: end + 1 }, value ?? setting.written)];
  return fault('value-mistyped', setting, { wanted: value, changes, basis: 'standard' });
}

/** Words of Ruby need quotation marks. */
function quotedAs({ isQuoted }: Setting, text: string): string {
  return isQuoted ? text : `'${text}'`;
}

/** Ruby's names for how a certificate is checked. */
const VERIFY_MODES = ['none', 'peer', 'client_once', 'fail_if_no_peer_cert'];

function textFaults(setting: Setting): Finding[] {
  const value = setting.value ?? '';
  if (setting.isTakenForTrue && plainValue(value) === 'false')
    return [fault('value-mistyped', setting, { wanted: null })];
  const isText =
    /^os\.(?:getenv\(|environ(?:\.get\(|\[))/.test(setting.written) &&
    /^EMAIL_USE_(?:TLS|SSL)$/.test(setting.key);
  if (isText) return [fault('value-mistyped', setting, { wanted: null })];
  const isVerifyMode = /openssl_verify_mode$/i.test(setting.key) && /^:?[a-z_]{1,30}$/.test(value);
  return isVerifyMode && !VERIFY_MODES.includes(value.replace(/^:/, ''))
    ? [
        fault('value-mistyped', setting, {
          wanted: 'peer',
          changes: [replaced(setting, quotedAs(setting, 'peer'))],
        }),
      ]
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

/** By the plain names of the settings that they are about. */
function trapsByName(traps: readonly Trap[]): ReadonlyMap<string, Trap[]> {
  const known = new Map<string, Trap[]>();
  for (const trap of traps) {
    const [wrong] = IGNORED[trap.code] ?? ['key'];
    const names = (trap.parameters[wrong] ?? '').split(/, ?/).map(plain);
    for (const name of new Set(names)) known.set(name, [...(known.get(name) ?? []), trap]);
  }
  return known;
}

function trapFaults({ code, parameters }: Trap, setting: Setting, { modes }: Vocabulary): Finding[] {
  const names = IGNORED[code];
  if (names !== undefined) {
    const [wrong, right] = names;
    const wanted = right && (parameters[right] ?? null);
    // Where one name took the place of several, or the other way round, their values have to be put together.
    const isAlone = !(parameters[wrong] ?? '').includes(',') && /^[\w.-]{1,80}$/.test(wanted ?? '');
    const changes = isAlone && wanted !== null ? [{ kind: 'rename', setting, name: wanted } as const] : [];
    return [fault('key-ignored', setting, { wanted, changes })];
  }
  if (setting.value === null) return [];
  if (code === 'text-is-true' && setting.isQuoted && plainValue(setting.value) === 'false')
    return [fault('value-mistyped', setting, { wanted: setting.value })];
  const allowed = VALUES.includes(code) ? valuesIn(parameters.values ?? '') : [];
  const written = [...modes.values()].map((own) => own.get(setting.name));
  const isAllowed =
    allowed.length === 0 ||
    plainValue(setting.value) === 'false' ||
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
  { program, spelled }: NonNullable<Configuration['vocabulary']>,
): { setting: Setting; right: string }[] {
  const ofTemplate = [...spelled.values()].flatMap((of) => [...of.values()].map(({ key }) => key));
  const names = [...new Set([...Object.values(program.keys).flat(), ...ofTemplate])];
  const known = new Set(names.map(plain));
  const present = new Set(settings.map(({ name }) => name));
  const missing = names.filter((name) => name.length >= NAME_CHARS_MIN && !present.has(plain(name)));
  return settings.flatMap((setting) => {
    if (known.has(setting.name)) return [];
    const right = missing.find((name) => isNear(setting.key, name));
    return right === undefined ? [] : [{ setting, right }];
  });
}

/** In shorter names, a letter makes another name; and one in another case is of another program. */
const NAME_CHARS_MIN = 7;

/** One letter too many, too few, wrong, or two that changed places. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || plain(one) === plain(other)) return false;
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
