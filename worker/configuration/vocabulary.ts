/** How a program says what: the names of its settings, and what they are for each encryption, read from its own template. */
import { ENCRYPTION_MODES, type EncryptionMode, SETTINGS_FIELDS, type SettingsField } from '../api/index.ts';
import type { Program } from '../programs/program.ts';
import type { Target } from '../programs/written.ts';
import { plain, plainValue } from './name.ts';
import { settingsIn } from './reading.ts';

export interface Vocabulary {
  program: Program;
  /** By their plain names. */
  fields: ReadonlyMap<string, SettingsField>;
  /** What tells the modes apart: plain name → plain value. Without the modes that the program lacks. */
  modes: ReadonlyMap<EncryptionMode, ReadonlyMap<string, string>>;
  /** Plain names of everything that the template writes. */
  written: ReadonlySet<string>;
}

/** An argument that is neither a host nor a port. */
const OF_A_CALL = 'option';

const HOST = 'smtp.example.net';
const PORTS = { starttls: 587, 'implicit-tls': 465, plaintext: 2525 } as const;

export function vocabularyOf(program: Program): Vocabulary {
  const fields = fieldsOf(program);
  const written = ENCRYPTION_MODES.filter((mode) => !lacks(program, mode)).map(
    (mode) => [mode, writtenFor(program, mode)] as const,
  );
  const names = new Set(written.flatMap(([, values]) => [...values.keys()]));
  const telling = [...names].filter((name) => {
    const values = new Set(written.map(([, of]) => of.get(name)));
    return values.size > 1 && ![...values].some((value) => value?.includes(HOST));
  });
  const named = telling.filter((name) => isOf('encryption', name, fields));
  const modes = written.map(([mode, of]) => {
    const own = (named.length > 0 ? named : telling.filter((name) => name === OF_A_CALL)).flatMap((name) =>
      of.has(name) ? [[name, of.get(name) ?? ''] as const] : [],
    );
    return [mode, new Map(own)] as const;
  });
  return { program, fields, modes: new Map(modes), written: names };
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

function isOf(field: SettingsField, name: string, fields: Vocabulary['fields']): boolean {
  return fieldOf(name, fields) === field;
}

function lacks({ starttls, implicitTls }: Program, mode: EncryptionMode): boolean {
  return (
    (mode === 'starttls' && starttls === 'lacking') || (mode === 'implicit-tls' && implicitTls === 'lacking')
  );
}

function fieldsOf({ keys }: Program): ReadonlyMap<string, SettingsField> {
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

function writtenFor(program: Program, mode: EncryptionMode): ReadonlyMap<string, string> {
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
    ({ key, value }) => [plain(key), plainValue(value ?? '')] as const,
  );
  const inForm = fields.map(
    (field) =>
      [
        plain(field.label ?? program.keys[field.field]?.[0] ?? field.field),
        plainValue('value' in field ? field.value : field.choice),
      ] as const,
  );
  const values = [...inFiles, ...inForm].filter(([, value]) => value !== String(PORTS[mode]));
  return new Map(values);
}
