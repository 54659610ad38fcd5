/** Gitea, and Forgejo, whose sending is the same. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes } from '../written.ts';

const MANUAL = 'https://docs.gitea.com/1.27/administration/email-setup';
const OPTIONS = 'go-gitea/gitea:modules/setting/mailer.go@55b1e68620b5b7283012214fc90f9115dabfd01b';
const SENDER = 'go-gitea/gitea:services/mailer/sender/smtp.go@4257b89f49ed4cec940a4a7dfacbb89f81f8d010';
const PARSER = 'go-ini/ini:parser.go@b2f570e5b5b844226bbefe6fb521d891f529a951';

export const gitea: Program = {
  id: 'gitea',
  name: 'Gitea, Forgejo',
  kind: 'application',
  keys: {
    server: ['SMTP_ADDR'],
    port: ['SMTP_PORT'],
    encryption: ['PROTOCOL'],
    user: ['USER'],
    password: ['PASSWD'],
    sender: ['FROM'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'by-port',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap(
      'misspelled-is-off',
      { key: 'PROTOCOL', values: 'smtp, smtps, smtp+starttls, smtp+unix, sendmail, dummy' },
      SENDER,
    ),
    trap('means-implicit', { key: 'PROTOCOL = smtps' }, 'https://docs.gitea.com/administration/email-setup'),
    trap(
      'unset-goes-by-port',
      { key: 'PROTOCOL', ports: '25 = smtp, 465 = smtps, 587 = smtp+starttls' },
      OPTIONS,
    ),
    // It starts with the old names too, and only logs that they are old.
    trap('superseded', { old: 'MAILER_TYPE, IS_TLS_ENABLED', key: 'PROTOCOL', version: '1.18' }, OPTIONS),
    trap('superseded', { old: 'HOST', key: 'SMTP_ADDR', version: '1.18' }, OPTIONS),
    trap('means-implicit', { key: 'IS_TLS_ENABLED' }, 'https://github.com/go-gitea/gitea/issues/10971'),
    trap('ignored-without', { key: 'ENABLED = true' }, OPTIONS),
    trap('notifications-off', { key: '[service] ENABLE_NOTIFY_MAIL = true' }, MANUAL),
    trap('special-characters', { place: 'app.ini', characters: '# ;' }, PARSER),
    trap('needs-restart', { what: 'systemctl restart gitea' }, MANUAL),
    // With none of these on offer, it leaves the sign-in out; with no sign-in on offer at all, it fails.
    trap('sign-in-dropped', { mechanisms: 'CRAM-MD5, PLAIN, LOGIN, NTLM' }, SENDER),
    // The name of the machine, which in a container is no domain.
    trap('greets-as', { value: '$HOSTNAME', key: 'HELO_HOSTNAME' }, SENDER),
  ],
  messages: ['Go'],
  evidence: { how: 'compared', version: '1.27', on: '2026-11-30', source: MANUAL, confirmed: true },
  /**
   * In backquotes, nothing is special, not even a backquote: the last one of the line ends the value. But in any value, the
   * name of another key in `%(…)s` is replaced by its value. The file may belong to root, and Gitea reads it by its group.
   */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('app.ini', [
        '[mailer]',
        'ENABLED = true',
        `PROTOCOL = ${{ starttls: 'smtp+starttls', 'implicit-tls': 'smtps', plaintext: 'smtp' }[encryption]}`,
        `SMTP_ADDR = ${host}`,
        `SMTP_PORT = ${port}`,
        ...(mechanism ? [`USER = \`${USER}\``, `PASSWD = \`${PASSWORD}\``] : []),
        `FROM = ${ADDRESS}`,
      ]),
      ...(mechanism ? [file('shell', ['chmod 640 app.ini'])] : []),
    ],
    notes: secretNotes(mechanism, note('secret-without', { characters: '"%("' })),
  }),
};
