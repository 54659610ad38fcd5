/** What a message beside the settings shows of them. */
import type { ConfigurationFault, ErrorCause } from '../../api/index.ts';
import { type Configuration, settingsOf } from '../../configuration/configuration.ts';
import type { Setting } from '../../configuration/setting.ts';
import { insteadOfPassword } from '../../judgement/known-sign-in.ts';
import { ERROR_PATTERNS } from '../../knowledge/errors/patterns.ts';
import { providerOf } from '../../knowledge/providers/providers.ts';
import { ERROR_CHARS_MAX } from '../../limits.ts';
import { kindOf } from '../../privacy/placeholder.ts';
import { recognize } from '../explanation/recognized.ts';
import { type Finding, fault } from './fault.ts';

/** Cause of a message → the fault, and what it is about. */
const SHOWN: Readonly<Partial<Record<ErrorCause, readonly [ConfigurationFault, Subject]>>> = {
  'tls-on-plain-port': ['mode-and-port-disagree', 'encryption'],
  'plain-on-tls-port': ['mode-and-port-disagree', 'encryption'],
  'encryption-required': ['no-encryption', 'encryption'],
  'starttls-not-offered': ['mode-not-offered', 'encryption'],
  'sign-in-method': ['mechanism-wrong', 'authentication'],
  'sign-in-required': ['authentication-off', 'user'],
  'app-password-required': ['app-password-needed', 'password'],
  'password-sign-in-off': ['oauth-only', 'password'],
  'sender-refused': ['sender-not-allowed', 'sender'],
  'certificate-other-name': ['certificate-name-differs', 'server'],
  'certificate-untrusted': ['certificate-untrusted', 'server'],
  'name-not-found': ['host-unknown', 'server'],
  // Only where nothing else was found: a wrong kind of encryption times out as well.
  unreachable: ['port-blocked-by-network', 'port'],
  'connection-timeout': ['port-blocked-by-network', 'port'],
};

type Subject = 'port' | 'encryption' | 'authentication' | 'user' | 'password' | 'sender' | 'server';

/** `causes`: of the lines that are no settings. */
export function judgeMessage(causes: readonly ErrorCause[], configuration: Configuration): Finding[] {
  return causes.flatMap((cause) => {
    const [code, about] = SHOWN[cause] ?? refusedSecret(cause, configuration) ?? [];
    if (code === undefined || about === undefined) return [];
    return [fault(code, settingOf(about, configuration), { basis: 'standard', confidence: 'likely' })];
  });
}

/** The first: the others led to it, or follow from it. Of what only frames others, a certificate is told apart by nobody else. */
export function causesIn(text: string): ErrorCause[] {
  const found = recognize(text.slice(0, ERROR_CHARS_MAX), ERROR_PATTERNS).map(({ known }) => known);
  const sure = found.filter(({ confidence }) => confidence !== 'possible');
  const framed = found.filter(({ cause }) => cause === 'certificate-untrusted' || cause === 'sign-in-failed');
  return (sure.length > 0 ? sure : framed).map(({ cause }) => cause).slice(0, 1);
}

/** What the password has no part in. */
export function isAboutSignIn(cause: ErrorCause): boolean {
  return [
    'sign-in-failed',
    'app-password-required',
    'password-sign-in-off',
    'sign-in-method',
    'sign-in-unavailable',
  ].includes(cause);
}

/** Most people entered the password of the account where a provider takes another. */
function refusedSecret(cause: ErrorCause, configuration: Configuration) {
  const { server } = configuration;
  // One that looks like an app password was refused for another reason.
  const [password] = settingsOf('password', configuration);
  if (['app', 'apple'].includes(kindOf(password?.value ?? '') ?? '')) return null;
  const signIn = server === null ? null : (providerOf(server.endpoint.host)?.signIn ?? null);
  const instead = cause === 'sign-in-failed' && signIn !== null ? insteadOfPassword(signIn) : null;
  if (instead === null) return null;
  return [instead === 'oauth' ? 'oauth-only' : 'app-password-needed', 'password'] as const;
}

function settingOf(about: Subject, configuration: Configuration): Setting | null {
  return settingsOf(about, configuration)[0] ?? null;
}
