/** Settings of applications that people run themselves. Encryption is required wherever the application can. Pure. */
import type { SettingsNote } from '../../api/index.ts';
import { IMPLICIT_TLS_PORT } from '../../knowledge/ports.ts';
import { ADDRESS, bracketed, dotenv, PASSWORD, RISKY, singleQuoted, USER, yaml } from './quoting.ts';
import { mechanismWord } from './sign-in.ts';
import { careful, file, note, secretNotes, type Target, type Writer } from './written.ts';

/** Where STARTTLS cannot be demanded, implicit TLS is the safe mode. */
function optional({ encryption }: Target): SettingsNote[] {
  return encryption === 'starttls' ? [note('starttls-optional')] : [];
}

/** On port 465, Nextcloud begins with TLS, whatever the settings say. Since version 26, `tls` has no effect: STARTTLS is used if it is on offer. */
export const nextcloud: Writer = (target) => {
  const { host, port, encryption, mechanism } = target;
  if (encryption !== 'implicit-tls' && port === IMPLICIT_TLS_PORT)
    return { notes: [note('begins-with-tls')] };
  const signIn = [
    `'mail_smtpname' => ${singleQuoted(USER)},`,
    `'mail_smtppassword' => ${singleQuoted(PASSWORD)},`,
  ];
  return {
    files: [
      file('config/config.php, $CONFIG', [
        "'mail_smtpmode' => 'smtp',",
        `'mail_smtphost' => ${singleQuoted(host)},`,
        `'mail_smtpport' => ${port},`,
        `'mail_smtpsecure' => ${singleQuoted(encryption === 'implicit-tls' ? 'ssl' : '')},`,
        `'mail_smtpauth' => ${mechanism !== null},`,
        ...(mechanism ? signIn : []),
        `'mail_from_address' => ${singleQuoted(`${ADDRESS}_BEFORE_@`)},`,
        `'mail_domain' => ${singleQuoted(`${ADDRESS}_AFTER_@`)},`,
      ]),
    ],
    notes: [...optional(target), ...secretNotes(mechanism, careful(RISKY.singleQuoted))],
  };
};

/** `smtp+starttls` continues without encryption if STARTTLS is not on offer (services/mailer/sender/smtp.go). */
export const gitea: Writer = (target) => {
  const { host, port, encryption, mechanism } = target;
  const protocol = { starttls: 'smtp+starttls', 'implicit-tls': 'smtps', plaintext: 'smtp' }[encryption];
  return {
    files: [
      file('app.ini', [
        '[mailer]',
        'ENABLED = true',
        `PROTOCOL = ${protocol}`,
        `SMTP_ADDR = ${host}`,
        `SMTP_PORT = ${port}`,
        ...(mechanism ? [`USER = \`${USER}\``, `PASSWD = \`${PASSWORD}\``] : []),
        `FROM = ${ADDRESS}`,
      ]),
    ],
    notes: [...optional(target), ...secretNotes(mechanism, careful(RISKY.backquoted))],
  };
};

/** The two modes exclude each other, so both lines are needed; only PLAIN is tried unless another mechanism is named. */
export const gitlab: Writer = (target) => {
  const { host, port, encryption, mechanism } = target;
  const rails = (key: string, value: string) => `gitlab_rails['${key}'] = ${value}`;
  return {
    files: [
      file('/etc/gitlab/gitlab.rb', [
        rails('smtp_enable', 'true'),
        rails('smtp_address', singleQuoted(host)),
        rails('smtp_port', String(port)),
        rails('smtp_tls', String(encryption === 'implicit-tls')),
        rails('smtp_enable_starttls_auto', String(encryption === 'starttls')),
        ...(encryption === 'plaintext' ? [] : [rails('smtp_openssl_verify_mode', "'peer'")]),
        ...(mechanism
          ? [
              rails('smtp_authentication', singleQuoted(mechanismWord(mechanism))),
              rails('smtp_user_name', singleQuoted(USER)),
              rails('smtp_password', singleQuoted(PASSWORD)),
            ]
          : []),
        rails('gitlab_email_from', singleQuoted(ADDRESS)),
      ]),
      file('shell', ['gitlab-ctl reconfigure']),
    ],
    notes: [...optional(target), ...secretNotes(mechanism, careful(RISKY.singleQuoted))],
  };
};

