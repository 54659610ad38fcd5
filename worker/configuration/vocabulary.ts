/** How a program says what: the names of its settings, and what they are for each encryption, read from its own template. */
import { ENCRYPTION_MODES, type EncryptionMode, SETTINGS_FIELDS, type SettingsField } from '../api/index.ts';
import { IMPLICIT_TLS_PORT, STARTTLS_PORT } from '../knowledge/ports.ts';
import type { Program } from '../programs/program.ts';
import { trap } from '../programs/trap.ts';
import type { Target } from '../programs/written.ts';
import type { Dialect } from './dialects/dialect.ts';
import { plain, plainValue } from './name.ts';
import { settingsIn } from './reading.ts';
import { wrongNamesOf } from './wrong-names.ts';

/** As the template writes it. */
export interface Spelled {
  key: string;
  value: string;
  isQuoted: boolean;
}

/** What is asked of a program, whether it has a row or is spoken for by a dialect. */
export type Speaker = Pick<Program, 'id' | 'keys' | 'traps' | 'starttls' | 'implicitTls' | 'unset'>;

export interface Vocabulary {
  program: Speaker;
  /** What its values mean, where the program has no row. */
  dialect: Dialect | null;
  /** By their plain names. */
  fields: ReadonlyMap<string, SettingsField>;
  /** What tells the modes apart: plain name → plain value. Without the modes that the program lacks. */
  modes: ReadonlyMap<EncryptionMode, ReadonlyMap<string, string>>;
  /** Everything that the template writes for each of them, by plain names. */
  spelled: ReadonlyMap<EncryptionMode, ReadonlyMap<string, Spelled>>;
}

/** An argument that is neither a host nor a port. */
const OF_A_CALL = 'option';

const HOST = 'smtp.example.net';
const PORTS = { starttls: STARTTLS_PORT, 'implicit-tls': IMPLICIT_TLS_PORT, plaintext: 2525 } as const;

const KNOWN = new Map<Program, Vocabulary>();

export function vocabularyOf(program: Program): Vocabulary {
  const known = KNOWN.get(program) ?? read(program);
  KNOWN.set(program, known);
  return known;
}

function read(program: Program): Vocabulary {
  const fields = fieldsOf(program);
  const all = ENCRYPTION_MODES.filter((mode) => !lacks(program, mode));
  const spelled = new Map(all.map((mode) => [mode, spelledFor(program, mode)] as const));
  const names = telling([...spelled.values()], fields);
  const modes = [...spelled].map(([mode, of]) => {
    const own = names.flatMap((name) => {
      const written = of.get(name);
      return written === undefined ? [] : [[name, plainValue(written.value)] as const];
    });
    return [mode, new Map(own)] as const;
  });
  const wrong = wrongNamesOf(program.id);
  const speaker = wrong.length === 0 ? program : { ...program, traps: [...program.traps, ...wrong] };
  return { program: speaker, dialect: null, fields, modes: new Map(modes), spelled };
}

const SPOKEN = new Map<Dialect, Vocabulary>();

export function vocabularyOfDialect(dialect: Dialect): Vocabulary {
  const known = SPOKEN.get(dialect) ?? spokenBy(dialect);
  SPOKEN.set(dialect, known);
  return known;
}

/** Nothing but its data is known: what it does with a server that has no STARTTLS, for example, is not. */
function spokenBy(dialect: Dialect): Vocabulary {
  const { id, keys, unset, values, unread, senderParts, lacks, source } = dialect;
  const traps = [...unread].map(([wrong, key]) =>
    key === null ? trap('no-effect', { key: wrong }, source) : trap('wrong-name', { wrong, key }, source),
  );
  const parts =
    senderParts && trap('sender-parts', { local: senderParts[0], domain: senderParts[1] }, source);
  const program: Speaker = {
    id,
    keys,
    traps: parts === null ? traps : [...traps, parts],
    starttls: 'optional',
    implicitTls: lacks === null ? null : 'lacking',
    unset,
  };
  const spelled = new Map(
    ENCRYPTION_MODES.map((mode) => {
      const [first] = values.filter(
        ({ meaning }) => meaning === mode || (meaning === 'if-offered' && mode === 'starttls'),
      );
      const own = first === undefined ? [] : [[plain(first.key), { ...first, isQuoted: false }] as const];
      return [mode, new Map(own)] as const;
    }).filter(([, own]) => own.size > 0),
  );
  const modes = new Map(
    [...spelled].map(
      ([mode, own]) =>
        [mode, new Map([...own].map(([name, { value }]) => [name, plainValue(value)]))] as const,
    ),
  );
  return { program, dialect, fields: fieldsOf(program), modes, spelled };
}

