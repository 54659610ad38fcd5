/** Swoosh, with its adapter for SMTP. That hands the settings to gen_smtp. */
import { notExported } from '../environment.ts';
import type { Program } from '../program.ts';
import { doubleQuoted, PASSWORD, RISKY, TOKEN } from '../quoting.ts';
import { trap } from '../trap.ts';
import { exported, file, note, secretNotes, type Target } from '../written.ts';

const ADAPTER = 'swoosh/swoosh:lib/swoosh/adapters/smtp.ex@e937dbbdc1493245a99bddb6f10d01afc6d8bcc2';
const COMMIT = '185c54dbd61a3c284bd44b1442c764e9642a386c';
const CLIENT = `gen-smtp/gen_smtp:src/gen_smtp_client.erl@${COMMIT}`;
const SOCKET = `gen-smtp/gen_smtp:src/smtp_socket.erl@${COMMIT}`;

export const swoosh: Program = {
  id: 'swoosh',
  name: 'Swoosh (Elixir, Phoenix)',
  kind: 'library',
  keys: {
    server: ['relay'],
    port: ['port'],
    encryption: ['tls', 'ssl'],
    'sign-in': ['auth'],
    user: ['username'],
    password: ['password'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  /** Up to OTP 25, STARTTLS is taken unchecked; as of OTP 26, as gen_smtp. */
  unset: 'plaintext',
  verifies: 'if-told',
  oauth: 'token',
  traps: [
    trap('verify-elsewhere', { key: 'sockopts' }, ADAPTER),
    trap('excludes', { one: 'ssl: true', other: 'tls: :always' }, CLIENT),
    trap('downgrades-on-error', { key: 'tls: :if_available' }, CLIENT),
    trap('looks-up-mx', { key: 'no_mx_lookups: true' }, CLIENT),
    trap('sign-in-skipped', { key: 'auth: :always' }, CLIENT),
    trap('ipv4-only', {}, SOCKET),
    trap('intermediate-refused', { key: 'depth' }, SOCKET),
    notExported('SMTP_PASSWORD'),
  ],
  messages: ['Elixir'],
  evidence: { how: 'run', version: '1.26.3', on: '2026-11-30', source: ADAPTER, confirmed: true },
  write: (target) => ({
    files: [
      file('mix.exs, deps', ['{:gen_smtp, "~> 1.3"}']),
      file('config/runtime.exs', [
        // A second time, it does no harm.
        'import Config',
        '',
        // SMTP needs no HTTP client, and without Hackney the default one stops the application when it starts.
        'config :swoosh, :api_client, false',
        '',
        'config :my_app, MyApp.Mailer,',
        ...options(target)
          .join(',\n')
          .split('\n')
          .map((line) => `  ${line}`),
      ]),
      ...(target.signsIn === 'none' ? [] : [secrets(target)]),
    ],
    notes: [
      // :public_key.cacerts_get()
      ...(target.encryption === 'plaintext' ? [] : [note('needs-version', { version: 'Erlang/OTP 25' })]),
      ...secretNotes(target.mechanism, note('escape-as', { characters: RISKY.shell })),
    ],
  }),
};

/** It chooses the mechanism among those that the server offers. */
function options(target: Target): string[] {
  const { host, port, signsIn } = target;
  return [
    'adapter: Swoosh.Adapters.SMTP',
    `relay: ${doubleQuoted(host)}`,
    'no_mx_lookups: true',
    `port: ${port}`,
    ...mode(target),
    ...(signsIn === 'none'
      ? []
      : [
          'auth: :always',
          'username: System.fetch_env!("SMTP_USER")',
          'password: System.fetch_env!("SMTP_PASSWORD")',
        ]),
  ];
}

/** `:always` would ask for STARTTLS inside of implicit TLS, too. It binds an IPv4 address unless it is told another. */
function mode({ host, encryption }: Target): string[] {
  const ipv6 = host.includes(':') ? [':inet6', '{:ip, {0, 0, 0, 0, 0, 0, 0, 0}}'] : [];
  const sockopts = encryption === 'implicit-tls' ? [...ipv6, ...verification(host)] : ipv6;
  return [
    `ssl: ${encryption === 'implicit-tls'}`,
    `tls: ${encryption === 'starttls' ? ':always' : ':never'}`,
    ...(encryption === 'starttls' ? [list('tls_options', verification(host))] : []),
    ...(sockopts.length > 0 ? [list('sockopts', sockopts)] : []),
  ];
}

/** Its own depth of 0 trusts no certificate that has another one between it and the authority. */
function verification(host: string): string[] {
  return [
    'verify: :verify_peer',
    'cacerts: :public_key.cacerts_get()',
    `server_name_indication: ~c${doubleQuoted(host)}`,
    'depth: 10',
    'customize_hostname_check: [match_fun: :public_key.pkix_verify_hostname_match_fun(:https)]',
  ];
}

function list(name: string, items: readonly string[]): string {
  return `${name}: [\n${items.map((item) => `  ${item}`).join(',\n')}\n]`;
}

function secrets({ signsIn }: Target) {
  const secret = signsIn === 'password' ? PASSWORD : TOKEN;
  return exported(secret);
}
