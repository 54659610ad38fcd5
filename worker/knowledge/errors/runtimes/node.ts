/** Error messages of Node.js and Nodemailer. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, readIn, readOn } from '../pattern.ts';

export const NODE_PATTERNS: readonly ErrorPattern[] = [
  ...readIn(messagesOf('Node.js 20', 'net', 'dns'), 'Node.js', [
    ['node-refused', 'connection-refused', 'certain', /\beconnrefused\b/i],
    ['node-timeout', 'connection-timeout', 'likely', /\betimedout\b/i],
    ['node-network', 'unreachable', 'certain', /\benetunreach\b/i],
    ['node-host', 'unreachable', 'certain', /\behostunreach\b/i],
    ['node-reset', 'connection-lost', 'likely', /\beconnreset\b/i],
    ['node-pipe', 'connection-lost', 'likely', /\bepipe\b/i],
    [
      'node-quoted-name',
      'host-field-wrong',
      'certain',
      /\benotfound (?:["']|\w{2,6}:\/\/|[^ :]{1,100}:\d{2,5}(?!\d))/i,
    ],
    ['node-name', 'name-not-found', 'certain', /\benotfound\b/i],
    ['node-lookup', 'name-lookup-failed', 'certain', /\beai_again\b|\bquerya{1,4} etimeout\b|'edns'/i],
    ['node-access', 'connection-forbidden', 'likely', /\beacces\b/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1470'), 'Nodemailer', [
    ['nodemailer-greeting', 'no-greeting', 'certain', /greeting never rec(?:ei|ie)ved/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1484'), 'Nodemailer', [
    ['nodemailer-login', 'sign-in-failed', 'possible', /invalid login:/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1154'), 'Nodemailer', [
    ['nodemailer-socket', 'connection-failed', 'possible', /\b(?:esocket|econnection)\b/i],
  ]),
  ...readIn(messagesOf('Nodemailer 10.6', 'smtp-connection'), 'Nodemailer', [
    ['nodemailer-credentials', 'sign-in-required', 'certain', /missing credentials for "/i],
    ['nodemailer-closed', 'connection-lost', 'likely', /connection closed unexpectedly/i],
    ['nodemailer-upgrade', 'starttls-refused', 'possible', /error upgrading connection with starttls/i],
  ]),
  ...readOn('2026-11-29', [
    ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1240'), 'Node.js', [
      [
        'node-handshake-lost',
        'connection-lost',
        'certain',
        /socket disconnected before secure tls connection/i,
      ],
    ]),
  ]),
  ...readOn('2026-11-29', [
    ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1153'), 'Nodemailer', [
      [
        'nodemailer-name-field',
        'host-field-wrong',
        'certain',
        /["']?hostname["']?: ?["'][^"']{0,100}[,;: ]["']/i,
      ],
      ['nodemailer-lookup', 'name-lookup-failed', 'likely', /["']edns["']/i],
    ]),
    ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1334'), 'Node.js', [
      [
        'node-resolver',
        'name-lookup-failed',
        'certain',
        /\bquery\w{0,6} (?:erefused|eservfail|etimeout|econnrefused|ebadresp)\b/i,
      ],
    ]),
    ...readIn(page('https://github.com/n8n-io/n8n/issues/9113'), 'n8n', [
      ['n8n-refused', 'connection-refused', 'certain', /the service refused the connection/i],
    ]),
    ...readIn(messagesOf('Node.js 20', 'tls'), 'Node.js', [
      [
        'node-issuer',
        'certificate-untrusted',
        'certain',
        /\b(?:self_signed_cert_in_chain|depth_zero_self_signed_cert|unable_to_get_issuer_cert(?:_locally)?|cert_untrusted|cert_signature_failure)\b/i,
      ],
      ['node-expired', 'certificate-expired', 'certain', /\bcert_(?:has_expired|not_yet_valid)\b/i],
    ]),
    ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1447'), 'Nodemailer', [
      ['nodemailer-close', 'connection-lost', 'certain', /unexpected socket close/i],
    ]),
    ...readIn(page('https://github.com/supabase/supabase/issues/18153'), 'Supabase', [
      [
        'supabase-mail',
        'reason-missing',
        'possible',
        /error sending (?:confirmation|recovery|invite|magic ?link|verification|test|activation|the)? ?(?:e-?mail|mail)\b(?! activation code)/i,
      ],
    ]),
    ...readIn(page('https://github.com/EC-Nordbund/denomailer/issues/4'), 'Rust', [
      ['rustls-version', 'tls-outdated', 'certain', /received fatal alert: ProtocolVersion|PeerIncompatible/],
      [
        'rustls-alert',
        'tls-failed',
        'likely',
        /received fatal alert: (?:HandshakeFailure|InternalError|DecodeError|IllegalParameter|UnexpectedMessage)/,
      ],
    ]),
    ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1470'), 'Nodemailer', [
      ['nodemailer-closed-early', 'connection-lost', 'likely', /\berror: connection closed\b/i],
    ]),
    // The numbers of libuv: of Linux, macOS and Windows.
    ...readIn(messagesOf('libuv 1.48', 'include/uv/errno.h'), 'Node.js', [
      ['node-errno-timeout', 'connection-timeout', 'certain', /\berrno["']?: ?-(?:4039|110|60)\b/i],
      ['node-errno-refused', 'connection-refused', 'certain', /\berrno["']?: ?-(?:4078|111|61)\b/i],
      ['node-errno-reset', 'connection-lost', 'certain', /\berrno["']?: ?-(?:4077|104|54)\b/i],
      ['node-errno-network', 'unreachable', 'certain', /\berrno["']?: ?-(?:4062|4060|101|113|51|65)\b/i],
    ]),
  ]),
];