/** Whether the template writes a setting of this plain name. */
export function writes({ spelled }: Vocabulary, name: string): boolean {
  return [...spelled.values()].some((of) => of.has(name));
}

/** The names whose values differ between the modes: those for encryption, or the argument of a call that stands for them. */
function telling(
  written: readonly ReadonlyMap<string, Spelled>[],
  fields: Vocabulary['fields'],
): readonly string[] {
  const names = new Set(written.flatMap((of) => [...of.keys()]));
  const differing = [...names].filter((name) => {
    const values = new Set(written.map((of) => plainValue(of.get(name)?.value ?? '')));
    const isThere = new Set(written.map((of) => of.has(name)));
    return (values.size > 1 || isThere.size > 1) && ![...values].some((value) => value.includes(HOST));
  });
  const named = differing.filter((name) => fieldOf(name, fields) === 'encryption');
  return named.length > 0 ? named : differing.filter((name) => name === OF_A_CALL);
}

/** Some are written with something in front, such as `OVERWRITE_SETTING_`. */
export function fieldOf(name: string, fields: Vocabulary['fields']): SettingsField | null {
  const written = plain(name);
  const whole = fields.get(written);
  if (whole !== undefined) return whole;
  const longest = [...fields.keys()]
    .filter((known) => known.length >= SUFFIX_CHARS_MIN && written.endsWith(known))
    .toSorted((one, other) => other.length - one.length)[0];
  return longest === undefined ? null : (fields.get(longest) ?? null);
}

/** Shorter names end too many others. */
const SUFFIX_CHARS_MIN = 8;

function lacks({ starttls, implicitTls }: Program, mode: EncryptionMode): boolean {
  return (
    (mode === 'starttls' && starttls === 'lacking') || (mode === 'implicit-tls' && implicitTls === 'lacking')
  );
}

function fieldsOf({ keys }: Pick<Program, 'keys'>): ReadonlyMap<string, SettingsField> {
  const all = SETTINGS_FIELDS.flatMap((field) =>
    (keys[field] ?? []).map((name) => [plain(lastPart(name)), field] as const),
  );
  // A name for several, such as `url`, is of the first.
  return new Map(all.toReversed());
}

/** `SENTRY_OPTIONS["mail.from"]` → mail.from. */
function lastPart(name: string): string {
  return /\["?([^"\]]+)"?\]$/.exec(name)?.[1] ?? name;
}

function spelledFor(program: Program, mode: EncryptionMode): ReadonlyMap<string, Spelled> {
  const target: Target = {
    host: HOST,
    unicodeHost: HOST,
    port: PORTS[mode],
    encryption: mode,
    trusted: true,
    mechanism: 'PLAIN',
    signsIn: 'password',
  };
  const { files = [], fields = [] } = program.write(target);
  const inFiles = settingsIn(files.map(({ text }) => text).join('\n')).map(
    ({ key, value, isQuoted }): Spelled => ({ key, value: value ?? '', isQuoted }),
  );
  const inForm = fields.map((field): Spelled => {
    const key = field.label ?? program.keys[field.field]?.[0] ?? field.field;
    return { key, value: 'value' in field ? field.value : field.choice, isQuoted: false };
  });
  const values = [...inFiles, ...inForm].filter(({ value }) => value !== String(PORTS[mode]));
  return new Map(values.map((one) => [plain(one.key), one]));
}
