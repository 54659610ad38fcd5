/** Error messages of Rust: rustls and lettre. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

export const RUST_PATTERNS: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/dani-garcia/vaultwarden/issues/1203'), 'Rust', [
    [
      'rust-read-timeout',
      'no-greeting',
      'likely',
      /resource temporarily unavailable \(os error (?:11|35)\)/i,
    ],
  ]),
  ...readOn('2026-11-29', [
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
    ...readIn(page('https://github.com/dani-garcia/vaultwarden/issues/6236'), 'Rust', [
      [
        'rustls-certificate',
        'certificate-untrusted',
        'likely',
        /invalid peer certificate: (?:other|badencoding|badsignature|unsupported|revoked|ca ?used)/i,
      ],
    ]),
    ...readIn(page('https://github.com/dani-garcia/vaultwarden/issues/967'), 'Rust', [
      ['lettre-tls', 'starttls-not-offered', 'likely', /could not encrypt connection, aborting/i],
    ]),
    ...readIn(page('https://github.com/dani-garcia/vaultwarden/issues/1358'), 'Rust', [
      ['lettre-method', 'sign-in-method', 'certain', /no compatible authentication mechanism/i],
    ]),
    ...readIn(page('https://github.com/lettre/lettre/issues/694'), 'Rust', [
      [
        'lettre-535',
        'sign-in-failed',
        'certain',
        /permanentnegativecompletion, category: unspecified3, detail: five/i,
      ],
      [
        'lettre-530',
        'sign-in-required',
        'certain',
        /permanentnegativecompletion, category: unspecified3, detail: zero/i,
      ],
      [
        'lettre-534',
        'sign-in-method',
        'certain',
        /permanentnegativecompletion, category: unspecified3, detail: (?:four|eight)/i,
      ],
    ]),
  ]),
];