/** Implicit TLS is for port 465 alone. A misspelled policy becomes the opportunistic one; in triple quotes, `#` and `;` begin no comment. */
export const grafana: Writer = ({ host, port, encryption, mechanism }) => {
  const isImplicit = encryption === 'implicit-tls';
  if (isImplicit !== (port === IMPLICIT_TLS_PORT))
    return { notes: [note(isImplicit ? 'tls-on-465-only' : 'begins-with-tls')] };
  return {
    files: [
      file('grafana.ini', [
        '[smtp]',
        'enabled = true',
        `host = ${bracketed(host)}:${port}`,
        ...(mechanism ? [`user = """${USER}"""`, `password = """${PASSWORD}"""`] : []),
        `from_address = ${ADDRESS}`,
        `startTLS_policy = ${encryption === 'plaintext' ? 'NoStartTLS' : 'MandatoryStartTLS'}`,
      ]),
    ],
  };
};

/** `force_tls` is implicit TLS, not "STARTTLS by force", which `starttls` already is. */
export const vaultwarden: Writer = ({ host, port, encryption, mechanism }) => ({
  files: [
    file('.env', [
      `SMTP_HOST=${dotenv(host)}`,
      `SMTP_PORT=${port}`,
      `SMTP_SECURITY=${{ starttls: 'starttls', 'implicit-tls': 'force_tls', plaintext: 'off' }[encryption]}`,
      ...(mechanism ? [`SMTP_USERNAME='${USER}'`, `SMTP_PASSWORD='${PASSWORD}'`] : []),
      `SMTP_FROM='${ADDRESS}'`,
    ]),
  ],
  notes: secretNotes(mechanism, careful(RISKY.environment)),
});

/** `SMTP_SSL` is implicit TLS, for which STARTTLS has to be off; `always` demands STARTTLS. */
export const mastodon: Writer = ({ host, port, encryption, mechanism }) => ({
  files: [
    file('.env.production', [
      `SMTP_SERVER=${dotenv(host)}`,
      `SMTP_PORT=${port}`,
      ...(encryption === 'implicit-tls' ? ['SMTP_SSL=true'] : []),
      `SMTP_ENABLE_STARTTLS=${encryption === 'starttls' ? 'always' : 'never'}`,
      ...(encryption === 'plaintext' ? [] : ['SMTP_OPENSSL_VERIFY_MODE=peer']),
      ...(mechanism
        ? [
            `SMTP_AUTH_METHOD=${mechanismWord(mechanism)}`,
            `SMTP_LOGIN='${USER}'`,
            `SMTP_PASSWORD='${PASSWORD}'`,
          ]
        : ['SMTP_AUTH_METHOD=none']),
      `SMTP_FROM_ADDRESS='${ADDRESS}'`,
    ]),
  ],
  notes: secretNotes(mechanism, careful(RISKY.environment)),
});

/** `force_tls` is implicit TLS; `require_transport_security` demands STARTTLS. */
export const synapse: Writer = ({ host, port, encryption, mechanism }) => {
  const mode = {
    starttls: 'require_transport_security: true',
    'implicit-tls': 'force_tls: true',
    plaintext: 'enable_tls: false',
  }[encryption];
  return {
    files: [
      file('homeserver.yaml', [
        'email:',
        `  smtp_host: ${yaml(host)}`,
        `  smtp_port: ${port}`,
        `  ${mode}`,
        ...(mechanism ? [`  smtp_user: ${yaml(USER)}`, `  smtp_pass: ${yaml(PASSWORD)}`] : []),
        `  notif_from: ${yaml(ADDRESS)}`,
      ]),
    ],
    notes: [
      ...(encryption === 'implicit-tls' ? [note('since-version', { version: 'Synapse 1.64' })] : []),
      ...secretNotes(mechanism, note('escape-as', { characters: RISKY.yaml })),
    ],
  };
};

