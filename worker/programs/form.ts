/** The fields of programs that are filled in by hand. A program has one word for STARTTLS, or none, and then its port decides. Pure. */
import type { EncryptionMode, FieldValue, SettingsChoice } from '../api/index.ts';
import { ADDRESS, PASSWORD, USER } from './quoting.ts';
import type { Target } from './written.ts';

/** What a form's list of encryptions calls each; a choice where that text is translated. */
export type Modes = Readonly<Record<EncryptionMode, string | { choice: SettingsChoice }>>;

export const USUAL_MODES: Modes = {
  starttls: 'STARTTLS',
  'implicit-tls': 'SSL/TLS',
  plaintext: { choice: 'none' },
};

/** One switch for both kinds of TLS, of which the port decides. */
export const SWITCHED_MODES: Modes = {
  starttls: { choice: 'on' },
  'implicit-tls': { choice: 'on' },
  plaintext: { choice: 'off' },
};

/** Server, port, encryption, then what is the program's own, then the account. */
export function form(target: Target, modes: Modes, ...own: readonly FieldValue[]): FieldValue[] {
  const mode = modes[target.encryption];
  return [
    { field: 'server', value: target.host },
    { field: 'port', value: String(target.port) },
    { field: 'encryption', ...(typeof mode === 'string' ? { value: mode } : mode) },
    ...own,
    ...account(target),
  ];
}

/** Without a sign-in there is nobody to name; with OAuth, the password is asked on the provider's page. */
function account({ signsIn }: Target): FieldValue[] {
  const user: FieldValue = { field: 'user', value: USER };
  if (signsIn === 'none') return [];
  return signsIn === 'without-password' ? [user] : [user, { field: 'password', value: PASSWORD }];
}

/** The switch that turns the sign-in on. */
export function signInSwitch({ signsIn }: Target): FieldValue {
  return { field: 'sign-in', choice: signsIn === 'none' ? 'off' : 'on' };
}

/** `password`: what the program calls it if a password is sent as it is. */
export function authentication({ signsIn }: Target, password: SettingsChoice): FieldValue {
  if (signsIn === 'none') return { field: 'authentication', choice: 'no-authentication' };
  return signsIn === 'without-password'
    ? { field: 'authentication', value: 'OAuth2' }
    : { field: 'authentication', choice: password };
}

/** With CRAM-MD5, what is sent is made from the password, and programs have another name for that. */
export function passwordChoice({ mechanism }: Target): SettingsChoice {
  return mechanism === 'CRAM-MD5' ? 'encrypted-password' : 'normal-password';
}

/** The address that mail is sent from, where the program asks for it beside the account. */
export const SENDER: FieldValue = { field: 'sender', value: ADDRESS };
