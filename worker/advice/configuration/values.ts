/** Values that no program takes where they stand: words with letters swapped, text without quotation marks, a host for a name. */
import type { Configuration } from '../../configuration/configuration.ts';
import { meaningOf } from '../../configuration/dialects/dialect.ts';
import { plain, plainValue } from '../../configuration/name.ts';
import type { Known } from '../../configuration/roles.ts';
import type { Setting } from '../../configuration/setting.ts';
import { type Finding, fault, type Judge } from './fault.ts';
import { replaced } from './mended.ts';
import { slipBetween } from './near.ts';

export const judgeValues: Judge = (configuration) => {
  const { settings } = configuration;
  const python = unquotedIn(settings);
  return settings.flatMap((known) => {
    const { setting } = known;
    if (setting.isNoVariable && known.role !== null) return noVariable(setting, known);
    if (python.includes(setting))
      return [fault('value-mistyped', setting, { wanted: `'…'`, basis: 'standard' })];
    if (setting.value === null) return [];
    return wordFaults(known, configuration);
  });
};

/** `env('jane@example.net')` asks for a variable of that name, and there is none. */
function noVariable(setting: Setting, { role }: Known): Finding[] {
  const shown = { ...setting, value: setting.written };
  const isSignIn = role === 'user' || role === 'password';
  return [
    fault('value-mistyped', shown, { basis: 'standard' }),
    ...(isSignIn ? [fault('authentication-off', shown, { confidence: 'likely' })] : []),
  ];
}

/** What a program reads these words as. */
const RIGHT = ['tls', 'ssl', 'starttls', 'smtps', 'smtp'] as const;
const OF_MODE = /encryption|security|secure|crypto|scheme|protocol|tls|ssl/;
const OF_TRANSPORT = /(?:transport|mailer|driver|protocol|method|backend|type)$/;

function wordFaults({ setting, role }: Known, configuration: Configuration): Finding[] {
  const value = setting.value?.trim() ?? '';
  const isMode = role === 'encryption' && OF_MODE.test(plain(setting.key));
  const right = isMode || isTransport(setting) ? meantBy(value) : null;
  if (right !== null)
    return [
      fault('value-mistyped', setting, {
        wanted: right,
        changes: [replaced(setting, right)],
        basis: 'standard',
      }),
    ];
  if (isMode && isNotTaken(setting, configuration))
    return [fault('value-mistyped', setting, { wanted: takenBy(setting, configuration) })];
  // Nodemailer's services are names of a list, such as `gmail`.
  if (/^service$/i.test(setting.key) && /^(?:[\w-]{1,63}\.){2,6}[a-z]{2,24}$/i.test(value))
    return [fault('value-mistyped', setting, { wanted: 'host', confidence: 'likely' })];
  return [];
}

function isTransport({ key }: Setting): boolean {
  return OF_TRANSPORT.test(plain(key));
}

/** One letter wrong, missing or too many, or two swapped. Null if it is right, or another word. */
function meantBy(value: string): string | null {
  const word = value.toLowerCase();
  if (!/^[a-z/]{3,10}$/.test(word) || RIGHT.some((right) => right === word)) return null;
  if (/^start\/tls$/.test(word)) return 'tls';
  return RIGHT.find((right) => isMeant(word, right)) ?? null;
}

/** `smtp` and `smtps` are both right, so one letter more or less says nothing there, nor in a word of three. */
function isMeant(word: string, right: string): boolean {
  const slip = slipBetween(word, right);
  const isLong = right.length > 3 && word.length > 3 && right !== 'smtp' && right !== 'smtps';
  return slip === 'swapped' || (slip === 'one-off' && isLong);
}

/** The program knows a few words, and this is none of them. */
function isNotTaken(setting: Setting, { vocabulary }: Configuration): boolean {
  const dialect = vocabulary?.dialect ?? null;
  if (dialect === null || !dialect.isExact) return false;
  const own = dialect.values.filter(({ key }) => plain(key) === setting.name);
  if (own.length === 0) return false;
  const said = setting.value?.trim().toLowerCase() ?? '';
  const isEmpty = plainValue(said) === 'false';
  // Some frameworks take the word for a transport where they want nothing.
  if (isEmpty)
    return (
      said === 'none' &&
      own.some(({ value }) => value === 'null') &&
      !own.some(({ value }) => value === 'none')
    );
  return meaningOf(dialect, setting.key, said) === null;
}

function takenBy({ name }: Setting, { vocabulary }: Configuration): string {
  const own = vocabulary?.dialect?.values.filter(({ key }) => plain(key) === name) ?? [];
  return own.map(({ value }) => value || "''").join(', ');
}

/** Files in Python, where the others have quotation marks. */
function unquotedIn(settings: readonly Known[]): Setting[] {
  // In a file of blocks, what has quotation marks and what has none is all the same.
  const own = settings.flatMap(({ setting }) => (setting.path.length === 0 ? [setting] : []));
  const quoted = own.filter(({ isQuoted, key }) => isQuoted && /^[A-Z][A-Z\d_]*$/.test(key));
  const isPython =
    quoted.length >= 2 && own.some(({ written, isQuoted }) => !isQuoted && /^(?:True|False)$/.test(written));
  if (!isPython) return [];
  return own.filter(
    ({ key, isQuoted, written }) =>
      /^[A-Z][A-Z\d_]*$/.test(key) && !isQuoted && /^[\w.+-]{1,64}@[\w.${}-]{1,253}$/.test(written),
  );
}
