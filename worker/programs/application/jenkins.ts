/** Jenkins with its Mailer plugin, told by the plugin Configuration as Code. */
import { JAVA_TRANSPORT, javaMechanismMissing } from '../java.ts';
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, USER, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target, type Written } from '../written.ts';

const MAILER =
  'jenkinsci/mailer-plugin:src/main/java/hudson/tasks/Mailer.java@970812133c31ecca68719e22bef66d9dc5db141c';
const CORE =
  'jenkinsci/jenkins:core/src/main/resources/jenkins/model/Messages.properties@07bcd1fe597250c30397ee0d1e15f00e8fbf7ffc';
const EXTENDED =
  'jenkinsci/email-ext-plugin:src/main/java/hudson/plugins/emailext/ExtendedEmailPublisherDescriptor.java@a71e9f4cfe1e05e95baeb6ddaeb3b12818676b49';

const SERVICE = 'https://jenkins.io/doc/book/system-administration/systemd-services';

export const jenkins: Program = {
  id: 'jenkins',
  name: 'Jenkins',
  kind: 'application',
  keys: {
    server: ['smtpHost'],
    port: ['smtpPort'],
    encryption: ['useTls', 'useSsl'],
    user: ['username'],
    password: ['password'],
    sender: ['adminAddress'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap(
      'sender-default',
      { key: 'adminAddress', value: 'address not configured yet <nobody@nowhere>' },
      CORE,
    ),
    trap('second-place', { what: 'Extended E-mail Notification', where: 'unclassified.email-ext' }, EXTENDED),
    trap('means-implicit', { key: 'useSsl' }, MAILER),
    trap('unset-is-plaintext', { key: 'useTls' }, MAILER),
    trap('signs-in-if-offered', {}, JAVA_TRANSPORT),
    trap('must-be-read', { file: 'jenkins.service', key: 'SECRETS' }, SERVICE),
    trap('needs-restart', { what: 'systemctl daemon-reload, systemctl restart jenkins' }, SERVICE),
  ],
  messages: ['Java'],
  evidence: {
    how: 'compared',
    version: 'Mailer 534',
    on: '2026-11-30',
    source: MAILER,
    confirmed: true,
  },
  write: (target) => javaMechanismMissing(target) ?? written(target),
};

const SECRETS = '/etc/jenkins-secrets';
const OVERRIDES = '/etc/systemd/system/jenkins.service.d';
/** What stands for the text of the file of that name there. */
const REFERENCE = `\${SMTP_PASSWORD}`;
const PASSWORD_FILE = `${SECRETS}/SMTP_PASSWORD`;

/**
 * The secret comes from a file: what is in the environment, jobs on the controller can read (the plugin's secrets.adoc). All
 * text is looked through for `${…}`, that of the file too, which `^` prevents. Without the brace at the end, the `^` would stay.
 */
function written({ host, port, encryption, mechanism }: Target): Written {
  return {
    files: [
      file('jenkins.yaml', [
        'unclassified:',
        '  location:',
        `    adminAddress: ${yaml(ADDRESS)}`,
        '  mailer:',
        `    smtpHost: ${yaml(host)}`,
        `    smtpPort: '${port}'`,
        `    useTls: ${encryption === 'starttls'}`,
        `    useSsl: ${encryption === 'implicit-tls'}`,
        ...(mechanism
          ? ['    authentication:', `      username: ${yaml(USER)}`, `      password: ${yaml(REFERENCE)}`]
          : []),
      ]),
      ...(mechanism ? SECRET_FILES : []),
    ],
    notes: secretNotes(
      mechanism,
      note('escape-user', { characters: RISKY.yaml }),
      note('escape-as', { characters: `"$\{…}" → "^$\{…}"` }),
      note('secret-without', { characters: '" …" "… "' }),
    ),
  };
}

/**
 * Where it looks for the file unless it is told is a folder that a container gets, and that a restart of the machine empties.
 * The commands come first: the secret is never in a file that others may read.
 */
const SECRET_FILES = [
  file('shell', [
    `mkdir -p ${SECRETS} ${OVERRIDES}`,
    `touch ${PASSWORD_FILE}`,
    `chgrp jenkins ${PASSWORD_FILE}`,
    `chmod 640 ${PASSWORD_FILE}`,
  ]),
  file(`${PASSWORD_FILE} (Docker: /run/secrets/SMTP_PASSWORD)`, [PASSWORD]),
  file(`${OVERRIDES}/secrets.conf`, ['[Service]', `Environment=SECRETS=${SECRETS}`]),
];
