/** How one signs in to a known provider. */
import * as v from 'valibot';
import { said } from './said.ts';
import { dayOrMonth, evidence, flag, text } from './values.ts';

export const signInMethod = v.picklist([
  'password',
  'app-password',
  'authorization-code',
  'api-key',
  'smtp-credentials',
  'oauth',
  'by-address',
]);

const change = v.strictObject({
  from: v.nullable(dayOrMonth),
  for: v.picklist(['all', 'new-accounts']),
  methods: v.array(signInMethod),
  byDefault: flag('True if an administrator can switch it back.'),
  source: v.string(),
});

const entries = {
  isOffered: flag('False if the provider has no SMTP for programs at all.'),
  methods: v.pipe(v.array(signInMethod), v.description('The usual one first.')),
  first: v.pipe(
    v.array(v.picklist(['allow-smtp', 'allow-imap', 'two-factor', 'plan'])),
    v.description('What has to be switched on, or paid for, before it works.'),
  ),
  userName: v.picklist([
    'address',
    'main-address',
    'local-part',
    'account',
    'domain-user',
    'issued',
    'fixed',
    'any',
  ]),
  fixedUserName: v.nullable(v.string()),
  url: v.nullable(text('Where the secret is made, or where the provider explains it.')),
  changes: v.array(change),
  ...evidence,
};

export const signIn = v.pipe(
  v.strictObject(entries),
  v.description('How one signs in: known beforehand, not measured.'),
);

export const toldSignIn = v.pipe(
  v.strictObject({ ...entries, said: v.optional(said) }),
  v.description('How one signs in to the known provider.'),
);