/** The scheme decides, not the port. STARTTLS is demanded unless that is switched off. */
export const authelia: Writer = ({ host, port, encryption, mechanism }) => {
  const scheme = encryption === 'implicit-tls' ? 'submissions' : 'submission';
  return {
    files: [
      file('configuration.yml', [
        'notifier:',
        '  smtp:',
        `    address: ${yaml(`${scheme}://${bracketed(host)}:${port}`)}`,
        ...(mechanism ? [`    username: ${yaml(USER)}`, `    password: ${yaml(PASSWORD)}`] : []),
        `    sender: ${yaml(ADDRESS)}`,
        ...(encryption === 'plaintext' ? ['    disable_require_tls: true'] : []),
      ]),
    ],
    notes: secretNotes(mechanism, note('escape-as', { characters: RISKY.yaml })),
  };
};

/** As in Django, `USE_TLS` is STARTTLS, and fails if it is not on offer; `USE_SSL` is implicit TLS. */
export const paperless: Writer = ({ host, port, encryption, mechanism }) => ({
  files: [
    file('docker-compose.env', [
      `PAPERLESS_EMAIL_HOST=${host}`,
      `PAPERLESS_EMAIL_PORT=${port}`,
      `PAPERLESS_EMAIL_USE_TLS=${encryption === 'starttls'}`,
      `PAPERLESS_EMAIL_USE_SSL=${encryption === 'implicit-tls'}`,
      ...(mechanism
        ? [`PAPERLESS_EMAIL_HOST_USER='${USER}'`, `PAPERLESS_EMAIL_HOST_PASSWORD='${PASSWORD}'`]
        : []),
      `PAPERLESS_EMAIL_FROM='${ADDRESS}'`,
    ]),
  ],
  notes: secretNotes(mechanism, careful(RISKY.environment), note('ascii-secret')),
});

/** `SSL` off is not "no encryption": STARTTLS follows, but only if it is on offer. */
export const n8n: Writer = (target) => {
  const { host, port, encryption, mechanism } = target;
  return {
    files: [
      file('.env', [
        'N8N_EMAIL_MODE=smtp',
        `N8N_SMTP_HOST=${dotenv(host)}`,
        `N8N_SMTP_PORT=${port}`,
        `N8N_SMTP_SSL=${encryption === 'implicit-tls'}`,
        `N8N_SMTP_STARTTLS=${encryption === 'starttls'}`,
        ...(mechanism ? [`N8N_SMTP_USER='${USER}'`, `N8N_SMTP_PASS='${PASSWORD}'`] : []),
        `N8N_SMTP_SENDER='${ADDRESS}'`,
      ]),
    ],
    notes: [...optional(target), ...secretNotes(mechanism, careful(RISKY.environment))],
  };
};

/** CRAM-MD5 has a key of its own for the secret. Below `smtp_require_tls: false`, STARTTLS is not even tried. */
export const alertmanager: Writer = ({ host, port, encryption, mechanism }) => {
  if (encryption !== 'implicit-tls' && port === IMPLICIT_TLS_PORT)
    return { notes: [note('begins-with-tls')] };
  const isForced = encryption === 'implicit-tls' && port !== IMPLICIT_TLS_PORT;
  const secret = mechanism === 'CRAM-MD5' ? 'smtp_auth_secret' : 'smtp_auth_password';
  return {
    files: [
      file('alertmanager.yml', [
        'global:',
        `  smtp_smarthost: ${yaml(`${bracketed(host)}:${port}`)}`,
        `  smtp_from: ${yaml(ADDRESS)}`,
        ...(mechanism ? [`  smtp_auth_username: ${yaml(USER)}`, `  ${secret}: ${yaml(PASSWORD)}`] : []),
        ...(isForced ? ['  smtp_force_implicit_tls: true'] : []),
        `  smtp_require_tls: ${encryption !== 'plaintext'}`,
      ]),
    ],
    notes: secretNotes(mechanism, note('escape-as', { characters: RISKY.yaml })),
  };
};
