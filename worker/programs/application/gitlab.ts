/** GitLab, as its Linux package (Omnibus) sets it up. */
import { mechanismWord } from '../mechanism.ts';
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, singleQuoted, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, secretNotes, type Target } from '../written.ts';

const COMMIT = '440b1f835eb205885d22933ac074cc11c1148609';
const MANUAL = `gitlabhq/omnibus-gitlab:doc/settings/smtp.md@${COMMIT}`;
const CHECKS = `gitlabhq/omnibus-gitlab:files/gitlab-cookbooks/gitlab/libraries/smtp_helper.rb@${COMMIT}`;
const SENDER = `gitlabhq/omnibus-gitlab:files/gitlab-cookbooks/gitlab/libraries/gitlab_rails.rb@${COMMIT}`;
const MAIL_GEM =
  'mikel/mail:lib/mail/network/delivery_methods/smtp.rb@d645d7b5b7d03218b0bc8971ef041c991a63f5f7';
const NET_SMTP = 'ruby/net-smtp:lib/net/smtp.rb@a0075eb8a74910bd05566f0a208589263bce7597';

const CONFIGURATION = '/etc/gitlab/gitlab.rb';

export const gitlab: Program = {
  id: 'gitlab',
  name: 'GitLab (Linux package)',
  kind: 'application',
  keys: {
    server: ['smtp_address'],
    port: ['smtp_port'],
    encryption: ['smtp_tls', 'smtp_enable_starttls_auto'],
    authentication: ['smtp_authentication'],
    user: ['smtp_user_name'],
    password: ['smtp_password'],
    sender: ['gitlab_email_from'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'elsewhere',
  traps: [
    trap('local-server', { key: "gitlab_rails['smtp_enable'] = true" }, MANUAL),
    trap('excludes', { one: 'smtp_tls', other: 'smtp_enable_starttls_auto' }, CHECKS),
    trap('own-trust-store', { key: 'smtp_ca_file' }, MANUAL),
    trap('mechanism-unset', { key: 'smtp_authentication', mechanism: 'PLAIN' }, NET_SMTP),
    trap('sender-default', { key: 'gitlab_email_from', value: 'gitlab@HOST (external_url)' }, SENDER),
    trap('greets-as', { value: 'localhost.localdomain', key: 'smtp_domain' }, MAIL_GEM),
    trap(
      'silenced-by',
      { key: "gitlab_rails['gitlab_email_enabled'] = false" },
      'https://gitlab.com/gitlab-org/omnibus-gitlab/-/merge_requests/4107',
    ),
  ],
  messages: ['Ruby', 'OpenSSL', 'Linux, macOS'],
  evidence: {
    how: 'compared',
    version: 'master of 2026-08',
    on: '2026-11-30',
    source: MANUAL,
    confirmed: true,
  },
  write: (target) => ({
    files: [
      file(CONFIGURATION, lines(target)),
      file('shell', [`chmod 600 ${CONFIGURATION}`, 'gitlab-ctl reconfigure']),
    ],
    notes: secretNotes(target.mechanism, careful(RISKY.singleQuoted)),
  }),
};

/** The two modes exclude each other, so both lines are needed. */
function lines({ host, port, encryption, mechanism }: Target): string[] {
  const setting = (key: string, value: string) => `gitlab_rails['${key}'] = ${value}`;
  return [
    setting('smtp_enable', 'true'),
    setting('smtp_address', singleQuoted(host)),
    setting('smtp_port', String(port)),
    setting('smtp_tls', String(encryption === 'implicit-tls')),
    setting('smtp_enable_starttls_auto', String(encryption === 'starttls')),
    ...(encryption === 'plaintext' ? [] : [setting('smtp_openssl_verify_mode', "'peer'")]),
    ...(mechanism
      ? [
          setting('smtp_authentication', singleQuoted(mechanismWord(mechanism))),
          setting('smtp_user_name', singleQuoted(USER)),
          setting('smtp_password', singleQuoted(PASSWORD)),
        ]
      : []),
    setting('gitlab_email_from', singleQuoted(ADDRESS)),
  ];
}
