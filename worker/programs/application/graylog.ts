/** Graylog. */
import { JAVA_TRANSPORT } from '../java.ts';
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, property, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const SERVER = 'Graylog2/graylog2-server:graylog2-server/src/main/java/org/graylog2';
const COMMIT = 'cbcc671643b34520dfb1c3265199bfc2e0d1b916';
const OPTIONS = `${SERVER}/configuration/EmailConfiguration.java@${COMMIT}`;
const FACTORY = `${SERVER}/shared/email/EmailFactory.java@${COMMIT}`;
const ORDER = `${SERVER}/bootstrap/CmdLineTool.java@${COMMIT}`;
const CONFIGURATION = '/etc/graylog/server/server.conf';
const RESTART = 'systemctl restart graylog-server';

/** What Jakarta Mail signs in with. */
const METHODS = 'LOGIN, PLAIN, DIGEST-MD5, NTLM';

export const graylog: Program = {
  id: 'graylog',
  name: 'Graylog',
  kind: 'application',
  keys: {
    server: ['transport_email_hostname'],
    port: ['transport_email_port'],
    encryption: ['transport_email_use_tls', 'transport_email_use_ssl'],
    'sign-in': ['transport_email_use_auth'],
    user: ['transport_email_auth_username'],
    password: ['transport_email_auth_password'],
    sender: ['transport_email_from_email'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'if-told',
  oauth: 'none',
  traps: [
    trap('ignored-without', { key: 'transport_email_enabled' }, OPTIONS),
    trap('excludes', { one: 'transport_email_use_tls', other: 'transport_email_use_ssl' }, OPTIONS),
    trap('sign-in-switch', { key: 'transport_email_use_auth' }, FACTORY),
    trap('signs-in-if-offered', {}, JAVA_TRANSPORT),
    trap('environment-wins', { key: 'GRAYLOG_TRANSPORT_EMAIL_HOSTNAME', place: 'server.conf' }, ORDER),
  ],
  messages: ['Java'],
  evidence: {
    how: 'compared',
    version: 'main of 2026-08',
    on: '2026-11-30',
    source: FACTORY,
    confirmed: true,
  },
  /** The library that it sends with compares the name in the certificate only if a property of Java says so. */
  write: (target) => {
    const { encryption, mechanism } = target;
    if (mechanism === 'CRAM-MD5') return { notes: [note('mechanism-missing', { methods: METHODS })] };
    const protect = [`chgrp graylog ${CONFIGURATION}`, `chmod 640 ${CONFIGURATION}`];
    return {
      files: [
        file(CONFIGURATION, lines(target)),
        ...(encryption === 'plaintext' ? [] : [file(JAVA_OPTIONS, [CHECK_NAME])]),
        file('shell', [...(mechanism ? protect : []), RESTART]),
      ],
      notes: secretNotes(
        mechanism,
        note('escape-as', { characters: String.raw`"\" → "\\"` }),
        note('secret-without', { characters: '" …"' }),
        note('ascii-secret'),
      ),
    };
  },
};

const JAVA_OPTIONS = '/etc/default/graylog-server (Debian), /etc/sysconfig/graylog-server (Red Hat)';
const CHECK_NAME =
  'GRAYLOG_SERVER_JAVA_OPTS="$GRAYLOG_SERVER_JAVA_OPTS -Dmail.smtp.ssl.checkserveridentity=true"';

/** `use_tls` is STARTTLS and on by default, so implicit TLS needs both lines. */
function lines({ host, port, encryption, mechanism }: Target): string[] {
  return [
    'enabled = true',
    `hostname = ${property(host)}`,
    `port = ${port}`,
    `use_auth = ${mechanism !== null}`,
    ...(mechanism ? [`auth_username = ${property(USER)}`, `auth_password = ${property(PASSWORD)}`] : []),
    `use_tls = ${encryption === 'starttls'}`,
    `use_ssl = ${encryption === 'implicit-tls'}`,
    `from_email = ${property(ADDRESS)}`,
  ].map((line) => `transport_email_${line}`);
}
