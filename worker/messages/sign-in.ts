/** The shape of the words for how one signs in to a provider, which each language provides. */
import type { SignInFirst, SignInMethod, UserNameForm } from '../api/index.ts';

export interface SignInWords {
  title: string;
  /** There is no SMTP for programs. */
  notOffered: string;
  /** What stands in the field for the password, or takes its place: a sentence for each. */
  method: Readonly<Record<SignInMethod, string>>;
  /** Beside OAuth. */
  orPassword: string;
  /** Where the password of the mailbox is among nothing that works. */
  passwordRefused: string;
  /** What has to be done before it works: a sentence for each. */
  first: Readonly<Record<SignInFirst, string>>;
  /** What stands in the field for the user name: a sentence for each. */
  userName: Readonly<Record<Exclude<UserNameForm, 'fixed'>, string>>;
  fixedUserName(name: string): string;
  /** Others say so, not the provider. */
  unconfirmed: string;
  /** Where the secret is made or explained. */
  page(address: string): string;
  /** From a day or month on, passwords are refused; `byDefault`: administrators can allow them again. */
  passwordsEnd(from: string, byDefault: boolean, isNewOnly: boolean): string;
  /** The same, without a date so far. */
  passwordsEndUndated: string;
}
