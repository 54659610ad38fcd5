/** Error messages of Go, which many self-hosted applications show unchanged. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

export const GO_PATTERNS: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/kubernetes-retired/heapster/issues/1527'), 'Go', [
    ['go-roots', 'certificate-untrusted', 'certain', /x509: failed to load system roots/i],
  ]),
  ...readIn(messagesOf('Go 1.19', 'net', 'net/smtp', 'internal/poll'), 'Go', [
    ['go-read', 'no-greeting', 'certain', /\bread tcp [^ ]{1,100} i\/o timeout/i],
    ['go-write', 'connection-lost', 'certain', /\bwrite tcp [^ ]{1,100} i\/o timeout/i],
    [
      'go-address',
      'host-field-wrong',
      'certain',
      /address [^ ]{1,100} (?:too many colons|missing port) in address/i,
    ],
    ['go-quoted-name', 'host-field-wrong', 'certain', /\blookup ["'][^ ]{1,100} no such host\b/i],
    [
      'go-resolver',
      'name-lookup-failed',
      'certain',
      /\blookup [^ ]{1,100} (?:on [^ ]{1,60} )?(?:server misbehaving|(?:read udp [^ ]{1,80} )?i\/o timeout)/i,
    ],
    ['go-timeout', 'connection-timeout', 'certain', /\bdial tcp [^ ]{1,100} i\/o timeout/i],
    ['go-lookup', 'name-not-found', 'certain', /no such host\b/i],
    ['go-unencrypted', 'encryption-required', 'certain', /\bunencrypted connection\b/i],
    ['go-auth', 'encryption-required', 'likely', /smtp: server doesn't support auth/i],
  ]),
  ...quotedAs(messagesOf('Go', 'net', 'net/smtp'), 'Go', [
    ['go-eof', 'connection-lost', 'possible', /(?<=^|: )eof\b(?=\W{0,4}$| \d| \[)/i],
  ]),
  ...readOn('2026-11-29', [
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
    ...readIn(page('https://github.com/prometheus/alertmanager/issues/1650'), 'Go', [
      [
        'go-imap',
        'incoming-server',
        'certain',
        /short response: (?:\* ok|\+ok)|\* ok \[?(?:capability )?imap4/i,
      ],
    ]),
    ...readIn(page('https://github.com/ncarlier/webhookd/issues/93'), 'Go', [
      ['go-err-eof', 'connection-lost', 'possible', /\berr(?:or)?= ?"?eof\b/i],
    ]),
    ...readIn(messagesOf('Go 1.19', 'crypto/tls', 'net/mail', 'net/textproto'), 'Go', [
      ['go-alert', 'tls-failed', 'likely', /remote error: tls: [a-z]/i],
      ['go-short', 'connection-lost', 'possible', /short response: \d{0,3}\W{0,4}$/i],
      ['go-mail-address', 'recipient-refused', 'likely', /(?:go)?mail: (?:invalid address "|no angle-addr)/i],
    ]),
  ]),
];
