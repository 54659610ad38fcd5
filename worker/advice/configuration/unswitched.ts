/** Programs that have a user and a password, and do not sign in unless they are told to. */
import { type Configuration, isCertain } from '../../configuration/configuration.ts';
import { plain } from '../../configuration/name.ts';
import type { Setting } from '../../configuration/setting.ts';
import { type Finding, fault, type Judge } from './fault.ts';
import { isLocal } from './host.ts';

interface Switch {
  /** Names that show that a sign-in is meant; all of them have to be there. */
  given: readonly string[];
  /** What has to be on. */
  key: string;
  wanted: string;
}

/** Program id → its switch, which is off by default. */
const SWITCHES: Readonly<Record<string, Switch>> = {
  postfix: {
    given: ['smtp_sasl_password_maps'],
    key: 'smtp_sasl_auth_enable',
    wanted: 'smtp_sasl_auth_enable = yes',
  },
  phpmailer: { given: ['Host', 'Username', 'Password'], key: 'SMTPAuth', wanted: 'SMTPAuth = true' },
  msmtp: { given: ['user', 'password'], key: 'auth', wanted: 'auth on' },
};

export const judgeUnswitched: Judge = (configuration) => {
  const { vocabulary, server } = configuration;
  if (server === null || isLocal(server.endpoint.host) || !isCertain(configuration)) return [];
  const known = SWITCHES[vocabulary?.program.id ?? ''];
  return [...(known === undefined ? [] : switchFaults(known, configuration)), ...javaFaults(configuration)];
};

function switchFaults({ given, key, wanted }: Switch, configuration: Configuration): Finding[] {
  const [first, ...others] = given.map((name) => filled(name, configuration));
  if (first === undefined || first === null || others.includes(null) || isThere(key, configuration))
    return [];
  return [fault('authentication-off', first, { wanted, confidence: 'likely' })];
}

function filled(name: string, { settings }: Configuration): Setting | null {
  return (
    settings.find(({ setting }) => isNamed(setting, name) && setting.value?.trim() !== '')?.setting ?? null
  );
}

function isThere(name: string, { settings }: Configuration): boolean {
  return settings.some(({ setting }) => isNamed(setting, name));
}

function isNamed({ name, isPart }: Setting, wanted: string): boolean {
  return name === plain(wanted) && isPart !== true;
}

/** An Authenticator is asked only where `mail.smtp.auth` is on; what `connect` is given is used in any case. */
function javaFaults({ vocabulary, settings }: Configuration): Finding[] {
  if (vocabulary?.program.id !== 'java-mail') return [];
  const asked = settings.find(({ setting }) => setting.path.at(-1) === 'PasswordAuthentication')?.setting;
  const isOn = settings.some(({ setting }) => /mailsmtps?auth$/.test(setting.name));
  const isDirect = settings.some(({ setting }) => /\.connect$/.test(setting.path.at(-1) ?? ''));
  if (asked === undefined || isOn || isDirect) return [];
  return [fault('authentication-off', asked, { wanted: 'mail.smtp.auth = true', confidence: 'likely' })];
}
