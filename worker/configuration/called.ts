/** How code encrypts, by the functions and classes that it names. Pure. */
import type { EncryptionMode } from '../api/index.ts';
import { type Mode, one } from './encryption.ts';
import { plainValue } from './name.ts';
import type { Known } from './roles.ts';

/** Libraries that have a function for each way. The first that is called counts: STARTTLS follows on a plain connection. */
const CALLS: readonly (readonly [RegExp, EncryptionMode])[] = [
  [/(?:^|[.:])(?:starttls_relay|starttls)$/i, 'starttls'],
  [/(?:^|[.:])(?:relay|SMTP_SSL|WithSSL|WithSSLPort)$|^tls\.Dial$/, 'implicit-tls'],
  // Of Go, which knows nothing else.
  [/^smtp\.(?:SendMail|Dial)$/, 'starttls'],
  // Yagmail's begins with TLS where it is told nothing.
  [/(?:^|[.:])(?:builder_dangerous|(?<!yagmail\.)SMTP)$/, 'plaintext'],
];

/** Constants and words that say it alone, among what a call is given. */
const ARGUMENTS: readonly (readonly [RegExp, EncryptionMode])[] = [
  [/^(?:[\w.:\\]{0,60}[.:\\])?(?:ssl|smtps|sslonconnect)$/i, 'implicit-tls'],
  [/^(?:[\w.:\\]{0,60}[.:\\])?(?:starttls\w{0,20}|smtp_tls)$/i, 'starttls'],
];
/** Of Swift Mailer and Symfony. */
const OF_SWIFT = /Swift_SmtpTransport$|EsmtpTransport$/;

export function byArgument(settings: readonly Known[]): Mode | null {
  for (const { setting } of settings) {
    // MailKit upgrades where it can if it is not told to begin with TLS.
    if (setting.key === 'useSsl')
      return setting.value === 'true'
        ? one('implicit-tls', true, [setting])
        : one('starttls', false, [setting]);
    if (setting.key !== 'option' && setting.key !== 'text') continue;
    const value = setting.value ?? '';
    const found = ARGUMENTS.find(([words]) => words.test(value));
    if (found !== undefined) return one(found[1], true, [setting]);
    if (!OF_SWIFT.test(setting.path.at(-1) ?? '')) continue;
    if (value === 'tls') return one('starttls', true, [setting]);
    if (value === 'true') return one('implicit-tls', true, [setting]);
  }
  return null;
}

/** What arguments are called here, and by those who name them; a container can be called `relay` as well. */
const OF_A_CALL = /^(?:host|port|text|option|call|server|hostname)$/;

export function byCall(settings: readonly Known[]): Mode | null {
  for (const [name, encryption] of CALLS) {
    const called = settings.find(
      ({ setting }) => OF_A_CALL.test(setting.key) && name.test(setting.path.at(-1) ?? ''),
    );
    if (called !== undefined) return one(encryption, encryption !== 'plaintext', [called.setting]);
  }
  return null;
}

/** Sockets that Java makes with TLS from the start, whatever else is said of STARTTLS. */
export function bySocketFactory(settings: readonly Known[]): Mode | null {
  const own = settings.map(({ setting }) => setting);
  const factory = own.find(({ name, value }) => /socketfactoryclass$/.test(name) && /ssl/i.test(value ?? ''));
  if (factory === undefined) return null;
  const starttls = own.find(
    ({ name, value }) => /start+tls(?:enable|required)?$/.test(name) && plainValue(value ?? '') === 'true',
  );
  return starttls === undefined
    ? one('implicit-tls', true, [factory])
    : { kind: 'both', by: [starttls, factory] };
}
