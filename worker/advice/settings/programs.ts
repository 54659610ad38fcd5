/** The fields of mail programs. Each program has one word for STARTTLS, or none: then its port decides. Pure. */
import type { EncryptionMode, FieldValue, Submission } from '../../api/index.ts';
import { PASSWORD, USER } from './quoting.ts';
import type { Writer } from './written.ts';

/** As the programs show it; codes where it is translated. */
type Shown = Readonly<
  Record<EncryptionMode, Pick<FieldValue & { value: string }, 'value'> | { choice: 'none' }>
>;

const LISTED: Shown = {
  starttls: { value: 'STARTTLS' },
  'implicit-tls': { value: 'SSL/TLS' },
  plaintext: { choice: 'none' },
};

function listed(submission: Submission, extra: readonly FieldValue[]): FieldValue[] {
  return [
    { field: 'server', value: submission.host },
    { field: 'port', value: String(submission.port) },
    { field: 'encryption', ...LISTED[submission.encryption] },
    ...extra,
    { field: 'user', value: USER },
    { field: 'password', value: PASSWORD },
  ];
}

const SIGN_IN: FieldValue = { field: 'sign-in', choice: 'on' };

/** Where there is no encryption, Thunderbird offers the password under the name of what it then is. */
export const thunderbird: Writer = (submission) => {
  const choice = submission.encryption === 'plaintext' ? 'password-in-clear' : 'normal-password';
  return { fields: listed(submission, [{ field: 'authentication', choice }]) };
};

/** "My outgoing server (SMTP) requires authentication" is off where nobody switches it on. */
export const outlook: Writer = (submission) => ({
  fields: listed(submission, [SIGN_IN, { field: 'authentication', choice: 'same-as-incoming' }]),
});

export const android: Writer = (submission) => ({ fields: listed(submission, [SIGN_IN]) });

/** One switch for both kinds of TLS; which of them it is follows from what the port answers. */
export const apple: Writer = ({ host, port, encryption }) => ({
  fields: [
    { field: 'server', value: host },
    { field: 'port', value: String(port) },
    { field: 'encryption', choice: encryption === 'plaintext' ? 'off' : 'on' },
    { field: 'authentication', choice: 'normal-password' },
    { field: 'user', value: USER },
    { field: 'password', value: PASSWORD },
  ],
});
