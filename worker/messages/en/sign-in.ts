/** The words for how one signs in, in English. */
import { dateOrMonth } from '../format.ts';
import type { SignInWords } from '../sign-in.ts';

export const signIn: SignInWords = {
  title: 'Signing in',
  notOffered:
    'This provider has no SMTP for mail programs: its mail can be sent only in its own app or webmail.',
  method: {
    password: 'Password: the one of the mailbox.',
    'app-password': 'Password: an app password, which you make for this program in your account.',
    'authorization-code': 'Password: an authorization code, which you make in the settings of the webmail.',
    'api-key': 'Password: an API key.',
    'smtp-credentials':
      'Password: the SMTP password or key that the provider issues, not the one of your account.',
    oauth: 'You sign in on the provider’s own page (OAuth 2.0), which the program has to support.',
    'by-address': 'No sign-in: the provider has to allow the IP address that the mail comes from.',
  },
  orPassword: 'Or the password of the mailbox, where the provider or an administrator allows that.',
  passwordRefused: 'The normal password is refused.',
  first: {
    'allow-smtp': 'First allow SMTP in the settings of the account.',
    'allow-imap': 'First allow mail programs (IMAP, POP3 or SMTP) in the settings of the account.',
    'two-factor': 'This needs two-step verification to be on.',
    plan: 'Not every plan includes it.',
  },
  userName: {
    address: 'User name: the whole mail address.',
    'main-address': 'User name: the main mail address, not an alias.',
    'local-part': 'User name: the part of the mail address before the @.',
    account: 'User name: the name of the account.',
    'domain-user': 'User name: the mailbox name that the provider shows.',
    issued: 'User name: the one that the provider issues together with the password.',
    any: 'User name: anything; it is not looked at.',
  },
  fixedUserName: (name) => `User name: ${name}, for everybody.`,
  unconfirmed: 'This comes from a third party; the provider has not confirmed it.',
  page: (address) => `More: ${address}`,
  passwordsEnd: (from, byDefault, isNewOnly) =>
    `From ${dateOrMonth('en', from)} on, passwords are refused${isNewOnly ? ' for new organizations' : ''}${byDefault ? ' unless an administrator allows them' : ''}.`,
  passwordsEndUndated:
    'A day on which passwords end for good has not been announced; until then they work where they are allowed.',
};
