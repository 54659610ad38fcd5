/** TYPO3. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, PASSWORD, singleQuoted, TOKEN, USER, userinfo } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, type Target } from '../written.ts';

const COMMIT = '3615717fdcf4e069ac2da346a533d97a86a3d2a9';
const FACTORY = `TYPO3-CMS/core:Classes/Mail/TransportFactory.php@${COMMIT}`;
const DEFAULTS = `TYPO3-CMS/core:Configuration/DefaultConfiguration.php@${COMMIT}`;
const OPTIONS = `TYPO3-CMS/core:Configuration/DefaultConfigurationDescription.yaml@${COMMIT}`;
const PLACE =
  'https://docs.typo3.org/m/typo3/reference-coreapi/main/en-us/Configuration/Typo3ConfVars/Index.html';
const DSN = 'https://symfony.com/doc/current/mailer.html';
const GREETING = 'symfony/mailer:Transport/Smtp/SmtpTransport.php@eb0c3187c7ddfde12d8aa0e1fa5fb29e730a41e0';
const SENDER = `TYPO3-CMS/core:Classes/Utility/MailUtility.php@${COMMIT}`;

/** In Composer mode, and in Classic mode. */
const FILE = 'config/system/additional.php (Composer), typo3conf/system/additional.php (Classic)';
const LIBRARY = 'symfony/mailer:Transport/Smtp/EsmtpTransport.php@eb0c3187c7ddfde12d8aa0e1fa5fb29e730a41e0';

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
  /** As for Symfony Mailer itself. No release of TYPO3 stands for it: 14.3.6 still takes 7.4.12, and is older than this. */
  requiresSince: 'Symfony Mailer 7.4.24',
  oauth: 'token',
  traps: [
    trap('means-implicit', { key: 'transport_smtp_encrypt' }, OPTIONS),
    trap('means-if-offered', { key: "'transport' => 'smtp'" }, FACTORY),
    trap('local-server', { key: "'transport' => 'dsn'" }, DEFAULTS),
    trap('place-wins', { place: FILE }, PLACE),
    trap('sender-default', { key: 'defaultMailFromAddress', value: 'no-reply@hostname' }, SENDER),
    trap('greets-as', { value: '[127.0.0.1]', key: 'local_domain' }, GREETING),
    trap('token-expires', { key: 'dsn' }, DSN),
    trap('signs-in-if-offered', {}, LIBRARY),
  ],
  messages: ['Symfony', 'PHP'],
  evidence: { how: 'compared', version: '14.3.6', on: '2026-11-30', source: FACTORY, confirmed: true },
  /** The options `transport_smtp_…` cannot require STARTTLS, and take no IPv6 address; the DSN goes to Symfony Mailer as it is. */
  write: (target) => ({
    files: [
      // The file does not exist at first. Without this line, PHP would print the settings on every page.
      file(FILE, [
        '<?php',
        mail('transport', 'dsn'),
        mail('dsn', dsn(target)),
        mail('defaultMailFromAddress', ADDRESS),
      ]),
    ],
    notes: target.signsIn === 'none' ? [] : [note('percent-encode-secret')],
  }),
};

function mail(key: string, value: string): string {
  return `$GLOBALS['TYPO3_CONF_VARS']['MAIL']['${key}'] = ${singleQuoted(value)};`;
}

function dsn({ host, port, encryption, signsIn }: Target): string {
  const scheme = encryption === 'implicit-tls' ? 'smtps' : 'smtp';
  const query = encryption === 'starttls' ? '?require_tls=true' : '';
  const user = {
    password: `${userinfo(USER)}:${userinfo(PASSWORD)}@`,
    'without-password': `${userinfo(USER)}:${userinfo(TOKEN)}@`,
    none: '',
  }[signsIn];
  return `${scheme}://${user}${bracketed(host)}:${port}${query}`;
}
