/** Whether user name, password and mechanism are what the provider takes. */
import { type Configuration, isCertain, settingsOf } from '../../configuration/configuration.ts';
import { plainValue } from '../../configuration/name.ts';
import type { Known } from '../../configuration/roles.ts';
import type { Setting } from '../../configuration/setting.ts';
import { writes } from '../../configuration/vocabulary.ts';
import { takesPassword } from '../../judgement/known-sign-in.ts';
import type { Provider } from '../../knowledge/knowledge.ts';
import { RELAY_PORT } from '../../knowledge/ports.ts';
import { MAILBOXES, providerOf, providerOfDomain } from '../../knowledge/providers/providers.ts';
import { kindOf } from '../../privacy/placeholder.ts';
import { type Finding, fault, type Judge } from './fault.ts';
import { domainOf, isLocal } from './host.ts';
import { misspelledIn } from './names.ts';
import { userFaults } from './user-names.ts';

export const judgeSignIn: Judge = (configuration) => {
  const { server } = configuration;
  if (server === null) return [];
  const users = settingsOf('user', configuration);
  const [user = null] = users.filter(({ value }) => !isEmpty(value));
  const [password = null] = passwordsIn(configuration, user);
  if (isLocal(server.endpoint.host)) return localFaults(configuration, user);
  const isToken = configuration.settings.some(isInstead);
  // Apprise finds the server by the domain.
  const isDomain = server.endpoint.scheme?.startsWith('mailto') ?? false;
  const provider =
    providerOf(server.endpoint.host) ?? (isDomain ? providerOfDomain(server.endpoint.host) : null);
  return [
    ...pathFaults(configuration),
    ...(provider === null
      ? []
      : [
          ...secretFaults(accountOf(provider, configuration), isToken ? null : password),
          ...userFaults(provider, user, password),
        ]),
    ...offFaults(configuration, user, password),
    ...(provider === null || user !== null ? [] : emptyFaults(provider, users, configuration)),
    ...(provider === null && user === null ? unwantedFaults(configuration, users) : []),
    ...mechanismFaults(configuration, provider),
  ];
};

/** Where the user's name is the program's own, so has to be the password's; one that is misspelled is none. */
function passwordsIn(configuration: Configuration, user: Setting | null): Setting[] {
  const { vocabulary } = configuration;
  const all = settingsOf('password', configuration).filter(({ value }) => !isEmpty(value));
  if (vocabulary === null || user === null || vocabulary.fields.get(user.name) !== 'user') return all;
  const unread = misspelledIn(configuration);
  const hasOwn = [...vocabulary.fields.values()].includes('password');
  return all.filter((one) => {
    const isUnread = unread.some(({ setting }) => setting === one);
    return !isUnread && (!hasOwn || vocabulary.fields.get(one.name) === 'password');
  });
}

/** A relay of one's own usually takes mail without a sign-in, and on the same machine shows a certificate for its public name. */
function localFaults({ port, server }: Configuration, user: Setting | null): Finding[] {
  const details = { confidence: 'possible', basis: 'standard' } as const;
  if (port?.number !== RELAY_PORT || user === null) return [];
  const isItself = server?.endpoint.host === 'localhost';
  return [
    fault('sign-in-not-wanted', user, details),
    ...(isItself ? [fault('certificate-name-differs', port.setting, details)] : []),
  ];
}

