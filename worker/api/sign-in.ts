/** How one signs in to a provider's submission server: what is known beforehand, not measured. */
import type { Said } from './said.ts';

/** `by-address`: without a sign-in, because the provider knows the address that the mail comes from. */
export type SignInMethod =
  | 'password'
  | 'app-password'
  | 'authorization-code'
  | 'api-key'
  | 'smtp-credentials'
  | 'oauth'
  | 'by-address';

/** What has to be switched on, or paid for, before it works. */
export type SignInFirst = 'allow-smtp' | 'allow-imap' | 'two-factor' | 'plan';

/**
 * What stands in the field for the user name. `main-address`: not an alias. `account`: the name of the customer's
 * account. `issued`: made by the provider for each account. `fixed`: the same for everybody. `any`: not looked at.
 */
export type UserNameForm =
  | 'address'
  | 'main-address'
  | 'local-part'
  | 'account'
  | 'domain-user'
  | 'issued'
  | 'fixed'
  | 'any';

export interface SignInChange {
  /** RFC 3339 date or month; null if it has not been announced. */
  from: string | null;
  for: 'all' | 'new-accounts';
  /** What works from then on. */
  methods: readonly SignInMethod[];
  /** True if an administrator can switch it back. */
  byDefault: boolean;
  source: string;
}

export interface SignIn {
  /** False if the provider has no SMTP for programs at all. */
  isOffered: boolean;
  /** The usual one first. */
  methods: readonly SignInMethod[];
  first: readonly SignInFirst[];
  userName: UserNameForm;
  fixedUserName: string | null;
  /** Where the secret is made, or where the provider explains it. */
  url: string | null;
  changes: readonly SignInChange[];
  source: string;
  verifiedOn: string;
  confirmed: boolean;
}

export interface ToldSignIn extends SignIn {
  /** Only with words. */
  said?: Said | undefined;
}
