/** Names in the style of a program that it does not have: `N8N_SMTP_USERNAME` where it reads `N8N_SMTP_USER`. */
import type { SettingsField } from '../../api/index.ts';
import { isCertain } from '../../configuration/configuration.ts';
import { plain } from '../../configuration/name.ts';
import { type Role, roleOf } from '../../configuration/roles.ts';
import type { Setting } from '../../configuration/setting.ts';
import { fieldOf, type Vocabulary } from '../../configuration/vocabulary.ts';
import { type Finding, fault, type Judge } from './fault.ts';

export const judgeStrays: Judge = (configuration) => {
  const { vocabulary, settings } = configuration;
  if (vocabulary === null || !isCertain(configuration)) return [];
  const own = settings.map(({ setting }) => setting).filter(({ isPart }) => !isPart);
  const stem = stemOf(vocabulary);
  const present = new Set(own.map(({ name }) => name));
  // Mail servers read more names than are known of them here.
  const isServer = configuration.candidates[0]?.program.kind === 'server';
  return settings.flatMap(({ setting, role }) => {
    if (setting.isPart) return [];
    const right =
      rightUnderscores(setting, vocabulary) ??
      rightPrefix(setting, present, vocabulary) ??
      (stem === '' ? null : rightName(setting, stem, present, vocabulary)) ??
      (isServer ? null : rightForRole(setting, role, present, vocabulary));
    return right === null ? [] : [ignored(setting, right)];
  });
};

function ignored(setting: Setting, right: string): Finding {
  const changes = [{ kind: 'rename', setting, name: right } as const];
  return fault('key-ignored', setting, { wanted: right, confidence: 'likely', changes });
}

/** What the names of a program for server, port, user and password all begin with; empty where that is little. */
function stemOf({ program }: Vocabulary): string {
  const names = (['server', 'port', 'user', 'password'] as const).map((field) =>
    plain(program.keys[field]?.[0] ?? ''),
  );
  const [first = ''] = names;
  let length = 0;
  while (length < first.length && names.every((name) => name[length] === first[length])) length += 1;
  return length < STEM_CHARS_MIN ? '' : first.slice(0, length);
}

/** `smtp` and `email` are in everybody's names. */
const STEM_CHARS_MIN = 7;

const ROLES: readonly SettingsField[] = ['server', 'port', 'user', 'password'];
const SENDER = /(?:from|fromaddress|fromemail|mailfrom|sender|senderemail)$/;

function rightName(
  setting: Setting,
  stem: string,
  present: ReadonlySet<string>,
  { program, fields, spelled }: Vocabulary,
): string | null {
  const { name, value } = setting;
  const isKnown =
    fields.has(name) || [...spelled.values()].some((of) => of.has(name)) || isTold(name, program);
  if (!name.startsWith(stem) || isKnown || value === '') return null;
  const role = roleOf({ ...setting, key: setting.key.slice(-ROLE_CHARS_MAX) }, null);
  const wanted =
    ROLES.find((one) => one === role) ?? (role === 'sender' && SENDER.test(name) ? 'sender' : null);
  const names = wanted === null ? [] : (program.keys[wanted] ?? []);
  const [right = null] = names;
  if (right === null || names.some((one) => present.has(plain(one)))) return null;
  // `spring.mail.properties.mail.smtp.port` is handed on to somebody else.
  return Math.abs(partsOf(setting.key) - partsOf(right)) > 1 ? null : right;
}

/** What people take for the same beginning. */
const PREFIX = /^(?:smtp|e?mail|mailer)_/i;

/** `SMTP_HOST_USER` beside `EMAIL_HOST`: the rest is a name of the program, under the beginning that its server has. */
function rightPrefix(
  { key, value }: Setting,
  present: ReadonlySet<string>,
  { program, fields }: Vocabulary,
): string | null {
  const [server = ''] = program.keys.server ?? [];
  const [wrong] = PREFIX.exec(key) ?? [];
  const [own] = PREFIX.exec(server) ?? [];
  if (wrong === undefined || own === undefined || own === wrong || value === '') return null;
  const right = own + key.slice(wrong.length);
  const field = fields.get(plain(right));
  const isRead = (field === 'user' || field === 'password') && (program.keys[field] ?? []).includes(right);
  const isFree = !fields.has(plain(key)) && !present.has(plain(right)) && !isTold(plain(key), program);
  return isRead && isFree && present.has(plain(server)) ? right : null;
}

const READ_ROLES: readonly SettingsField[] = ['server', 'port', 'user', 'password', 'encryption'];
/** Not those that hold several values, that name a file or a command with the value, or that are for OAuth. */
const OF_MAIL =
  /^(?!.*_?(?:url|uri|dsn|file|path|cmd|command|token|client_?secret|client_?id|api_?key)$).*(?:smtp|mail)/i;
/** Words with underscores in between, all of one case. */
const STYLES: readonly RegExp[] = [/^[A-Z][A-Z\d]*(?:_+[A-Z\d]+)+$/, /^[a-z][a-z\d]*(?:_+[a-z\d]+)+$/];

/** `MAIL_HOST` where the program reads `MAIL_SERVER`, which is nowhere: whoever wrote it meant that. */
function rightForRole(
  { key, name, value }: Setting,
  role: Role | null,
  present: ReadonlySet<string>,
  { program, fields }: Vocabulary,
): string | null {
  const wanted = READ_ROLES.find((one) => one === role);
  const style = STYLES.find((one) => one.test(key));
  if (wanted === undefined || style === undefined || !OF_MAIL.test(key) || value?.trim() === '') return null;
  const names = (program.keys[wanted] ?? []).filter((one) => style.test(one));
  if (names.length === 0 || fieldOf(key, fields) !== null || isTold(name, program)) return null;
  if ((program.keys[wanted] ?? []).some((one) => present.has(plain(one)))) return null;
  const words = key.toLowerCase().split(/_+/);
  const shared = (one: string) =>
    one
      .toLowerCase()
      .split(/_+/)
      .filter((word) => words.includes(word)).length;
  return names.toSorted((one, other) => shared(other) - shared(one))[0] ?? null;
}

function partsOf(name: string): number {
  return name.split(/[._-]+/).length;
}

/** The end of a name says what it is for. */
const ROLE_CHARS_MAX = 24;

/** A trap says more of it. */
function isTold(name: string, program: Vocabulary['program']): boolean {
  return namesOf(program).told.has(name);
}

const NAMES = new WeakMap<Vocabulary['program'], ReturnType<typeof namesRead>>();

/** Once for each program, whose names every setting is compared with. */
function namesOf(program: Vocabulary['program']): ReturnType<typeof namesRead> {
  const known = NAMES.get(program) ?? namesRead(program);
  NAMES.set(program, known);
  return known;
}

function namesRead({ keys, traps }: Vocabulary['program']) {
  const all = Object.values(keys).flat();
  const told = traps.flatMap(({ parameters }) => Object.values(parameters).map(plain));
  return { all: new Set(all), doubled: all.filter((one) => one.includes('__')), told: new Set(told) };
}

/** Two underscores in variables stand for a level of the file. */
function rightUnderscores({ key, name }: Setting, { program }: Vocabulary): string | null {
  if (!key.includes('_') || key !== key.toUpperCase()) return null;
  const names = namesOf(program);
  const right = names.doubled.find((one) => plain(one) === name);
  return right === undefined || names.all.has(key) || right.toUpperCase() !== right ? null : right;
}
