/** The fields of mail programs. A program has one word for STARTTLS, or none, and then its port decides. Pure. */
import type { EncryptionMode, FieldValue, SettingsChoice } from '../../api/index.ts';
import { PASSWORD, USER } from './quoting.ts';
import type { Target, Writer } from './written.ts';

/** The text the program shows; a code if that text is translated. */
type Shown = Readonly<
  Record<EncryptionMode, Pick<FieldValue & { value: string }, 'value'> | { choice: 'none' }>
>;

const LISTED: Shown = {
  starttls: { value: 'STARTTLS' },
  'implicit-tls': { value: 'SSL/TLS' },
  plaintext: { choice: 'none' },
};

function listed(submission: Target, extra: readonly FieldValue[]): FieldValue[] {
  return [
    { field: 'server', value: submission.host },
    { field: 'port', value: String(submission.port) },
    { field: 'encryption', ...LISTED[submission.encryption] },
    ...extra,
    ...account(submission),
  ];
}

/** Without a sign-in there is nobody to name; with OAuth, the password is asked on the provider's page. */
function account({ signsIn }: Target): FieldValue[] {
  const user: FieldValue = { field: 'user', value: USER };
  if (signsIn === 'none') return [];
  return signsIn === 'without-password' ? [user] : [user, { field: 'password', value: PASSWORD }];
}

function requirement({ signsIn }: Target): FieldValue {
  return { field: 'sign-in', choice: signsIn === 'none' ? 'off' : 'on' };
}

/** `password`: what the program calls it, when a password is sent as it is. */
function authentication({ signsIn }: Target, password: SettingsChoice): FieldValue {
  if (signsIn === 'none') return { field: 'authentication', choice: 'none' };
  return signsIn === 'without-password'
    ? { field: 'authentication', value: 'OAuth2' }
    : { field: 'authentication', choice: password };
}

/** Without encryption, Thunderbird calls the option "Password, transmitted insecurely". */
export const thunderbird: Writer = (submission) => {
  const choice = submission.encryption === 'plaintext' ? 'password-in-clear' : 'normal-password';
  return { fields: listed(submission, [authentication(submission, choice)]) };
};

/** "My outgoing server (SMTP) requires authentication" is off by default. */
export const outlook: Writer = (submission) => ({
  fields: listed(submission, [requirement(submission), authentication(submission, 'same-as-incoming')]),
});

export const android: Writer = (submission) => ({ fields: listed(submission, [requirement(submission)]) });

/** One switch for both kinds of TLS; the program picks the one that the port supports. */
export const apple: Writer = (submission) => ({
  fields: [
    { field: 'server', value: submission.host },
    { field: 'port', value: String(submission.port) },
    { field: 'encryption', choice: submission.encryption === 'plaintext' ? 'off' : 'on' },
    authentication(submission, 'normal-password'),
    ...account(submission),
  ],
});
