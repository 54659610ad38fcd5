/** How the settings encrypt: by the program's own template and traps, else by words that programs share. Pure. */
import type { EncryptionMode } from '../api/index.ts';
import { IMPLICIT_TLS_PORT } from '../knowledge/ports.ts';
import type { Program } from '../programs/program.ts';
import type { TrapCode } from '../programs/trap.ts';
import { byArgument, byCall, bySocketFactory } from './called.ts';
import { type Dialect, type Meaning, meaningOf } from './dialects/dialect.ts';
import { type Mode, meant, one } from './encryption.ts';
import { plain, plainValue, wordsOf } from './name.ts';
import type { Known } from './roles.ts';
import type { Setting } from './setting.ts';
import type { Speaker, Vocabulary } from './vocabulary.ts';
import { byWords } from './worded.ts';

/** What surrounds the settings for encryption. */
interface Beside {
  port: number | null;
  scheme: string | null;
  /** Of the program: what it does if it is told nothing is judged only then. */
  isCertain: boolean;
  /** The address says everything, and no program is known that would read more into it. */
  isAddressOnly?: boolean;
}

/** Values that let the server decide whether there is encryption. */
export const OPTIONAL =
  /(?:^| )auto$|when available|if (?:available|offered|possible)|opportunistic|^may$|^try$|^optional$/;

export function modeOf(settings: readonly Known[], vocabulary: Vocabulary | null, beside: Beside): Mode {
  const said = settings.filter(({ role, setting }) => role === 'encryption' && setting.value !== null);
  // A page of a provider lists both, and which port is for which.
  const by = said.flatMap(({ setting }) => (/\(if available\)/i.test(setting.value ?? '') ? [] : [setting]));
  const calls = settings.filter(({ setting }) => setting.key === 'option').map(({ setting }) => setting);
  const optional = [...by, ...calls].find(({ value }) => OPTIONAL.test(wordsOf(value ?? '')));
  if (optional !== undefined && beside.port !== IMPLICIT_TLS_PORT) return one('starttls', false, [optional]);
  const joined = by.filter(({ value }) => BOTH.test(value ?? ''));
  if (joined.length > 0) return { kind: 'both', by: joined };
  const isByScheme = isBySchemeOnly(vocabulary) || (beside.isAddressOnly === true && by.length === 0);
  if (beside.scheme === 'smtp' && beside.port === IMPLICIT_TLS_PORT && isByScheme)
    return one('starttls', true, []);
  const first = SCHEME_FIRST.includes(vocabulary?.program.id ?? '') ? byPrefix(settings, beside) : null;
  if (first !== null) return first;
  const factory = bySocketFactory(settings);
  if (factory !== null) return factory;
  const told = byScheme(beside) ?? byArgument(settings) ?? byCall(settings);
  if (by.length === 0 && told !== null) return told;
  const isHidden = settings.some(({ role, setting }) => role === 'encryption' && setting.value === null);
  if (by.length === 0 && isHidden) return { kind: 'unknown', by: [] };
  const own =
    vocabulary &&
    (vocabulary.dialect === null
      ? byProgram([...by, ...calls], vocabulary, beside)
      : byMeanings(by, vocabulary, vocabulary.dialect, beside));
  // What a program that is only likely does not know may be a word of another.
  const isPlain =
    by.length > 0 && by.every(({ value }) => /^(?:ssl-?on-?connect|start-?tls)$/i.test(value ?? ''));
  const isGuess = own?.kind === 'unknown' && (!beside.isCertain || isPlain);
  const mode = isGuess ? (told ?? byWords(by, beside.port)) : (own ?? told ?? byWords(by, beside.port));
  return withSwitch(mode, by, beside.port);
}

/** `Enable SSL + StartTLS`, as a form shows two boxes that are checked. */
const BOTH =
  /\bssl(?:\/tls)?\b\s{0,3}(?:\+|&|,|and|und|et|y|e)\s{0,3}(?:enable )?start-?tls\b|\bstart-?tls\b\s{0,3}(?:\+|&|and|und|et|y|e)\s{0,3}(?:enable )?ssl\b/i;

/** What stands in front of the host counts there, whatever the setting for encryption says. */
const SCHEME_FIRST = ['phpmailer'];

function byPrefix(settings: readonly Known[], { scheme }: Beside): Mode | null {
  const by = settings.flatMap(({ role, setting }) => (role === 'server' ? [setting] : [])).slice(0, 1);
  if (scheme === 'ssl') return one('implicit-tls', true, by);
  return scheme === 'tls' ? one('starttls', true, by) : null;
}

/** Nothing but the address tells it when to begin with TLS. */
function isBySchemeOnly(vocabulary: Vocabulary | null): boolean {
  const traps = vocabulary?.program.traps ?? [];
  return traps.some(({ code, parameters }) => code === 'scheme-decides' && parameters.starttls === 'smtp://');
}

