/** How the settings sign in, by what the server was seen to offer. Pure. */
import type { SignIn, SignInOffer, Submission } from '../../api/index.ts';
import { MECHANISMS, type Mechanism } from '../../programs/mechanism.ts';

/**
 * `password` with the mechanism for programs that cannot choose for themselves. `none`: the server offers no sign-in on
 * this port. `without-password`: it offers some, and none of them takes a password.
 */
export type SettingsSignIn =
  | { kind: 'password'; mechanism: Mechanism }
  | { kind: 'none' }
  | { kind: 'without-password' };

/** Where nothing was seen, what is known of the provider, or PLAIN, which nearly every server offers. */
export function signInFor({ offered }: Submission, known: SignIn | null): SettingsSignIn {
  if (!offered) {
    const isOauthOnly = known?.isOffered && known.methods.every((method) => method === 'oauth');
    return isOauthOnly ? { kind: 'without-password' } : { kind: 'password', mechanism: 'PLAIN' };
  }
  const kind = KINDS[offered.offer];
  if (kind !== 'password') return { kind };
  const seen = MECHANISMS.find((mechanism) => offered.methods.includes(mechanism));
  return { kind, mechanism: seen ?? 'PLAIN' };
}

const KINDS: Readonly<Record<SignInOffer, SettingsSignIn['kind']>> = {
  password: 'password',
  'ntlm-only': 'password',
  'no-password': 'without-password',
  'not-offered': 'none',
};
