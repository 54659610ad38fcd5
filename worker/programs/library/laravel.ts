/** Laravel. Other applications that are made with it have settings of their own. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, dotenv, PASSWORD, RISKY, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const CONFIG = 'laravel/laravel:config/mail.php@8a119d7f4461c73b47197b80f4cecb3c97796919';
const ENV = 'laravel/framework:src/Illuminate/Support/Env.php@04b73e33d2e903868e4ffda4b4c44e5c13446815';
const QUEUE = 'laravel/laravel:config/queue.php@8a119d7f4461c73b47197b80f4cecb3c97796919';
const TOKENS =
  'symfony/mailer:Transport/Smtp/Auth/XOAuth2Authenticator.php@eb0c3187c7ddfde12d8aa0e1fa5fb29e730a41e0';
const TRANSPORT = 'symfony/mailer:Transport/Smtp/EsmtpTransport.php@eb0c3187c7ddfde12d8aa0e1fa5fb29e730a41e0';

export const laravel: Program = {
  id: 'laravel',
  name: 'Laravel',
  kind: 'library',
  keys: {
    server: ['MAIL_HOST'],
    port: ['MAIL_PORT'],
    encryption: ['MAIL_SCHEME', 'require_tls'],
    user: ['MAIL_USERNAME'],
    password: ['MAIL_PASSWORD'],
    sender: ['MAIL_FROM_ADDRESS'],
  },
  starttls: 'required',
  implicitTls: 'any-port-and-465',
  unset: 'by-port',
  verifies: 'by-default',
  requiresSince: 'Laravel 11, Symfony Mailer 7.4.24 / 8.1.12',
  oauth: 'token',
  traps: [
    trap('no-effect', { key: 'MAIL_ENCRYPTION' }, 'https://github.com/laravel/framework/pull/53863'),
    trap(
      'means-if-offered',
      { key: "MAIL_SCHEME=smtp without 'require_tls' => true" },
      'https://github.com/symfony/symfony/pull/59479',
    ),
    trap('vanishes', { key: 'MAIL_MAILER=smtp' }, CONFIG),
    trap(
      'exact-values',
      { key: 'MAIL_SCHEME', values: 'smtp, smtps' },
      'https://github.com/laravel/framework/issues/53704',
    ),
    trap('sender-default', { key: 'MAIL_FROM_ADDRESS', value: 'hello@example.com' }, CONFIG),
    trap('needs-worker', { command: 'php artisan queue:work' }, QUEUE),
    trap(
      'needs-restart',
      { what: 'php artisan config:clear, php artisan queue:restart' },
      'laravel/docs:configuration.md@86077535bbfdc2ab29cd9f202ee1ab3e7e6e18e6',
    ),
    trap('signs-in-if-offered', {}, TRANSPORT),
    trap('token-expires', { key: 'MAIL_PASSWORD' }, TOKENS),
    trap('words-are-values', { place: '.env', values: 'null, true, false, empty' }, ENV),
    // From APP_URL, unless that was changed.
    trap('greets-as', { value: 'localhost', key: 'MAIL_EHLO_DOMAIN' }, CONFIG),
  ],
  messages: ['Symfony', 'PHP'],
  evidence: { how: 'run', version: '13.31', on: '2026-11-30', source: CONFIG, confirmed: true },
  /** Laravel passes the mailer's whole array to Symfony's transport. No variable of .env is for its `require_tls`. */
  write: (target) => {
    const required = file("config/mail.php, 'mailers' => 'smtp'", ["'require_tls' => true,"]);
    return {
      files: [
        file('.env', [
          'MAIL_MAILER=smtp',
          `MAIL_SCHEME=${target.encryption === 'implicit-tls' ? 'smtps' : 'smtp'}`,
          `MAIL_HOST=${dotenv(bracketed(target.host))}`,
          `MAIL_PORT=${target.port}`,
          ...signIn(target),
          `MAIL_FROM_ADDRESS=${dotenv(ADDRESS)}`,
        ]),
        ...(target.encryption === 'starttls' ? [required] : []),
      ],
      notes: secretNotes(target.mechanism, note('escape-as', { characters: RISKY.phpDotenv })),
    };
  },
};

/** A token is a password to Symfony's transport, which uses it with XOAUTH2 if the server has nothing else. */
function signIn({ signsIn }: Target): string[] {
  if (signsIn === 'none') return [];
  const secret = signsIn === 'password' ? PASSWORD : TOKEN;
  return [`MAIL_USERNAME=${dotenv(USER)}`, `MAIL_PASSWORD=${dotenv(secret)}`];
}