/** A switch for STARTTLS that is on as well contradicts TLS at once, except on the port where nobody gets to it. */
function withSwitch(mode: Mode, by: readonly Setting[], port: number | null): Mode {
  if (mode.kind !== 'one' || mode.encryption !== 'implicit-tls' || port === IMPLICIT_TLS_PORT) return mode;
  const other = by.find((setting) => {
    return /starttls/.test(setting.name) && !mode.by.includes(setting) && ON.test(setting.value ?? '');
  });
  const on = by.filter((setting) => setting !== other && ON.test(setting.value ?? ''));
  return other === undefined || on.length === 0 ? mode : { kind: 'both', by: [...on, other] };
}

const ON = /^:?(?:true|always|auto|yes|on|1)$/i;

function byProgram(said: readonly Setting[], { program, modes }: Vocabulary, beside: Beside): Mode | null {
  const { port, isCertain } = beside;
  const byDefault = () => (isCertain ? defaultMode(program.unset, port) : null);
  if (port === IMPLICIT_TLS_PORT && BY_THAT_PORT.includes(program.implicitTls ?? ''))
    return one('implicit-tls', true, []);
  if (said.length === 0) return byDefault();
  const names = new Set([...modes.values()].flatMap((own) => [...own.keys()]));
  const excluding = port === IMPLICIT_TLS_PORT ? [] : excludedBy(said, program);
  if (excluding.length > 0) return { kind: 'both', by: excluding };
  const named = said.filter((setting) => nameIn(setting, names) !== null);
  if (named.length === 0) return byTraps(said, program) ?? (isMute(said) ? byDefault() : null);
  const values = new Map(named.map((setting) => [nameIn(setting, names) ?? '', meant(setting)] as const));
  const fitting = [...modes].filter(([, own]) =>
    [...values].every(([name, value]) => (own.get(name) ?? 'false') === value),
  );
  // What is left out may be on by default, as `tls_starttls` of msmtp.
  const told = fitting.length > 1 ? byTraps(named, program) : null;
  if (told?.kind === 'one' && told.isRequired && fitting.some(([mode]) => mode === told.encryption))
    return told;
  const complete = fitting.filter(([, own]) => isComplete(own, values, program.unset));
  // What is left out is decided by the server then, so that the same values can end in clear text or in STARTTLS.
  const isOpen = ['starttls', 'plaintext'].every((mode) => fitting.some(([one]) => one === mode));
  if (isOpen && (program.unset === 'if-offered' || program.unset === 'by-port'))
    return one('starttls', false, named);
  const [first, ...others] = complete.length > 0 ? complete : fitting;
  // Where STARTTLS cannot be required, nobody can do better with this program.
  if (first !== undefined && others.length === 0) return one(first[0], first[0] !== 'plaintext', named);
  if (first === undefined && isBoth(values, modes)) return { kind: 'both', by: named };
  return (
    byTraps(named, program) ??
    withoutImplicit(values, modes, { program, port }, named) ?? { kind: 'unknown', by: named }
  );
}

/** Two that are on, of which the program says that only one may be. */
function excludedBy(said: readonly Setting[], { traps }: Speaker): Setting[] {
  const all = traps.flatMap(({ code, parameters }) => {
    const { one: first = '', other = '' } = parameters;
    const pair = [first, other].flatMap((key) => said.filter((setting) => isNamed(setting, key)).slice(0, 1));
    return code === 'excludes' && pair.length === 2 ? [pair] : [];
  });
  return all[0] ?? [];
}

/** On port 465, a program that begins in the clear unless it is told, and is not told. */
function withoutImplicit(
  values: ReadonlyMap<string, string>,
  modes: Vocabulary['modes'],
  { program, port }: { program: Speaker; port: number | null },
  by: readonly Setting[],
): Mode | null {
  if (port !== IMPLICIT_TLS_PORT || !BEGINS_CLEAR.includes(program.unset ?? '')) return null;
  const [implicit, starttls] = [modes.get('implicit-tls'), modes.get('starttls')];
  const own = [...(implicit ?? [])].filter(
    ([name, value]) => value !== 'false' && (starttls?.get(name) ?? 'false') === 'false',
  );
  return own.length > 0 && own.every(([name]) => !values.has(name)) ? one('starttls', true, by) : null;
}

const BEGINS_CLEAR = ['plaintext', 'if-offered', 'starttls'];

