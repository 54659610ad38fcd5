/** Simple Java Mail. It sends with Jakarta Mail, and reads its file from the class path. */

import { notExported } from '../environment.ts';
import { JAVA_TRANSPORT, javaMechanismMissing } from '../java.ts';
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, property, RISKY, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target, type Written } from '../written.ts';

const COMMIT = '982007485db7a5397e7c2782bfc296c530636a14';
const CORE = 'bbottema/simple-java-mail:modules/core-module/src/main/java/org/simplejavamail';
const STRATEGIES = `${CORE}/api/mailer/config/TransportStrategy.java@${COMMIT}`;
const LOADER = `${CORE}/config/ConfigLoader.java@${COMMIT}`;
const STRATEGY = 'simplejavamail.transportstrategy';

export const simpleJavaMail: Program = {
  id: 'simple-java-mail',
  name: 'Simple Java Mail',
  kind: 'library',
  keys: {
    server: ['simplejavamail.smtp.host'],
    port: ['simplejavamail.smtp.port'],
    encryption: [STRATEGY],
    user: ['SIMPLEJAVAMAIL_SMTP_USERNAME'],
    password: ['SIMPLEJAVAMAIL_SMTP_PASSWORD'],
    sender: ['simplejavamail.defaults.from.address'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('means-if-offered', { key: `${STRATEGY}=SMTP` }, STRATEGIES),
    trap(
      'off-still-upgrades',
      { key: `${STRATEGY}=SMTP` },
      'https://github.com/apache/streampipes/pull/4701',
    ),
    trap('exact-values', { key: STRATEGY, values: 'SMTP_TLS, SMTPS, SMTP, SMTP_OAUTH2' }, LOADER),
    trap(
      'words-are-values',
      {
        place: 'SIMPLEJAVAMAIL_SMTP_USERNAME, SIMPLEJAVAMAIL_SMTP_PASSWORD',
        values: 'yes, no, 0, 1, 0123 (→ 123)',
      },
      LOADER,
    ),
    trap('signs-in-if-offered', {}, JAVA_TRANSPORT),
    trap('checks-since', { version: '9.2.0' }, 'https://github.com/bbottema/simple-java-mail/issues/677'),
    notExported('SIMPLEJAVAMAIL_SMTP_PASSWORD'),
  ],
  messages: ['Java'],
  evidence: { how: 'compared', version: '9.3.2', on: '2026-11-30', source: LOADER, confirmed: true },
  write: (target) => javaMechanismMissing(target) ?? written(target),
};

/**
 * User and password come from the environment: the file would change characters beyond ASCII. Before 9.2.0, every certificate
 * is trusted unless told otherwise. `SMTP` still takes STARTTLS where it is offered, unless the property below is false.
 */
function written(target: Target): Written {
  const { host, port, encryption, mechanism, signsIn } = target;
  const secret = signsIn === 'without-password' ? TOKEN : PASSWORD;
  return {
    files: [
      file('simplejavamail.properties', [
        `simplejavamail.smtp.host=${property(host)}`,
        `simplejavamail.smtp.port=${port}`,
        ...strategy(target),
        ...(encryption === 'plaintext'
          ? ['simplejavamail.extraproperties.mail.smtp.starttls.enable=false']
          : [
              'simplejavamail.defaults.trustallhosts=false',
              'simplejavamail.defaults.verifyserveridentity=true',
            ]),
        `simplejavamail.defaults.from.address=${property(ADDRESS)}`,
      ]),
      ...(signsIn === 'none'
        ? []
        : [
            file('shell', [
              `export SIMPLEJAVAMAIL_SMTP_USERNAME='${USER}'`,
              `export SIMPLEJAVAMAIL_SMTP_PASSWORD='${secret}'`,
            ]),
          ]),
    ],
    notes: secretNotes(mechanism, note('escape-as', { characters: RISKY.shell })),
  };
}

/** `SMTP_OAUTH2` is STARTTLS; with the others, Jakarta Mail itself has to be told that the password is an access token. */
function strategy({ encryption, signsIn }: Target): string[] {
  const isToken = signsIn === 'without-password';
  const prefix = encryption === 'implicit-tls' ? 'mail.smtps' : 'mail.smtp';
  const starttls = isToken ? 'SMTP_OAUTH2' : 'SMTP_TLS';
  return [
    `${STRATEGY}=${{ starttls, 'implicit-tls': 'SMTPS', plaintext: 'SMTP' }[encryption]}`,
    ...(isToken && encryption !== 'starttls'
      ? [`simplejavamail.extraproperties.${prefix}.auth.mechanisms=XOAUTH2`]
      : []),
  ];
}
