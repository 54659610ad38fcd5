/** SonarQube Server. It keeps its mail server in its database, and its API for that is internal, so a form is filled in. */
import type { FieldValue } from '../../api/index.ts';
import { form, type Modes, SENDER } from '../form.ts';
import { javaMechanismMissing } from '../java.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';
import { note } from '../written.ts';

const LABELS =
  'SonarSource/sonarqube-webapp:libs/sq-server-commons/src/l10n/default.ts@f92e3e1686cd701c9ba6b7c1af13373dd7b74ba2';
const EMAIL = 'SonarSource/sonarqube:server/sonar-server-common/src/main/java/org/sonar/server/email';
const COMMIT = '172b54f60683aa3ddd7c75587bdd65fd41f5d12f';
const TRANSPORT =
  'eclipse-ee4j/angus-mail:providers/smtp/src/main/java/org/eclipse/angus/mail/smtp/SMTPTransport.java@eca8e08baa56a83ab68ae3faaca25d8ca3c0e5ee';

const MODES: Modes = { starttls: 'STARTTLS', 'implicit-tls': 'SSLTLS', plaintext: 'NONE' };

/** The form cannot be saved while one of these is empty. Neither is sent to a server that offers no sign-in. */
const UNUSED: readonly FieldValue[] = [
  { field: 'user', value: 'unused' },
  { field: 'password', value: 'unused' },
];

export const sonarqube: Program = {
  id: 'sonarqube',
  name: 'SonarQube Server',
  kind: 'application',
  keys: {
    server: ['SMTP host'],
    port: ['SMTP port'],
    encryption: ['Security protocol'],
    authentication: ['Authentication type'],
    user: ['SMTP username'],
    password: ['SMTP password'],
    sender: ['From address'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'must-be-set',
  verifies: 'always',
  oauth: 'elsewhere',
  traps: [
    trap('means-implicit', { key: 'SSLTLS' }, `${EMAIL}/EmailSender.java@${COMMIT}`),
    trap(
      'no-effect',
      { key: 'email.smtp_secure_connection.secured' },
      `${EMAIL}/EmailSmtpConfiguration.java@${COMMIT}`,
    ),
    trap('signs-in-if-offered', {}, TRANSPORT),
    trap(
      'sender-default',
      { key: 'From address', value: 'noreply@nowhere' },
      `${EMAIL}/EmailSmtpConfiguration.java@${COMMIT}`,
    ),
  ],
  messages: ['Java'],
  evidence: {
    how: 'compared',
    version: 'master of 2026-08',
    on: '2026-11-30',
    source: LABELS,
    confirmed: true,
  },
  write: (target) =>
    javaMechanismMissing(target) ?? {
      fields: [
        ...form(target, MODES, { field: 'authentication', value: 'Basic Authentication' }),
        ...(target.signsIn === 'none' ? UNUSED : []),
        SENDER,
      ],
      notes: target.signsIn === 'none' ? [note('made-up-sign-in')] : [],
    },
};
