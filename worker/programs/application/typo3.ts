/** TYPO3. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, PASSWORD, singleQuoted, USER, userinfo } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const COMMIT = 'ff60f2231542ccea571b76997c81607c11ad442b';
const FACTORY = `TYPO3-CMS/core:Classes/Mail/TransportFactory.php@${COMMIT}`;
const OPTIONS = `TYPO3-CMS/core:Configuration/DefaultConfigurationDescription.yaml@${COMMIT}`;
const GREETING = 'symfony/mailer:Transport/Smtp/SmtpTransport.php@eb0c3187c7ddfde12d8aa0e1fa5fb29e730a41e0';
const SENDER = `TYPO3-CMS/core:Classes/Utility/MailUtility.php@${COMMIT}`;

export const typo3: Program = {
  id: 'typo3',
  name: 'TYPO3',
  kind: 'application',
  keys: {
    server: ['dsn'],
    port: ['dsn'],
    encryption: ['dsn', 'require_tls'],
    user: ['dsn'],
    password: ['dsn'],
    sender: ['defaultMailFromAddress'],
  },
  starttls: 'required',
  implicitTls: 'any-port-and-465',
  unset: 'by-port',
  verifies: 'by-default',
  requiresSince: 'Symfony Mailer 7.3 (TYPO3 14)',
  oauth: 'none',
  traps: [
    trap('means-implicit', { key: 'transport_smtp_encrypt' }, OPTIONS),
    trap('means-if-offered', { key: "'transport' => 'smtp'" }, FACTORY),
    trap('place-wins', { place: 'config/system/additional.php' }, OPTIONS),
    trap('sender-default', { key: 'defaultMailFromAddress', value: 'no-reply@hostname' }, SENDER),
    trap('greets-as', { value: '[127.0.0.1]', key: 'local_domain' }, GREETING),
  ],
  messages: ['Symfony', 'PHP'],
  evidence: { how: 'compared', version: '14.3', on: '2026-11-30', source: FACTORY, confirmed: true },
  /** The options `transport_smtp_…` cannot require STARTTLS, and take no IPv6 address; the DSN goes to Symfony Mailer as it is. */
  write: (target) => ({
    files: [
      file('config/system/additional.php', [
        mail('transport', 'dsn'),
        mail('dsn', dsn(target)),
        mail('defaultMailFromAddress', ADDRESS),
      ]),
    ],
    notes: secretNotes(target.mechanism, note('percent-encode-secret')),
  }),
};

function mail(key: string, value: string): string {
  return `$GLOBALS['TYPO3_CONF_VARS']['MAIL']['${key}'] = ${singleQuoted(value)};`;
}

function dsn({ host, port, encryption, mechanism }: Target): string {
  const scheme = encryption === 'implicit-tls' ? 'smtps' : 'smtp';
  const query = encryption === 'starttls' ? '?require_tls=true' : '';
  const user = mechanism === null ? '' : `${userinfo(USER)}:${userinfo(PASSWORD)}@`;
  return `${scheme}://${user}${bracketed(host)}:${port}${query}`;
}
