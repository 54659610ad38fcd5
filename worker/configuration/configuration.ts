/** Masked settings → the configurations in them, each with its program, server, port and way to encrypt. Pure. */
import type { EncryptionMode } from '../api/index.ts';
import { isAccount, withShared } from './accounts.ts';
import { dialectOf, type Spoken } from './dialects/dialects.ts';
import type { Mode } from './encryption.ts';
import { type Endpoint, endpointOf, userInformation } from './endpoint.ts';
import { type Candidate, identified, namesIn, ownIn } from './identified.ts';
import { modeOf } from './mode.ts';
import { plain } from './name.ts';
import { isNamedForMail, isOfMail, signsIn } from './of-mail.ts';
import { settingsIn } from './reading.ts';
import { type Known, type Role, rolesIn } from './roles.ts';
import type { Setting } from './setting.ts';
import { type Slip, slipsIn } from './slips.ts';
import { type Vocabulary, vocabularyOf, vocabularyOfDialect } from './vocabulary.ts';
import { withoutWebServer } from './web-server.ts';

export interface Configuration {
  candidates: readonly Candidate[];
  /** Of the likeliest program; null if no program was recognized. */
  vocabulary: Vocabulary | null;
  settings: readonly Known[];
  server: { setting: Setting; endpoint: Endpoint } | null;
  port: { setting: Setting; number: number } | null;
  mode: Mode;
  /** Of the likeliest program, as the text names it beside the program; null if it does not. */
  version: string | null;
  /** Names with a letter wrong. */
  slips: readonly Slip[];
}

export function configurationsIn(text: string): Configuration[] {
  const settings = takenForTrue(settingsIn(text), text);
  const words = namesIn(text);
  const spoken = dialectOf(settings, words);
  const rows = spoken?.isNamed ? [] : identified(settings, text, words);
  const dialect = spoken !== null && isBehind(rows[0], spoken, settings) ? spoken.dialect : null;
  const candidates = dialect === null ? rows : [];
  const [first] = candidates;
  const own = isTheOne(candidates) && first !== undefined ? vocabularyOf(first.program) : null;
  const vocabulary = dialect === null ? own : vocabularyOfDialect(dialect);
  const known = withoutWebServer(rolesIn([...settings, ...settings.flatMap(parametersOf)], vocabulary));
  return groups(known)
    .filter((group) => isOfMail(group, text) || (isCertain({ candidates, vocabulary }) && signsIn(group)))
    .map((group) => configurationOf(group, candidates, vocabulary, text));
}

/** Whether the program, or the style that several programs share, is beyond doubt. */
export function isCertain({
  candidates,
  vocabulary,
}: Pick<Configuration, 'candidates' | 'vocabulary'>): boolean {
  return candidates[0]?.confidence === 'certain' || (vocabulary?.dialect ?? null) !== null;
}

/** A row that is certain says more than names in a style, unless more names are in that style. */
function isBehind(row: Candidate | undefined, { own }: Spoken, settings: readonly Setting[]): boolean {
  if (row?.confidence !== 'certain') return true;
  return own > ownIn(new Set(settings.map(({ key }) => key)), row.program);
}

/** Where two are as likely, what one of them does says nothing. */
function isTheOne([first, second]: readonly Candidate[]): boolean {
  return (
    first?.confidence === 'certain' || (first?.confidence === 'likely' && second?.confidence !== 'likely')
  );
}

