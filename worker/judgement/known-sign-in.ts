/** What is known of a provider's sign-in → which passwords it takes. Pure. */
import type { SignIn, SignInMethod } from '../api/index.ts';

/** Secrets of all kinds that stand in the field for the password. */
const PASSWORDS: readonly SignInMethod[] = [
  'password',
  'app-password',
  'authorization-code',
  'api-key',
  'smtp-credentials',
];

export function takesPassword(methods: readonly SignInMethod[]): boolean {
  return methods.some((method) => PASSWORDS.includes(method));
}

/** What every program enters that signs in, where that is not the password of the account; null where it may be that. */
export function ownSecret({ isOffered, methods, confirmed }: SignIn): SignInMethod | null {
  const [usual = null] = methods;
  return isOffered && confirmed && !methods.includes('password') ? usual : null;
}

const INSTEAD = ['app-password', 'authorization-code', 'oauth'] as const satisfies readonly SignInMethod[];

/**
 * What is wanted where people enter the password of their account and that is refused. Null where it is taken, and where
 * nobody would expect it to be.
 */
export function insteadOfPassword({ isOffered, methods }: SignIn): (typeof INSTEAD)[number] | null {
  if (!isOffered || methods.includes('password')) return null;
  return INSTEAD.find((method) => method === methods[0]) ?? null;
}
