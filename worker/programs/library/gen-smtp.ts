/** gen_smtp, the mail client for Erlang. */
import { notExported } from '../environment.ts';
import type { Program } from '../program.ts';
import { doubleQuoted, PASSWORD, RISKY, TOKEN } from '../quoting.ts';
import { trap } from '../trap.ts';
import { exported, file, note, secretNotes, type Target } from '../written.ts';

const COMMIT = '185c54dbd61a3c284bd44b1442c764e9642a386c';
const MANUAL = `gen-smtp/gen_smtp:README.md@${COMMIT}`;
const CLIENT = `gen-smtp/gen_smtp:src/gen_smtp_client.erl@${COMMIT}`;
const SOCKET = `gen-smtp/gen_smtp:src/smtp_socket.erl@${COMMIT}`;

export const genSmtp: Program = {
  id: 'gen-smtp',
  name: 'Erlang (gen_smtp)',
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
  /**
   * As of OTP 26, STARTTLS fails without `cacerts` (gen_smtp issue 328), and it goes on in clear on the same connection, with the
   * sign-in, too, until the server closes it (do_STARTTLS; run with OTP 27).
   */
  unset: 'plaintext',
  verifies: 'if-told',
  oauth: 'token',
  traps: [
    trap('verify-elsewhere', { key: 'sockopts' }, MANUAL),
    trap('downgrades-on-error', { key: '{tls, if_available}' }, CLIENT),
    trap('looks-up-mx', { key: '{no_mx_lookups, true}' }, CLIENT),
    trap('sign-in-skipped', { key: '{auth, always}' }, MANUAL),
    trap('ipv4-only', {}, SOCKET),
    trap('intermediate-refused', { key: 'depth' }, SOCKET),
    notExported('SMTP_PASSWORD'),
  ],
  messages: ['Elixir'],
  evidence: {
    how: 'run',
    version: '1.3.0-dev, master of 2025-01',
    on: '2026-11-30',
    source: MANUAL,
    confirmed: true,
  },
  write: (target) => ({
    files: [
      file('mail.erl', [
        'Options = [',
        ...options(target)
          .join(',\n')
          .split('\n')
          .map((line) => `    ${line}`),
        '],',
        'gen_smtp_client:send_blocking({From, [To], Body}, Options).',
      ]),
      ...(target.signsIn === 'none' ? [] : [secrets(target)]),
    ],
    notes: [
      // public_key:cacerts_get()
      ...(target.encryption === 'plaintext' ? [] : [note('needs-version', { version: 'Erlang/OTP 25' })]),
      ...secretNotes(target.mechanism, note('escape-as', { characters: RISKY.shell })),
    ],
  }),
};

/** It chooses the mechanism among those that the server offers. */
function options(target: Target): string[] {
  const { host, port, signsIn } = target;
  return [
    `{relay, ${doubleQuoted(host)}}`,
    '{no_mx_lookups, true}',
    `{port, ${port}}`,
    ...mode(target),
    ...(signsIn === 'none'
      ? []
      : [
          '{auth, always}',
          `{username, ${fromEnvironment('SMTP_USER')}}`,
          `{password, ${fromEnvironment('SMTP_PASSWORD')}}`,
        ]),
  ];
}

/** In the locale C, each byte is a character: without the last argument, it would be written in UTF-8 once more. */
function fromEnvironment(name: string): string {
  return `unicode:characters_to_binary(os:getenv("${name}"), unicode, file:native_name_encoding())`;
}

/** `always` would ask for STARTTLS inside of implicit TLS, too. It binds an IPv4 address unless it is told another. */
function mode({ host, encryption }: Target): string[] {
  const ipv6 = host.includes(':') ? ['inet6', '{ip, {0, 0, 0, 0, 0, 0, 0, 0}}'] : [];
  const sockopts = encryption === 'implicit-tls' ? [...ipv6, ...verification(host)] : ipv6;
  return [
    `{ssl, ${encryption === 'implicit-tls'}}`,
    `{tls, ${encryption === 'starttls' ? 'always' : 'never'}}`,
    ...(encryption === 'starttls' ? [list('tls_options', verification(host))] : []),
    ...(sockopts.length > 0 ? [list('sockopts', sockopts)] : []),
  ];
}

/** Its own depth of 0 trusts no certificate that has another one between it and the authority. */
function verification(host: string): string[] {
  return [
    '{verify, verify_peer}',
    '{cacerts, public_key:cacerts_get()}',
    `{server_name_indication, ${doubleQuoted(host)}}`,
    '{depth, 10}',
    '{customize_hostname_check, [{match_fun, public_key:pkix_verify_hostname_match_fun(https)}]}',
  ];
}

function list(name: string, items: readonly string[]): string {
  return `{${name}, [\n${items.map((item) => `    ${item}`).join(',\n')}\n]}`;
}

function secrets({ signsIn }: Target) {
  const secret = signsIn === 'password' ? PASSWORD : TOKEN;
  return exported(secret);
}
