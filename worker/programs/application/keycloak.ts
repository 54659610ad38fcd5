/** Keycloak. Its mail server belongs to a realm, which is told with its command for administrators. */
import { JAVA_TRANSPORT, javaMechanismMissing } from '../java.ts';
import type { Program } from '../program.ts';
import { ADDRESS, doubleQuoted, PASSWORD, RISKY, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, secretNotes, type Target, type Written } from '../written.ts';

const SENDER =
  'keycloak/keycloak:services/src/main/java/org/keycloak/email/DefaultEmailSenderProvider.java@003569c450c969c75ba4c53ff2044d1a17b800de';
/** Where its image has it; it is on no path. */
const COMMAND = '/opt/keycloak/bin/kcadm.sh';

export const keycloak: Program = {
  id: 'keycloak',
  name: 'Keycloak',
  kind: 'application',
  keys: {
    server: ['host'],
    port: ['port'],
    encryption: ['starttls', 'ssl'],
    'sign-in': ['auth'],
    user: ['user'],
    password: ['password'],
    sender: ['from'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'by-default',
  oauth: 'elsewhere',
  traps: [
    trap(
      'wrong-name',
      { wrong: 'tls', key: 'starttls' },
      'https://github.com/openremote/openremote/pull/1345',
    ),
    trap('misspelled-is-off', { key: 'starttls', values: '"true", "false"' }, SENDER),
    trap('sign-in-switch', { key: 'auth' }, SENDER),
    trap('signs-in-if-offered', {}, JAVA_TRANSPORT),
    trap('each-part', { parts: 'realms/master, realms/demorealm' }, SENDER),
    trap(
      'own-trust-store',
      { key: 'truststore-paths' },
      'https://www.keycloak.org/server/keycloak-truststore',
    ),
  ],
  messages: ['Java'],
  evidence: { how: 'compared', version: 'main of 2026', on: '2026-11-30', source: SENDER, confirmed: true },
  write: (target) => javaMechanismMissing(target) ?? written(target),
};

/** All values are text, also true and false. */
function written({ host, port, encryption, mechanism }: Target): Written {
  const settings = [
    ['host', host],
    ['port', String(port)],
    ['starttls', String(encryption === 'starttls')],
    ['ssl', String(encryption === 'implicit-tls')],
    ['auth', String(mechanism !== null)],
    ...(mechanism
      ? [
          ['user', USER],
          ['password', PASSWORD],
        ]
      : []),
    ['from', ADDRESS],
  ].map(([name = '', value = '']) => `    "${name}": ${doubleQuoted(value)}`);
  return {
    files: [
      file('smtp.json', ['{', '  "smtpServer": {', settings.join(',\n'), '  }', '}']),
      file('shell', [
        ...(mechanism ? ['chmod 600 smtp.json'] : []),
        `${COMMAND} config credentials --server http://localhost:8080 --realm master --user admin`,
        `${COMMAND} update realms/master -f smtp.json`,
        ...(mechanism ? ['rm smtp.json'] : []),
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.doubleQuoted)),
  };
}
