/** Jenkins with its Mailer plugin, told by the plugin Configuration as Code. */
import { JAVA_TRANSPORT, javaMechanismMissing } from '../java.ts';
import type { Program } from '../program.ts';
import { ADDRESS, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { exported, file, note, secretNotes, type Target, type Written } from '../written.ts';

const MAILER =
  'jenkinsci/mailer-plugin:src/main/java/hudson/tasks/Mailer.java@970812133c31ecca68719e22bef66d9dc5db141c';
const CORE =
  'jenkinsci/jenkins:core/src/main/resources/jenkins/model/Messages.properties@07bcd1fe597250c30397ee0d1e15f00e8fbf7ffc';
const EXTENDED =
  'jenkinsci/email-ext-plugin:src/main/java/hudson/plugins/emailext/ExtendedEmailPublisherDescriptor.java@a71e9f4cfe1e05e95baeb6ddaeb3b12818676b49';

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

/**
 * The secret comes from the environment; what stands there is looked through for `${…}` again, which `^` prevents. Without
 * the brace at the end, the `^` would stay.
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
          ? [
              '    authentication:',
              `      username: '${fromEnvironment('SMTP_USER')}'`,
              `      password: '${fromEnvironment('SMTP_PASSWORD')}'`,
            ]
          : []),
      ]),
      ...(mechanism ? [exported()] : []),
    ],
    notes: secretNotes(mechanism, note('escape-as', { characters: `"'" → "'\\''", "$\{…}" → "^$\{…}"` })),
  };
}

/** Configuration as Code reads a variable in place of this. */
function fromEnvironment(name: string): string {
  return `\${${name}}`;
}
