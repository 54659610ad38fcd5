/** The fields of mail programs. A program has one word for STARTTLS, or none, and then its port decides. Pure. */
import type { EncryptionMode, FieldValue, Submission } from '../../api/index.ts';
import { PASSWORD, USER } from './quoting.ts';
import type { Writer } from './written.ts';

/** The text the program shows; a code if that text is translated. */
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

/** Without encryption, Thunderbird calls the option "Password, transmitted insecurely". */
export const thunderbird: Writer = (submission) => {
  const choice = submission.encryption === 'plaintext' ? 'password-in-clear' : 'normal-password';
  return { fields: listed(submission, [{ field: 'authentication', choice }]) };
};

/** "My outgoing server (SMTP) requires authentication" is off by default. */
export const outlook: Writer = (submission) => ({
  fields: listed(submission, [SIGN_IN, { field: 'authentication', choice: 'same-as-incoming' }]),
});

export const android: Writer = (submission) => ({ fields: listed(submission, [SIGN_IN]) });

/** One switch for both kinds of TLS; the program picks the one that the port supports. */
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