/** What each value means to a program whose template is not known. */
function byMeanings(
  said: readonly Setting[],
  { fields }: Vocabulary,
  dialect: Dialect,
  { port, scheme }: Beside,
): Mode | null {
  if (port === IMPLICIT_TLS_PORT && dialect.isImplicitOn465) return one('implicit-tls', true, []);
  if (dialect.schemeDecides && /^(?:ssl|smtps|tls)$/.test(scheme ?? '')) return null;
  const own = said.map((setting) => ({ setting, meaning: meaningOf(dialect, setting.key, meant(setting)) }));
  const of = (...wanted: Meaning[]) =>
    own.flatMap(({ setting, meaning }) => (meaning !== null && wanted.includes(meaning) ? [setting] : []));
  const [implicit, plaintext, offered] = [of('implicit-tls'), of('plaintext'), of('if-offered')];
  // STARTTLS that is on wherever the server has it comes too late all the same, except where no port is for it.
  const automatic = port === IMPLICIT_TLS_PORT ? [] : offered.filter((setting) => meant(setting) === 'true');
  const starttls = [...of('starttls'), ...automatic];
  if (implicit.length > 0 && starttls.length > 0 && dialect.refinedBy === null)
    return { kind: 'both', by: [...implicit, ...starttls] };
  if (starttls.length > 0 && dialect.refinedBy === 'starttls') return one('starttls', true, starttls);
  if (implicit.length > 0) return one('implicit-tls', true, implicit);
  if (of('starttls').length > 0) return one('starttls', true, starttls);
  if (plaintext.length > 0) return one('plaintext', false, plaintext);
  if (offered.length > 0) return one('starttls', false, offered);
  const isOpen = own.some(
    ({ setting }) =>
      fields.get(setting.name) === 'encryption' && meant(setting) !== 'false' && !isMute([setting]),
  );
  return isOpen ? { kind: 'unknown', by: said } : defaultMode(dialect.unset, port);
}

/** Whatever else is said. */
const BY_THAT_PORT = ['465-only', 'any-port-and-465'];

/** The protocol alone says nothing about encryption. */
function isMute(said: readonly Setting[]): boolean {
  return said.every(({ value }) => /^(?:smtp|esmtp|tcp|network)$/i.test(value ?? ''));
}

/** The template's name of a setting, which may have something in front there. */
function nameIn({ key }: Setting, names: ReadonlySet<string>): string | null {
  const whole = plain(key);
  if (names.has(whole)) return whole;
  return whole.length < ENDING_CHARS_MIN ? null : ([...names].find((name) => name.endsWith(whole)) ?? null);
}

/** Shorter names end too many others. */
const ENDING_CHARS_MIN = 8;

/** What is left out is off where the program does nothing unless it is told; elsewhere everything has to be said. */
function isComplete(
  own: ReadonlyMap<string, string>,
  values: ReadonlyMap<string, string>,
  unset: Program['unset'],
): boolean {
  return [...own].every(([name, value]) => values.has(name) || (value === 'false' && unset === 'plaintext'));
}

function isBoth(values: ReadonlyMap<string, string>, modes: Vocabulary['modes']): boolean {
  const isOn = (mode: EncryptionMode) =>
    [...(modes.get(mode) ?? [])].some(
      ([name, value]) => value !== 'false' && values.get(name) === value && !HARMLESS.includes(name),
    );
  return isOn('starttls') && isOn('implicit-tls');
}

/** Of Nodemailer: heeded on a connection that begins in the clear, and nowhere else. */
const HARMLESS: readonly string[] = ['requiretls'];

function defaultMode(unset: Program['unset'], port: number | null): Mode | null {
  switch (unset) {
    case 'implicit-tls':
    case 'starttls':
      return one(unset, true, []);
    case 'plaintext':
      return one('plaintext', false, []);
    case 'if-offered':
      return one('starttls', false, []);
    case 'by-port':
      return port === IMPLICIT_TLS_PORT ? one('implicit-tls', true, []) : { kind: 'unset' };
    default:
      return null;
  }
}

/** What a setting means that the template does not use: older names, and values that people take for others. */
const MEANINGS: Readonly<Partial<Record<TrapCode, { encryption: EncryptionMode; isRequired: boolean }>>> = {
  'means-implicit': { encryption: 'implicit-tls', isRequired: true },
  'means-starttls': { encryption: 'starttls', isRequired: true },
  'means-if-offered': { encryption: 'starttls', isRequired: false },
  'off-still-upgrades': { encryption: 'starttls', isRequired: false },
};

function byTraps(said: readonly Setting[], { traps }: Speaker): Mode | null {
  for (const { code, parameters } of traps) {
    const meaning = MEANINGS[code];
    const setting = meaning && said.find((one) => isNamed(one, parameters.key ?? ''));
    if (meaning !== undefined && setting !== undefined)
      return one(meaning.encryption, meaning.isRequired, [setting]);
  }
  return null;
}

/** `KEY = value`, `key: value`, or a name alone, which then means that it is on. */
export function isNamed({ key, value }: Setting, written: string): boolean {
  const [, name = '', wanted = ''] = /^\s*([^\s=:]+)\s*[=:]?\s*(.*?)\s*$/.exec(written) ?? [];
  return (
    plain(name) === plain(key) && plainValue(wanted === '' ? 'true' : wanted) === plainValue(value ?? '')
  );
}

/** `tls://` is STARTTLS in some programs and TLS at once in others; the port tells them apart. */
function byScheme({ scheme, port }: Beside): Mode | null {
  if (scheme === null || scheme === 'smtp') return null;
  if (/^(?:smtps|ssl|submissions)$/.test(scheme)) return one('implicit-tls', true, []);
  if (/starttls/.test(scheme)) return one('starttls', true, []);
  return scheme === 'tls' ? one(port === IMPLICIT_TLS_PORT ? 'implicit-tls' : 'starttls', true, []) : null;
}
