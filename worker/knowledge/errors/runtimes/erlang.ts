/** Error messages of Erlang and Elixir: gen_smtp, Swoosh, Bamboo. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

export const ERLANG_PATTERNS: readonly ErrorPattern[] = [
  ...readOn('2026-11-29', [
    ...readIn(page('https://github.com/swoosh/swoosh/issues/785'), 'Elixir', [
      ['erlang-tls', 'tls-failed', 'likely', /temporary_failure,.{0,160}:?\btls_failed\b/i],
    ]),
    ...readIn(page('https://github.com/swoosh/swoosh/issues/586'), 'Elixir', [
      [
        'erlang-issuer',
        'certificate-untrusted',
        'certain',
        /\bclient alert: fatal - (?:unknown ca|bad certificate)|\{:?unknown_ca,/i,
      ],
    ]),
    ...readIn(page('https://github.com/swoosh/swoosh/issues/411'), 'Elixir', [
      ['erlang-mode', 'tls-on-plain-port', 'certain', /\{:?unexpected_message,|unsupported_record_type/i],
    ]),
    ...readIn(page('https://github.com/gen-smtp/gen_smtp/issues/164'), 'Elixir', [
      [
        'erlang-handshake',
        'tls-failed',
        'likely',
        /alert: fatal - handshake failure|\{:?handshake_failure,/i,
      ],
    ]),
    ...readIn(page('https://github.com/swoosh/swoosh/issues/811'), 'Elixir', [
      ['erlang-anchors', 'certificate-untrusted', 'likely', /verify_peer\}?,.{0,20}cacerts: :?undefined/i],
    ]),
    ...readIn(page('https://github.com/mirego/accent/issues/391'), 'Elixir', [
      ['erlang-closed', 'connection-lost', 'likely', /network_failure,.{0,160}\{:?error, ?:?closed\}/i],
    ]),
    ...readIn(page('https://github.com/fewlinesco/bamboo_smtp/issues/36'), 'Elixir', [
      ['erlang-timeout', 'connection-timeout', 'likely', /network_failure,.{0,160}\{:?error, ?:?timeout\}/i],
    ]),
    ...quotedAs(messagesOf('gen_smtp'), 'Elixir', [
      ['erlang-name', 'name-not-found', 'certain', /network_failure,.{0,160}\{:?error, ?:?nxdomain\}/i],
    ]),
    ...readIn(page('https://github.com/fewlinesco/bamboo_smtp/issues/72'), 'Elixir', [
      ['erlang-no-tls', 'starttls-not-offered', 'certain', /missing_requirement,.{0,160}:?\btls\b/i],
      ['erlang-no-auth', 'sign-in-method', 'certain', /missing_requirement,.{0,160}:?\bauth\b/i],
    ]),
  ]),
];
