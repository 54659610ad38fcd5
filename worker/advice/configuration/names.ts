/** Names that the program does not read, and values that it does not take. */
import { type Configuration, isCertain } from '../../configuration/configuration.ts';
import { plain, plainValue } from '../../configuration/name.ts';
import { isOfOther } from '../../configuration/roles.ts';
import type { Setting } from '../../configuration/setting.ts';
import type { Vocabulary } from '../../configuration/vocabulary.ts';
import { nameInBlock } from '../../configuration/wrong-names.ts';
import { IMPLICIT_TLS_PORT } from '../../knowledge/ports.ts';
import type { Trap } from '../../programs/trap.ts';
import { earlyFaults } from './early.ts';
import { type Finding, fault, type Judge } from './fault.ts';
import { replaced } from './mended.ts';
import { isNear } from './near.ts';
import { signFaults } from './signs.ts';

export const judgeNames: Judge = (configuration) => {
  const { vocabulary, settings } = configuration;
  const all = settings.map(({ setting }) => setting);
  const takesAtTwice = AT_LAST.includes(vocabulary?.program.id ?? '');
  const unencoded = all
    .filter(
      ({ value }) => value?.includes('[secret-unencoded]') || (!takesAtTwice && hasAtTwice(value ?? '')),
    )
    .map((setting) =>
      fault('not-percent-encoded', setting, { basis: 'standard', changes: encoded(setting) }),
    );
  const apart = settings.flatMap(({ setting, role }) =>
    role !== null && setting.hasColon
      ? [fault('key-ignored', setting, { wanted: `${setting.key}=…`, basis: 'standard' })]
      : [],
  );
  const slips = configuration.slips.map(({ setting, right }) =>
    fault('key-ignored', setting, {
      wanted: right,
      confidence: 'likely',
      changes: [{ kind: 'rename', setting, name: right }],
      basis: 'standard',
    }),
  );
  const anywhere = [...unencoded, ...signFaults(settings), ...apart, ...slips];
  if (vocabulary === null) return anywhere;
  const traps = trapsByName(vocabulary.program.traps);
  const written = all.filter((setting) => !setting.isPart && !isOfOther(setting));
  // A name that one program does not read speaks for another, where it is not certain which one it is.
  const isSure = isCertain(configuration);
  const byTraps = written.flatMap((setting) =>
    (traps.get(setting.name) ?? [])
      .filter(({ code }) => isSure || code !== 'wrong-name')
      .flatMap((trap) => trapFaults(trap, setting, configuration)),
  );
  const early = earlyFaults(configuration);
  const misplaced = all.flatMap((setting) => {
    const right = nameInBlock(vocabulary.program.id, setting.path.at(-1) ?? '', setting.key);
    return right === null
      ? []
      : [
          fault('key-ignored', setting, {
            wanted: right,
            changes: [{ kind: 'rename', setting, name: right }],
          }),
        ];
  });
  const cased = all.flatMap((setting) => caseFaults(setting, vocabulary));
  const misspelled = misspelledIn(configuration).map(({ setting, right }) =>
    fault('key-ignored', setting, {
      wanted: right,
      confidence: 'likely',
      changes: [{ kind: 'rename', setting, name: right }],
    }),
  );
  return [
    ...anywhere,
    ...byTraps,
    ...early,
    ...all.flatMap(textFaults),
    ...misplaced,
    ...cased,
    ...misspelled,
  ];
};

/** A browser's rules for URLs, and Mutt's, end the user at the last @. */
const AT_LAST = ['nodemailer', 'neomutt'];

/** `Email_Host`: capitals count in files of Python and in variables, whose names have either all or none. */
function caseFaults(setting: Setting, { program }: Vocabulary): Finding[] {
  const { key } = setting;
  if (!/[A-Z]/.test(key) || !/[a-z]/.test(key) || !key.includes('_')) return [];
  const names = Object.values(program.keys).flat();
  const right = names.find((name) => name !== key && name.toLowerCase() === key.toLowerCase());
  const isOneCase = right !== undefined && /^(?:[A-Z\d_]+|[a-z\d_]+)$/.test(right);
  return isOneCase && !names.includes(key)
    ? [fault('key-ignored', setting, { wanted: right, changes: [{ kind: 'rename', setting, name: right }] })]
    : [];
}