/** The kinds of app passwords that a provider hands out, where all of them look alike. */
const APP_PASSWORDS: Readonly<Record<string, string>> = { Google: 'app', Yahoo: 'app', Apple: 'apple' };
/** What somebody wrote instead of the password that they entered. */
const ACCOUNT_PASSWORD =
  /\b(?:gmail|google|yahoo|icloud|account|normal|regular|login)(?:'s)? (?:account )?password\b/i;
/** Keys for a provider's other interfaces, which are no password for SMTP. */
const OTHER_KEYS = ['aws-key', 'brevo-api', 'mailgun-api'];

/** Names that a path is right for. */
const OF_FILE = /file|path|eval|command|cmd|maps|key/;

/** Where the password is, and not the password. */
function pathFaults(configuration: Configuration): Finding[] {
  return settingsOf('password', configuration)
    .filter(({ value, name }) => kindOf(value ?? '') === 'path' && !OF_FILE.test(name))
    .map((setting) =>
      fault('password-is-not-a-password', setting, {
        wanted: `${setting.key}_FILE`,
        basis: 'standard',
        confidence: 'likely',
      }),
    );
}

/** Mailboxes of people at a server that is for organizations as well: what their own row says of passwords counts. */
function accountOf(provider: Provider, configuration: Configuration): Provider {
  const mailbox = providerOfDomain(domainOf(configuration) ?? '');
  const isOther = mailbox !== null && mailbox.brand === provider.brand && MAILBOXES.includes(provider);
  return isOther ? mailbox : provider;
}

function secretFaults({ brand, signIn }: Provider, password: Setting | null): Finding[] {
  const said = password?.value ?? '';
  const kind = ACCOUNT_PASSWORD.test(said) ? '' : kindOf(said);
  if (signIn === null || password === null || kind === null) return [];
  const details = { basis: 'provider', confidence: signIn.confirmed ? 'certain' : 'likely' } as const;
  if (OTHER_KEYS.includes(kind)) return [fault('password-is-not-a-password', password, details)];
  if (signIn.isOffered && !takesPassword(signIn.methods)) return [fault('oauth-only', password, details)];
  if (kind === 'redacted' || kind === 'path') return [];
  const wanted = APP_PASSWORDS[brand];
  const isWrong = signIn.methods.includes('app-password') && !signIn.methods.includes('password');
  return isWrong && wanted !== undefined && kind !== wanted
    ? [fault('app-password-needed', password, details)]
    : [];
}

/** Empty, or said to be nothing, as `null` in a file that Laravel reads. */
function isEmpty(value: string | null): boolean {
  return value !== null && /^(?:null|none|nil|)$/i.test(value.trim());
}

/** No user, and still a way to sign in is chosen: some programs then try. */
function unwantedFaults(configuration: Configuration, users: readonly Setting[]): Finding[] {
  const chosen = settingsOf('authentication', configuration).find(({ value }) => !isEmpty(value));
  return users.length > 0 && chosen !== undefined
    ? [fault('sign-in-not-wanted', chosen, { confidence: 'likely', basis: 'standard' })]
    : [];
}

/** A provider that wants a sign-in gets none. */
function emptyFaults(
  { signIn }: Provider,
  users: readonly Setting[],
  configuration: Configuration,
): Finding[] {
  const [empty] = users;
  const { vocabulary, server } = configuration;
  // Nothing that is left out here is set elsewhere.
  const isNone = empty === undefined && (vocabulary?.dialect?.isWhole ?? false);
  const [wanted = null] = vocabulary?.program.keys.user ?? [];
  if (isNone && signIn?.isOffered === true && !signIn.methods.includes('by-address'))
    return [
      fault('authentication-off', server?.setting ?? null, {
        basis: 'provider',
        confidence: 'likely',
        wanted,
      }),
    ];
  const isWanted = signIn?.isOffered === true && !signIn.methods.includes('by-address');
  return isWanted && empty !== undefined ? [fault('authentication-off', empty, { basis: 'provider' })] : [];
}

/** A file or a command that has the password, and what stands for it with OAuth. */
function isInstead({ setting: { name, value } }: Known): boolean {
  if (/pass\w{0,8}(?:file|eval|command)$|(?:refresh|access)token$|clientsecret$/.test(name)) return true;
  return /^x?oauth-?2?$/i.test(value ?? '');
}

/** No way to sign in at all. */
const NO_WAY = /^:?(?:false|no|none|off|disabled|0)$/i;

/** A user without a password, or with a switch that is off. */
function offFaults(configuration: Configuration, user: Setting | null, password: Setting | null): Finding[] {
  if (user === null) return [];
  const off =
    settingsOf('sign-in', configuration).find(({ value }) => plainValue(value ?? 'true') === 'false') ??
    (password === null
      ? undefined
      : settingsOf('authentication', configuration).find(({ value }) => NO_WAY.test(value?.trim() ?? '')));
  if (off !== undefined) return [fault('authentication-off', off, { wanted: 'true', confidence: 'likely' })];
  const { vocabulary, port, settings } = configuration;
  // Of a URL, the password may be in a setting of its own, whatever that is called.
  if (user.isPart || settings.some(isInstead)) return [];
  if (ASKING.includes(vocabulary?.program.id ?? '')) return [];
  const names = [...(vocabulary?.fields ?? [])].filter(([, field]) => field === 'password');
  const writesPassword = vocabulary !== null && names.some(([name]) => writes(vocabulary, name));
  // In a list of labels, people leave out the password for others to see.
  const isOfFile = /[_.]/.test(user.key) || isCertain(configuration);
  // Of a program that is only likely, the name for the password may be another.
  const isThere = settingsOf('password', configuration).length > 0;
  const isWhole = writesPassword && port !== null && isOfFile && (isThere || isCertain(configuration));
  return password === null && isWhole
    ? [
        fault('authentication-off', user, { confidence: 'likely' }),
        fault('value-missing', user, {
          wanted: vocabulary?.program.keys.password?.[0] ?? null,
          confidence: 'likely',
        }),
      ]
    : [];
}

/** They ask for the password, or have it from a keyring. */
const ASKING = ['neomutt', 'msmtp', 'curl', 'swaks', 'git-send-email', 'aerc'];

/** Microsoft's servers offer LOGIN and OAuth, and no PLAIN. */
const WITHOUT_PLAIN = /^(?:Microsoft|Outlook)/;

function mechanismFaults({ vocabulary, settings }: Configuration, provider: Provider | null): Finding[] {
  if (provider === null || !WITHOUT_PLAIN.test(provider.brand)) return [];
  const said = settings.find(({ role }) => role === 'authentication')?.setting ?? null;
  const unset = vocabulary?.program.traps.find(({ code }) => code === 'mechanism-unset')?.parameters;
  const isPlain = said === null ? /plain/i.test(unset?.mechanism ?? '') : /^:?plain$/i.test(said.value ?? '');
  return isPlain
    ? [
        fault('mechanism-wrong', said, {
          wanted: `${said?.key ?? unset?.key ?? ''} = login`,
          basis: 'provider',
        }),
      ]
    : [];
}
