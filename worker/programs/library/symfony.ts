/** Symfony Mailer. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, dotenv, PASSWORD, TOKEN, USER, userinfo, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, type Target } from '../written.ts';

const MANUAL = 'https://symfony.com/doc/current/mailer.html';
const TRANSPORT = 'symfony/mailer:Transport/Smtp/EsmtpTransport.php@eb0c3187c7ddfde12d8aa0e1fa5fb29e730a41e0';
const GREETING = 'symfony/mailer:Transport/Smtp/SmtpTransport.php@eb0c3187c7ddfde12d8aa0e1fa5fb29e730a41e0';
const TOKENS =
  'symfony/mailer:Transport/Smtp/Auth/XOAuth2Authenticator.php@eb0c3187c7ddfde12d8aa0e1fa5fb29e730a41e0';

export const symfony: Program = {
  id: 'symfony',
  name: 'Symfony Mailer',
  kind: 'library',
  keys: {
    server: ['MAILER_DSN'],
    port: ['MAILER_DSN'],
    encryption: ['MAILER_DSN', 'require_tls'],
    user: ['MAILER_DSN'],
    password: ['MAILER_DSN'],
    sender: ['From'],
  },
  starttls: 'required',
  /** On port 465, its transport begins with TLS whatever the scheme (EsmtpTransport). */
  implicitTls: 'any-port-and-465',
  unset: 'if-offered',
  verifies: 'by-default',
  /** `require_tls` exists since 7.3, but until these, somebody on the way could get around it: CVE-2026-133751. */
  requiresSince: 'Symfony Mailer 7.4.24 / 8.1.12',
  oauth: 'token',
  traps: [
    trap(
      'means-if-offered',
      { key: 'smtp:// without require_tls=true' },
      'https://github.com/symfony/symfony/pull/59479',
    ),
    trap('no-effect', { key: '?encryption=tls' }, 'https://github.com/symfony/symfony-docs/pull/12509'),
    trap('silenced-by', { key: 'MAILER_DSN=null://null' }, MANUAL),
    trap('greets-as', { value: '[127.0.0.1]', key: '?local_domain=' }, GREETING),
    trap('port-unset', { key: 'MAILER_DSN', port: '465' }, TRANSPORT),
    trap(
      'needs-worker',
      { command: 'php bin/console messenger:consume async' },
      'https://github.com/symfony/symfony/issues/45811',
    ),
    trap('signs-in-if-offered', {}, TRANSPORT),
    trap('token-expires', { key: 'MAILER_DSN' }, TOKENS),
  ],
  messages: ['Symfony', 'PHP'],
  evidence: {
    how: 'run',
    version: '7.4.22',
    on: '2026-11-30',
    source: 'https://github.com/symfony/symfony-docs/pull/20701',
    confirmed: true,
  },
  /** `.env.local`, because `.env` is usually committed. */
  write: (target) => ({
    files: [
      file('.env.local', [`MAILER_DSN=${dotenv(dsn(target))}`]),
      file('config/packages/mailer.yaml', [
        'framework:',
        '    mailer:',
        `        dsn: ${yaml('%env(MAILER_DSN)%')}`,
        '        headers:',
        `            From: ${yaml(ADDRESS)}`,
      ]),
    ],
    notes: target.signsIn === 'none' ? [] : [note('percent-encode-secret')],
  }),
};

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