const AT_TWICE = /^[a-z][a-z\d+.-]{1,30}:\/\/[^\s/?#@]{1,256}@[^\s/?#]{0,512}@[^\s/?#@]{1,256}(?:[/?#]|$)/i;
/** A slash ends the host, so that what stands in front of it is taken for one. */
const SLASH_BEFORE_PASSWORD = /^smtps?:\/\/[^\s@:?#/]{1,100}\/[^\s@:?#]{1,100}:[^\s@?#]{1,256}@/i;

/** The user of a URL is an address with its @ as it is, which ends the user for most programs. */
function hasAtTwice(value: string): boolean {
  return AT_TWICE.test(value) || SLASH_BEFORE_PASSWORD.test(value);
}

/** A placeholder that says no more of it stands for the password as it has to be written. */
function encoded(setting: Setting) {
  return setting.value === '[secret-unencoded]' ? [replaced(setting, '[secret]')] : [];
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

/** An old way to say how to encrypt does no harm where the port says the same. */
function isHarmless({ name, value }: Setting, wrong: string, { vocabulary, port }: Configuration): boolean {
  const { unset = null } = vocabulary?.program ?? {};
  if (!/encryption|secure|tls|ssl/.test(name) || plain(wrong) !== name || value === null) return false;
  if (unset !== 'by-port' && unset !== 'if-offered') return false;
  if (port?.number === IMPLICIT_TLS_PORT) return unset === 'by-port';
  return !/^(?:ssl|smtps)$/i.test(value.trim());
}

/** What takes the settings; outside of it, names are those of the code around it. */
const TAKERS: Readonly<Record<string, RegExp>> = {
  nodemailer: /createTransport/,
  rails: /(?:smtp|server)_settings|Mail\.defaults|delivery_method/,
};

function isOutside({ path }: Setting, { vocabulary, settings }: Configuration): boolean {
  const taker = TAKERS[vocabulary?.program.id ?? ''];
  if (taker === undefined || path.some((one) => taker.test(one))) return false;
  return settings.some(({ setting }) => setting.path.some((one) => taker.test(one)));
}

function isVariableOf(key: string, name: string): boolean {
  return /^[A-Z][A-Z\d_]+$/.test(key) && /^[a-z][a-z\d_]+$/.test(name);
}

/** Beside another one that says how to encrypt, a name that means nothing is no reason for anything. */
function isSaidElsewhere(setting: Setting, { mode }: Configuration): boolean {
  if (!/encryption|secure|tls|ssl/.test(setting.name) || mode.kind !== 'one') return false;
  return mode.encryption !== 'plaintext' && mode.by.length > 0 && !mode.by.includes(setting);
}

function wrongNameOf(parameters: Trap['parameters'], wrong: string): string {
  return parameters[wrong] ?? '';
}

function trapFaults({ code, parameters }: Trap, setting: Setting, configuration: Configuration): Finding[] {
  const modes = configuration.vocabulary?.modes ?? new Map();
  const names = IGNORED[code];
  if (names !== undefined) {
    const [wrong, right] = names;
    const wanted = right && (parameters[right] ?? null);
    // Names that differ in signs only are the same here, and not for the program.
    if (wanted !== null && plain(wanted) === setting.name && setting.key !== parameters[wrong]) return [];
    // Of two properties with a meaning, the one that is read stands there as well.
    const isDotted =
      setting.key.includes('.') && configuration.settings.some((one) => one.setting.key === wanted);
    if (code === 'wrong-name' && isDotted) return [];
    // What a file has in small letters is none of the variables of a container.
    const isOthers = isVariableOf(setting.key, parameters[wrong] ?? '') || isOutside(setting, configuration);
    if (code === 'wrong-name' && isOthers) return [];
    if (right === null && isSaidElsewhere(setting, configuration)) return [];
    if (isHarmless(setting, wrongNameOf(parameters, wrong), configuration)) return [];
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
export function misspelledIn(configuration: Configuration): readonly Misspelled[] {
  const known = MISSPELLED.get(configuration) ?? searched(configuration);
  MISSPELLED.set(configuration, known);
  return known;
}

interface Misspelled {
  setting: Setting;
  right: string;
}

/** More than one judge asks for them. */
const MISSPELLED = new WeakMap<Configuration, readonly Misspelled[]>();

function searched({ vocabulary, settings }: Configuration): Misspelled[] {
  if (vocabulary === null) return [];
  const { program, spelled } = vocabulary;
  const ofTemplate = [...spelled.values()].flatMap((of) => [...of.values()].map(({ key }) => key));
  const names = [...new Set([...Object.values(program.keys).flat(), ...ofTemplate])];
  const known = new Set(names.map(plain));
  const present = new Set(settings.map(({ setting }) => setting.name));
  // What is left has another plain name than every setting.
  const missing = names.filter((name) => name.length >= NAME_CHARS_MIN && !present.has(plain(name)));
  if (missing.length === 0) return [];
  return settings.flatMap(({ setting }) => {
    if (known.has(setting.name)) return [];
    // One letter at the end makes a plural, which others may have.
    const isOther = (name: string) => setting.key === `${name}s` || name === `${setting.key}s`;
    const right = missing.find((name) => isNear(setting.key, name) && !isOther(name));
    return right === undefined ? [] : [{ setting, right }];
  });
}

/** In shorter names, a letter makes another name; and one in another case is of another program. */
const NAME_CHARS_MIN = 7;
