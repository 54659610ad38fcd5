/** Apache Airflow. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, note, secretNotes, type Target } from '../written.ts';

const MANUAL =
  'apache/airflow:providers/smtp/docs/connections/smtp.rst@103837941daecfa409f124b57f4206c74466912f';
const HOOK =
  'apache/airflow:providers/smtp/src/airflow/providers/smtp/hooks/smtp.py@0242e3bfecef9552b3c3de81218ffc5d12f42d3d';
const EMAIL_BACKEND =
  'https://airflow.apache.org/docs/apache-airflow-providers-smtp/stable/email-backend.html';
const CONNECTIONS = 'https://airflow.apache.org/docs/apache-airflow/stable/howto/connection.html';

/** Implicit TLS is checked since 1.3.0 (https://airflow.apache.org/docs/apache-airflow-providers-smtp/3.2.2/changelog.html). */
const STARTTLS_CHECKED = 'apache-airflow-providers-smtp 3.0.0';

export const airflow: Program = {
  id: 'airflow',
  name: 'Apache Airflow',
  kind: 'application',
  keys: {
    server: ['host'],
    port: ['port'],
    encryption: ['disable_ssl', 'disable_tls'],
    user: ['login'],
    password: ['password'],
    sender: ['from_email'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'implicit-tls',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('unset-is-implicit', { key: 'disable_ssl' }, MANUAL),
    trap('renamed', { old: 'smtp_user', key: 'login (connection smtp_default)' }, EMAIL_BACKEND),
    trap('renamed', { old: 'smtp_password', key: 'password (connection smtp_default)' }, EMAIL_BACKEND),
    trap(
      'sender-default',
      { key: 'from_email (airflow.cfg, [email])', value: 'airflow@airflow' },
      'https://github.com/apache/airflow/issues/69262',
    ),
    trap('text-is-true', { key: 'disable_ssl' }, HOOK),
    trap(
      'second-place',
      {
        what: 'email_backend = airflow.providers.smtp.utils.emailer.send_email_smtp',
        where: 'airflow.cfg, [smtp]',
      },
      EMAIL_BACKEND,
    ),
    trap('place-wins', { place: 'AIRFLOW_CONN_SMTP_DEFAULT' }, CONNECTIONS),
    trap('token-expires', { key: 'access_token' }, MANUAL),
    trap('starttls-on-top', { key: 'disable_tls' }, HOOK),
  ],
  messages: ['Python'],
  evidence: {
    how: 'compared',
    version: 'apache-airflow-providers-smtp 3.2.2',
    on: '2026-11-30',
    source: MANUAL,
    confirmed: true,
  },
  /** The mail about failed tasks takes its sender from the file, and leaves that of the connection aside. */
  write: (target) => ({
    files: [
      // From a file, as whoever may see the processes of the machine may read what stands in a command.
      file('connections.json', ['{', '  "smtp_default": {', connection(target).join(',\n'), '  }', '}']),
      file('shell', [
        ...(target.signsIn === 'none' ? [] : ['chmod 600 connections.json']),
        'airflow connections import --overwrite connections.json',
        ...(target.signsIn === 'none' ? [] : ['rm connections.json']),
      ]),
      // The file has this section already, and a second one of the same name is an error.
      file('airflow.cfg, [email]', [`from_email = ${ADDRESS}`]),
    ],
    notes: [
      ...(target.encryption === 'starttls' ? [note('verifies-since', { version: STARTTLS_CHECKED })] : []),
      ...secretNotes(target.mechanism, careful(RISKY.doubleQuoted), note('ascii-secret')),
    ],
  }),
};

function connection(target: Target): string[] {
  const { host, port, signsIn } = target;
  const values: Record<string, unknown> = {
    conn_type: 'smtp',
    host,
    port,
    ...(signsIn === 'none' ? {} : { login: USER }),
    ...(signsIn === 'password' ? { password: PASSWORD } : {}),
    extra: extra(target),
  };
  return Object.entries(values).map(([name, value]) => `    "${name}": ${JSON.stringify(value)}`);
}

/** Unless told otherwise, it begins with TLS and then asks for STARTTLS as well, which no server offers there. */
function extra({ encryption, signsIn }: Target): Record<string, string | boolean> {
  return {
    from_email: ADDRESS,
    ...(encryption === 'implicit-tls' ? {} : { disable_ssl: true }),
    ...(encryption === 'starttls' ? {} : { disable_tls: true }),
    ...(signsIn === 'without-password' ? { auth_type: 'oauth2', access_token: TOKEN } : {}),
  };
}
