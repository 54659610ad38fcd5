/** Settings without which the program cannot send, and that are empty, left out, or under a name that it does not read. */
import type { SettingsField } from '../../api/index.ts';
import { type Configuration, isCertain, settingsOf } from '../../configuration/configuration.ts';
import { plain } from '../../configuration/name.ts';
import type { Setting } from '../../configuration/setting.ts';
import { type Finding, fault, type Judge } from './fault.ts';
import { isLocal } from './host.ts';
import { portMissing } from './port-in-host.ts';

export const judgeMissing: Judge = (configuration) => {
  const { vocabulary, server } = configuration;
  if (server !== null && isLocal(server.endpoint.host))
    return isPastedWhole(configuration) ? neededFaults(configuration) : [];
  return [
    ...(server === null ? serverFaults(configuration) : portFaults(configuration)),
    ...portMissing(configuration),
    ...neededFaults(configuration),
    ...namelessFaults(configuration),
    ...(vocabulary === null ? [] : partsFaults(configuration)),
    ...replacedFaults(configuration),
  ];
};

function isPastedWhole({ vocabulary }: Configuration): boolean {
  return vocabulary?.dialect?.isWhole ?? false;
}

/** A name for the server with nothing behind it. */
function serverFaults(configuration: Configuration): Finding[] {
  const [empty, ...others] = settingsOf('server', configuration);
  const isEmpty = empty !== undefined && empty.value?.trim() === '' && others.length === 0;
  if (isEmpty) return [fault('value-missing', empty, { basis: 'standard', confidence: 'likely' })];
  const { vocabulary } = configuration;
  const isSure = isCertain(configuration);
  const [wanted = null] = vocabulary?.program.keys.server ?? [];
  return empty === undefined && isSure && wanted !== null ? [missing(null, wanted)] : [];
}

/** The name of the port with nothing behind it, beside a server. */
function portFaults(configuration: Configuration): Finding[] {
  const [empty] = settingsOf('port', configuration);
  const isEmpty = configuration.port === null && empty?.value === '';
  return isEmpty ? [fault('value-missing', empty, { basis: 'standard', confidence: 'likely' })] : [];
}

/** Empty where it is written, or not there at all although the rest is. */
function neededFaults(configuration: Configuration): Finding[] {
  const needs = configuration.vocabulary?.dialect?.needs ?? [];
  const isAll = isPastedWhole(configuration);
  const isWhole = isAll || (configuration.server !== null && settingsOf('user', configuration).length > 0);
  return needs.flatMap((role) => {
    if (role === 'port' && configuration.port !== null) return [];
    const own = namedAs(role, configuration);
    if (own.some(({ value }) => value === null || value.trim() !== '')) return [];
    const [empty = null] = own;
    if (empty === null && !(isWhole && (isAll || isSayable(role, configuration)))) return [];
    return [missing(empty, configuration.vocabulary?.program.keys[role]?.[0] ?? null)];
  });
}

/** msmtp signs in as it is told to, and then has nobody to sign in as. */
function namelessFaults(configuration: Configuration): Finding[] {
  const { candidates, server, settings } = configuration;
  const isThere = settings.some(({ setting }) =>
    ['user', 'auto_from', 'include', 'eval'].includes(setting.key),
  );
  if (candidates[0]?.program.id !== 'msmtp' || server === null || isThere) return [];
  const on = settings.find(
    ({ setting }) => setting.key === 'auth' && /^(?:on|plain|login)$/.test(setting.value ?? ''),
  );
  const hasPassword = settings.some(
    ({ role, setting }) => role === 'password' || setting.key === 'passwordeval',
  );
  return on === undefined || !hasPassword ? [] : [missing(on.setting, 'user')];
}

/** People leave out their address; of a port or a server that is not there, nobody hides anything. */
function isSayable(role: SettingsField, configuration: Configuration): boolean {
  return role !== 'sender' || replacing(role, configuration).length > 0;
}

function missing(setting: Setting | null, wanted: string | null): Finding {
  return fault('value-missing', setting, { wanted, confidence: 'likely' });
}

/** What the program itself reads for it, whatever else sounds like it. */
function namedAs(role: SettingsField, { vocabulary, settings }: Configuration): Setting[] {
  const keys = new Set((vocabulary?.program.keys[role] ?? []).map(plain));
  return settings.flatMap(({ setting }) => (keys.has(setting.name) ? [setting] : []));
}

/** The part before the @ and the domain, as Nextcloud has them, belong together. */
function partsFaults({ vocabulary, settings }: Configuration): Finding[] {
  const { local, domain } =
    vocabulary?.program.traps.find(({ code }) => code === 'sender-parts')?.parameters ?? {};
  if (local === undefined || domain === undefined) return [];
  const of = (name: string) => settings.find(({ setting }) => setting.name === plain(name))?.setting ?? null;
  const [name, host] = [of(local), of(domain)];
  if (name === null && host === null) return [];
  const isAddress = /@[\w-]+\./.test(name?.value ?? '');
  return [
    ...(name !== null && isAddress
      ? [
          fault('value-mistyped', name, {
            wanted: name.value?.split('@', 1)[0] ?? null,
            confidence: 'likely',
          }),
        ]
      : []),
    ...(host === null ? [missing(null, domain)] : []),
    ...(name === null ? [missing(null, local)] : []),
  ];
}

/** Names that the program does not read, which stand where one would have to be that it reads. */
function replacing(role: SettingsField, { vocabulary, settings }: Configuration): Setting[] {
  const traps = (vocabulary?.program.traps ?? []).filter(({ code }) => code === 'wrong-name');
  const names = new Set(traps.map(({ parameters }) => parameters.wrong));
  return settings.flatMap((one) =>
    one.role === role && !one.setting.isPart && names.has(one.setting.key) ? [one.setting] : [],
  );
}

/** A password or a user under a wrong name is none, and nobody signs in. */
function replacedFaults(configuration: Configuration): Finding[] {
  const { vocabulary } = configuration;
  const needs = vocabulary?.dialect?.needs ?? [];
  if (!isCertain(configuration)) return [];
  return (['password', 'user'] as const).flatMap((role) => {
    const wrong = replacing(role, configuration);
    const isThere = settingsOf(role, configuration).some((one) => !wrong.includes(one));
    const [first] = wrong;
    if (first === undefined || isThere || needs.includes(role)) return [];
    const wanted = vocabulary?.program.keys[role]?.[0] ?? null;
    return [missing(first, wanted), fault('authentication-off', first, { wanted, confidence: 'likely' })];
  });
}
