/** git send-email. It asks for the password and hands it to the credential helper, so the configuration has none. */
import type { Program } from '../program.ts';
import { ADDRESS, doubleQuoted, RISKY, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const MANUAL = 'https://git-scm.com/docs/git-send-email';

/** For TLS and for signing in, which neither installs with Git. */
const PACKAGES =
  'git-email, libio-socket-ssl-perl, libauthen-sasl-perl (Debian, Ubuntu), git-email (Red Hat, Fedora)';
/** The first version that signs in with an access token. */
const TOKEN_PACKAGES = 'Authen::SASL 2.1800 (Perl)';

export const gitSendEmail: Program = {
  id: 'git-send-email',
  name: 'git send-email',
  kind: 'tool',
  keys: {
    server: ['smtpServer'],
    port: ['smtpServerPort'],
    encryption: ['smtpEncryption'],
    user: ['smtpUser'],
    sender: ['from'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('misspelled-is-off', { key: 'sendemail.smtpEncryption', values: 'tls, ssl' }, MANUAL),
    trap('means-starttls', { key: 'sendemail.smtpEncryption = tls' }, MANUAL),
    trap('means-implicit', { key: 'sendemail.smtpEncryption = ssl' }, MANUAL),
    trap('port-unset', { key: 'sendemail.smtpServerPort (smtpEncryption = tls)', port: '25' }, MANUAL),
    trap('greets-as', { value: '$(hostname -f)', key: 'sendemail.smtpDomain' }, MANUAL),
    trap('wrong-name', { wrong: '[sendmail]', key: '[sendemail]' }, MANUAL),
  ],
  messages: ['git', 'Perl', 'OpenSSL', 'Linux, macOS'],
  evidence: { how: 'run', version: '2.55.0', on: '2026-11-30', source: MANUAL, confirmed: true },
  write: (target) => {
    const hasToken = target.signsIn === 'without-password';
    return {
      files: [
        file('~/.gitconfig', configuration(target)),
        file('shell', [...(hasToken ? ['chmod 600 ~/.gitconfig'] : []), `git send-email --to=${ADDRESS} -1`]),
      ],
      notes: [
        ...secretNotes(
          target.mechanism,
          note('escape-user', { characters: RISKY.gitConfig }),
          note('needs-package', { packages: PACKAGES }),
        ),
        ...(hasToken
          ? [
              note('escape-as', { characters: RISKY.gitConfig }),
              note('needs-package', { packages: TOKEN_PACKAGES }),
            ]
          : []),
      ],
    };
  },
};

/** With them, Authen::SASL takes the password for a token if the server lists them before PLAIN and LOGIN. */
const TOKEN_METHODS = ['XOAUTH2', 'OAUTHBEARER'];

function configuration({ host, port, encryption, signsIn, mechanism, offered }: Target): string[] {
  const user = `\tsmtpUser = ${doubleQuoted(USER)}`;
  const methods = offered?.methods ?? [];
  const isMistakable = methods.some((method) => TOKEN_METHODS.includes(method));
  const bearer = offered && !methods.includes('XOAUTH2') ? 'OAUTHBEARER' : 'XOAUTH2';
  return [
    '[sendemail]',
    `\tsmtpServer = ${host}`,
    `\tsmtpServerPort = ${port}`,
    `\tsmtpEncryption = ${{ starttls: 'tls', 'implicit-tls': 'ssl', plaintext: 'none' }[encryption]}`,
    ...{
      password: [user, ...(isMistakable ? [`\tsmtpAuth = ${mechanism}`] : [])],
      'without-password': [user, `\tsmtpAuth = ${bearer}`, `\tsmtpPass = ${doubleQuoted(TOKEN)}`],
      none: [],
    }[signsIn],
    `\tfrom = ${ADDRESS}`,
  ];
}
