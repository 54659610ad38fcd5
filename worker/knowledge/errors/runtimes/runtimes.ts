/**
 * Error messages of runtimes and their TLS libraries that show neither OpenSSL's words nor the operating system's.
 * Data only (pattern.ts).
 */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from './pattern.ts';

const RUST: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/lettre/lettre/issues/874'), 'Rust', [
    [
      'rustls-content-type',
      'tls-on-plain-port',
      'certain',
      /received corrupt message|\binvalidcontenttype\b|error: corruptmessage\b/i,
    ],
  ]),
  ...readIn(page('https://github.com/rustdesk/rustdesk/issues/5690'), 'Rust', [
    ['rustls-eof', 'connection-lost', 'likely', /tls handshake eof/i],
  ]),
  ...quotedAs(messagesOf('rustls'), 'Rust', [
    [
      'rustls-issuer',
      'certificate-untrusted',
      'certain',
      /invalid peer certificate: unknownissuer|invalidcertificate\(unknownissuer\)/i,
    ],
    [
      'rustls-expired',
      'certificate-expired',
      'certain',
      /invalid peer certificate: (?:certificate )?expired|invalidcertificate\(expired/i,
    ],
    [
      'rustls-name',
      'certificate-other-name',
      'certain',
      /(?:invalid peer certificate: |invalidcertificate\()(?:certificate )?not ?valid ?for ?name/i,
    ],
  ]),
];

const ERLANG: readonly ErrorPattern[] = [
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
    ['erlang-handshake', 'tls-failed', 'likely', /alert: fatal - handshake failure|\{:?handshake_failure,/i],
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
];

const GO_TLS: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/go-gitea/gitea/issues/32154'), 'Go', [
    ['go-handshake', 'tls-failed', 'likely', /remote error: (?:tls: )?handshake failure/i],
  ]),
  ...readIn(page('https://github.com/go-gitea/gitea/issues/19686'), 'Go', [
    [
      'go-outdated',
      'tls-outdated',
      'certain',
      /tls: (?:protocol version not supported|server selected unsupported protocol version|no supported versions)/i,
    ],
  ]),
  ...readIn(messagesOf('Go 1.19', 'crypto/x509'), 'Go', [
    ['go-no-names', 'certificate-other-name', 'certain', /x509: cannot validate certificate for/i],
  ]),
];

const NODE_JAVA: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1240'), 'Node.js', [
    [
      'node-handshake-lost',
      'connection-lost',
      'certain',
      /socket disconnected before secure tls connection/i,
    ],
  ]),
  ...readIn(page('https://github.com/intermine/intermine/issues/2321'), 'Java', [
    ['java-path', 'certificate-untrusted', 'certain', /unable to find valid certification path/i],
  ]),
  ...readIn(page('https://github.com/mguessan/davmail/issues/127'), 'Java', [
    [
      'java-terminated',
      'connection-lost',
      'likely',
      /remote host (?:terminated the|closed connection during) handshake/i,
    ],
  ]),
];

const CLOUDFLARE: readonly ErrorPattern[] = [
  ...readIn(
    page('https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/'),
    'Cloudflare Workers',
    [
      ['workers-port-25', 'connection-forbidden', 'certain', /connections to port 25 are prohibited/i],
      [
        'workers-proxy',
        'connection-failed',
        'likely',
        /proxy request failed, cannot connect to the specified address/i,
      ],
    ],
  ),
];

export const RUNTIME_PATTERNS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...RUST,
  ...ERLANG,
  ...GO_TLS,
  ...NODE_JAVA,
  ...CLOUDFLARE,
]);
