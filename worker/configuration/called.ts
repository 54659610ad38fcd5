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
  [/(?:^|[.:])(?:builder_dangerous|SMTP)$/, 'plaintext'],
];

export function byCall(settings: readonly Known[]): Mode | null {
  for (const [name, encryption] of CALLS) {
    const called = settings.find(({ setting }) => name.test(setting.path.at(-1) ?? ''));
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
