/** Spring Boot. It sends with Jakarta Mail and passes that library's properties on. */

import { notExported } from '../environment.ts';
import { JAVA_TLS, JAVA_TRANSPORT, javaMechanismMissing } from '../java.ts';
import type { Program } from '../program.ts';
import { PASSWORD, property, TOKEN } from '../quoting.ts';
import { trap } from '../trap.ts';
import { exported, file, note, secretNotes, type Target, type Written } from '../written.ts';

const COMMIT = 'c329ffa25dc160a90ebe5e4b006ad4cdf89d8683';
const MODULE = 'spring-projects/spring-boot:module/spring-boot-mail/src/main';
const OPTIONS = `${MODULE}/java/org/springframework/boot/mail/autoconfigure/MailProperties.java@${COMMIT}`;
const SENDER = `${MODULE}/java/org/springframework/boot/mail/autoconfigure/MailSenderPropertiesConfiguration.java@${COMMIT}`;
const HEALTH = `${MODULE}/java/org/springframework/boot/mail/health/MailHealthIndicator.java@${COMMIT}`;
const MANUAL = `spring-projects/spring-boot:documentation/spring-boot-docs/src/docs/antora/modules/reference/pages/io/email.adoc@${COMMIT}`;
const JAKARTA =
  'eclipse-ee4j/angus-mail:providers/smtp/src/main/java/org/eclipse/angus/mail/smtp/package-info.java@eca8e08baa56a83ab68ae3faaca25d8ca3c0e5ee';

/** Where the properties of Jakarta Mail go. */
const PASSED_ON = 'spring.mail.properties.mail.smtp.';

export const springBoot: Program = {
  id: 'spring-boot',
  name: 'Spring Boot',
  kind: 'library',
  keys: {
    server: ['spring.mail.host'],
    port: ['spring.mail.port'],
    encryption: [`${PASSED_ON}starttls.enable`, `${PASSED_ON}starttls.required`, `${PASSED_ON}ssl.enable`],
    'sign-in': [`${PASSED_ON}auth`],
    user: ['spring.mail.username'],
    password: ['spring.mail.password'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('unset-is-plaintext', { key: `${PASSED_ON}starttls.enable` }, SENDER),
    trap(
      'means-if-offered',
      { key: `${PASSED_ON}starttls.enable without ${PASSED_ON}starttls.required` },
      JAKARTA,
    ),
    trap('no-effect', { key: 'spring.mail.tls' }, OPTIONS),
    trap('means-implicit', { key: 'spring.mail.ssl.enabled' }, OPTIONS),
    trap('other-prefix', { protocol: 'smtps', prefix: 'spring.mail.properties.mail.smtps.' }, JAKARTA),
    trap('waits-forever', { key: `${PASSED_ON}timeout` }, MANUAL),
    trap('health-check', { key: 'management.health.mail.enabled' }, HEALTH),
    trap('signs-in-if-offered', {}, JAVA_TRANSPORT),
    // The name of the machine, which in a container is no domain.
    trap('greets-as', { value: '$HOSTNAME', key: `${PASSED_ON}localhost` }, JAVA_TRANSPORT),
    notExported('SMTP_PASSWORD'),
  ],
  messages: ['Java'],
  evidence: {
    how: 'compared',
    version: '4.2 (main of 2026-08)',
    on: '2026-11-30',
    source: OPTIONS,
    confirmed: true,
  },
  write: (target) => javaMechanismMissing(target) ?? written(target),
};

/**
 * The secret comes from the environment: in the file, characters beyond ASCII and leading blanks would change it
 * (spring-boot issues 19185 and 28663). What stands there is looked through for `${…}` again; a backslash keeps it as it is
 * since Spring Boot 3.4. Where no `}` follows, nothing is replaced, and a backslash would stay.
 */
function written({ host, port, encryption, mechanism, signsIn }: Target): Written {
  const isOpen = signsIn === 'none';
  const options = [
    `auth=${!isOpen}`,
    ...(signsIn === 'without-password' ? ['auth.mechanisms=XOAUTH2'] : []),
    ...JAVA_TLS[encryption],
  ];
  const secret = signsIn === 'without-password' ? TOKEN : PASSWORD;
  return {
    files: [
      file('application.properties', [
        `spring.mail.host=${property(host)}`,
        `spring.mail.port=${port}`,
        ...(isOpen
          ? []
          : [
              `spring.mail.username=${fromEnvironment('SMTP_USER')}`,
              `spring.mail.password=${fromEnvironment('SMTP_PASSWORD')}`,
            ]),
        ...options.map((line) => PASSED_ON + line),
      ]),
      ...(isOpen ? [] : [exported(secret)]),
    ],
    notes: secretNotes(mechanism, note('escape-as', { characters: `"'" → "'\\''", "$\{…}" → "\\$\{…}"` })),
  };
}

/** Spring reads a variable in place of this. */
function fromEnvironment(name: string): string {
  return `\${${name}}`;
}