/** `smtp://user:password@mail.example.net?require_tls=true` says more than a server. */
function parametersOf(setting: Setting): Setting[] {
  const { value, from } = setting;
  if (value === null || !value.includes('://') || !/^[a-z][a-z\d+.-]{1,30}:\/\//i.test(value)) return [];
  const { user = '', password = null, from: start = 0 } = userInformation(value) ?? {};
  const own = [
    ...(user === '' ? [] : [{ key: 'user', written: user, at: start }]),
    ...(password === null ? [] : [{ key: 'password', written: password, at: start + user.length + 1 }]),
  ];
  const asked = [...value.matchAll(/[?&]([\w.-]{1,60})=([^&#\s]{0,300})/g)].map(
    ({ 0: whole, 1: key = '', 2: written = '', index }) => ({
      key,
      written,
      at: index + whole.length - written.length,
    }),
  );
  return [...own, ...asked].map(({ key, written, at }) => ({
    ...setting,
    isPart: true as const,
    key,
    name: plain(key),
    value: written,
    written,
    from: from + at,
    end: from + at + written.length,
  }));
}

/** `bool(os.environ.get('MAIL_USE_TLS'))` is true for every text but the empty one. */
const TRUTH_OF_TEXT = /\bbool\(\s{0,4}os\.(?:environ(?:\.get)?|getenv)[[(]\s{0,4}["'](\w{1,64})/g;

function takenForTrue(settings: readonly Setting[], text: string): Setting[] {
  if (!text.includes('bool(')) return [...settings];
  const names = new Set([...text.matchAll(TRUTH_OF_TEXT)].map(([, name]) => name));
  return settings.map((setting) => (names.has(setting.key) ? { ...setting, isTakenForTrue: true } : setting));
}

/** Each server begins another, and takes what stands in the same block, else what follows it. */
function groups(known: readonly Known[]): Known[][] {
  const named = known.filter(({ role, setting }) => role === 'server' && setting.value !== null);
  // A call or a sentence behind such a name begins nothing where there is an address.
  const addressed = named.filter(({ setting }) => endpointOf(setting.value ?? '') !== null);
  const all = addressed.length > 0 ? addressed : named;
  // `GITLAB_HOST` beside `SMTP_HOST` is where the program itself is.
  const ofMail = all.filter(({ setting }) => isNamedForMail(setting));
  const isOwn = ({ setting }: Known) =>
    /^[A-Z]+_[A-Z_]+$/.test(setting.key) && !isNamedForMail({ ...setting, path: [] });
  const servers = ofMail.length > 0 ? all.filter((one) => ofMail.includes(one) || !isOwn(one)) : all;
  const hostOf = ({ setting }: Known) => endpointOf(setting.value ?? '')?.host ?? setting.value;
  const distinct = [...new Map(servers.toReversed().map((one) => [hostOf(one), one])).values()].toReversed();
  const others = new Set(all.filter((one) => !servers.includes(one)));
  if (distinct.length <= 1) return known.length === 0 ? [] : [known.filter((one) => !others.has(one))];
  const owned = new Map(distinct.map((server) => [server, [] as Known[]]));
  const accounts = known.filter(isAccount).map(({ setting }) => setting.line);
  const placed = (setting: Setting) =>
    `${accounts.filter((line) => line <= setting.line).length} ${placeOf(setting)}`;
  const beside = Map.groupBy(distinct, ({ setting }) => placed(setting));
  for (const one of known)
    owned.get(ownerOf(one.setting, distinct, beside.get(placed(one.setting)) ?? []))?.push(one);
  const shared = known.filter(({ setting }) => setting.line < (accounts[0] ?? 0));
  if (shared.length === 0) return [...owned.values()];
  return [...owned.values()].map((group) => withShared(group, shared));
}

/** The block that a setting stands in; `mail__options__host` is in one as well. */
function placeOf({ path, key }: Setting): string {
  return [
    ...path,
    ...key
      .split('__')
      .slice(0, 1)
      .filter((first) => first !== key),
  ].join('/');
}

function ownerOf(setting: Setting, servers: readonly Known[], beside: readonly Known[]): Known {
  const [only, ...others] = beside;
  if (only !== undefined && others.length === 0) return only;
  return (servers.findLast((server) => server.setting.line <= setting.line) ?? servers[0]) as Known;
}

function configurationOf(
  settings: readonly Known[],
  candidates: readonly Candidate[],
  vocabulary: Vocabulary | null,
  text: string,
): Configuration {
  const server = serverOf(settings);
  // `PORT` beside an address with a port is where the program itself listens.
  const inAddress = /(?:url|uri|dsn)$/.test(server?.setting.name ?? '') ? portOfServer(server) : null;
  const port = inAddress ?? portOf(settings, server) ?? portOfServer(server);
  const beside = {
    port: port?.number ?? null,
    scheme: server?.endpoint.scheme ?? null,
    isCertain:
      isCertain({ candidates, vocabulary }) &&
      settings.filter(({ role }) => role !== null).length >= ROLES_FOR_DEFAULTS_MIN,
    isAddressOnly: candidates.length === 0 && vocabulary === null && isUrl(server, port),
  };
  const mode = modeOf(settings, vocabulary, beside);
  const version = candidates[0] === undefined ? null : versionIn(text, candidates[0].program.id);
  const slips = slipsIn(settings, text);
  return { candidates, vocabulary, settings, server, port, mode, version, slips };
}

/** `SMTP_URL=smtp://user:password@mail.example.net:465`, where the port stands in the address and nowhere else. */
function isUrl(server: Configuration['server'], port: Configuration['port']): boolean {
  if (server === null || server.setting !== port?.setting) return false;
  return (server.setting.value ?? '').includes('@') || /(?:url|uri|dsn)$/.test(server.setting.name);
}

/** `Gitea Version 1.17.3`, `gitea/gitea:1.17`. */
function versionIn(text: string, id: string): string | null {
  const at = text.toLowerCase().indexOf(id);
  if (at === -1) return null;
  const near = text.slice(at + id.length, at + id.length + VERSION_CHARS);
  return (
    /^(?:\/[\w-]{1,40})?[\s:*`]{1,4}(?:version[\s:*`]{1,4})?v?(\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)/i.exec(
      near,
    )?.[1] ?? null
  );
}

/** Between a name and its version stands a word at most. */
const VERSION_CHARS = 80;

/** The same settings, as if they were for that program. */
export function readAs(configuration: Configuration, { program }: Candidate): Configuration {
  const { settings, port, server } = configuration;
  const vocabulary = vocabularyOf(program);
  const beside = { port: port?.number ?? null, scheme: server?.endpoint.scheme ?? null, isCertain: true };
  return { ...configuration, vocabulary, mode: modeOf(settings, vocabulary, beside) };
}

/** A server and a port that a message names are no settings in which something was left out. */
const ROLES_FOR_DEFAULTS_MIN = 3;

function serverOf(settings: readonly Known[]): Configuration['server'] {
  for (const { setting, role } of settings) {
    const endpoint = role === 'server' && setting.value !== null ? endpointOf(setting.value) : null;
    if (endpoint !== null) return { setting, endpoint };
  }
  return null;
}

/** The first of the highest. */
function highest(settings: readonly Setting[], worth: (one: Setting) => number): Setting | undefined {
  let [best] = settings;
  let most = best === undefined ? 0 : worth(best);
  for (const one of settings) {
    const own = worth(one);
    if (own > most) [best, most] = [one, own];
  }
  return best;
}

/** ESP Mail Client has names for ports. */
const PORT = /^(?:esp_mail_smtp_port_)?(\d{1,5})$/;

/** Of several, such as `PORT` of the program itself, the one whose name begins like the server's. */
function portOf(settings: readonly Known[], server: Configuration['server']): Configuration['port'] {
  const ports = settings.flatMap(({ setting, role }) =>
    role === 'port' && PORT.test(setting.value?.trim() ?? '') ? [setting] : [],
  );
  const shared = ({ name }: Setting) => {
    const other = server?.setting.name ?? '';
    let length = 0;
    while (length < name.length && name[length] === other[length]) length += 1;
    return length;
  };
  const best = highest(ports, shared);
  return best === undefined
    ? null
    : { setting: best, number: Number(PORT.exec(best.value?.trim() ?? '')?.[1]) };
}

function portOfServer(server: Configuration['server']): Configuration['port'] {
  return server === null || server.endpoint.port === null
    ? null
    : { setting: server.setting, number: server.endpoint.port };
}

/** The settings of a role that say something. */
export function settingsOf(role: Role, { settings }: Pick<Configuration, 'settings'>): Setting[] {
  return settings.flatMap((one) => (one.role === role ? [one.setting] : []));
}

/** The encryption that will be used; null where that is not certain. */
export function encryptionOf({ mode }: Pick<Configuration, 'mode'>): EncryptionMode | null {
  return mode.kind === 'one' ? mode.encryption : null;
}
