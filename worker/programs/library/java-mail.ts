/** Jakarta Mail (Angus Mail, formerly JavaMail). Many programs in Java are told the same properties. */
import { JAVA_TLS, javaMechanismMissing } from '../java.ts';
import type { Program } from '../program.ts';
import { doubleQuoted, PASSWORD, property, RISKY, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, secretNotes, type Target, type Written } from '../written.ts';

const PROPERTIES =
  'eclipse-ee4j/angus-mail:providers/smtp/src/main/java/org/eclipse/angus/mail/smtp/package-info.java@eca8e08baa56a83ab68ae3faaca25d8ca3c0e5ee';
const SOCKETS =
  'eclipse-ee4j/angus-mail:core/src/main/java/org/eclipse/angus/mail/util/SocketFetcher.java@eca8e08baa56a83ab68ae3faaca25d8ca3c0e5ee';
const TRANSPORT =
  'eclipse-ee4j/angus-mail:providers/smtp/src/main/java/org/eclipse/angus/mail/smtp/SMTPTransport.java@eca8e08baa56a83ab68ae3faaca25d8ca3c0e5ee';

export const javaMail: Program = {
  id: 'java-mail',
  name: 'Jakarta Mail',
  kind: 'library',
  keys: {
    server: ['mail.smtp.host'],
    port: ['mail.smtp.port'],
    encryption: ['mail.smtp.starttls.enable', 'mail.smtp.starttls.required', 'mail.smtp.ssl.enable'],
    'sign-in': ['mail.smtp.auth'],
    user: ['mail.smtp.user'],
    password: ['transport.connect'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap(
      'means-if-offered',
      { key: 'mail.smtp.starttls.enable without mail.smtp.starttls.required' },
      PROPERTIES,
    ),
    trap('downgrades-on-error', { key: 'mail.smtp.socketFactory.class' }, SOCKETS),
    trap('unset-is-plaintext', { key: 'mail.smtp.starttls.enable' }, PROPERTIES),
    trap(
      'checks-since',
      { version: 'Angus Mail 1.1' },
      'https://github.com/eclipse-ee4j/angus-mail/issues/86',
    ),
    trap('signs-in-if-offered', {}, TRANSPORT),
    trap('waits-forever', { key: 'mail.smtp.timeout' }, PROPERTIES),
    trap('other-prefix', { protocol: 'smtps', prefix: 'mail.smtps.' }, PROPERTIES),
    // The name of the machine, which in a container is no domain.
    trap('greets-as', { value: '$HOSTNAME', key: 'mail.smtp.localhost' }, TRANSPORT),
  ],
  messages: ['Java'],
  evidence: {
    how: 'run',
    version: '1.6.5',
    on: '2026-11-30',
    source: PROPERTIES,
    confirmed: true,
  },
  /** User and password are passed to `Transport.connect` or an `Authenticator`; no property contains a password. */
  write: (target) => javaMechanismMissing(target) ?? written(target),
};

function written({ host, port, encryption, mechanism, signsIn }: Target): Written {
  const secret = signsIn === 'without-password' ? TOKEN : PASSWORD;
  const options = [
    `auth=${signsIn !== 'none'}`,
    ...(signsIn === 'without-password' ? ['auth.mechanisms=XOAUTH2'] : []),
    ...JAVA_TLS[encryption],
  ];
  return {
    files: [
      file('mail.properties', [
        `mail.smtp.host=${property(host)}`,
        `mail.smtp.port=${port}`,
        ...(signsIn === 'none' ? [] : [`mail.smtp.user=${property(USER)}`]),
        ...options.map((line) => `mail.smtp.${line}`),
      ]),
      file('Mail.java', [
        'Transport transport = session.getTransport("smtp");',
        signsIn === 'none'
          ? 'transport.connect();'
          : `transport.connect(${doubleQuoted(USER)}, ${doubleQuoted(secret)});`,
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.doubleQuoted)),
  };
}
