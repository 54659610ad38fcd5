/** What an agent may report about a port: everything that a report can contain, and nothing beyond its caps. */
import { describe, expect, it } from 'vitest';
import { type AgentRow, parseAgentLine } from '../../../worker/agent/row.ts';
import { isTlsWarning, TLS_PROBLEMS } from '../../../worker/api/index.ts';
import {
  AUTH_MECHANISMS_MAX,
  EXTENSIONS_MAX,
  REFUSAL_CHARS_MAX,
  REFUSALS_MAX,
  REPLY_LINE_BYTES_MAX,
  RESULT_TTL_MAX_SECONDS,
  TRANSCRIPT_LINE_CHARS_MAX,
  TRANSCRIPT_LINES_MAX,
} from '../../../worker/limits.ts';
import { CERTIFICATES_SHOWN_MAX, NAMES_SHOWN_MAX } from '../../../worker/tls/trust/limits.ts';

const SMTP = {
  greeting: '220 mail.example ESMTP',
  hostname: 'mail.example',
  extensionsBeforeTls: ['STARTTLS', 'SIZE 1000'],
  extensionsAfterTls: ['AUTH PLAIN'],
  authBeforeTls: [],
  authAfterTls: ['PLAIN'],
  sizeLimit: 1000,
  bytesBehindStarttls: 0,
};
const CERTIFICATE = {
  subject: 'CN=mail.example',
  issuer: 'CN=Authority',
  names: ['mail.example'],
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2027-01-01T00:00:00.000Z',
  daysLeft: -3,
  keyType: 'RSA',
  keyBits: 2048,
  signatureAlgorithm: 'sha256WithRSAEncryption',
  fingerprintSha256: 'ab'.repeat(32),
  isOnPath: true,
};
const TLS = {
  version: 'TLSv1.3',
  cipherSuite: 'TLS_AES_128_GCM_SHA256',
  keyExchange: 'X25519',
  trusted: false,
  problems: ['expired' as const],
  certificates: [CERTIFICATE],
};
const ROW: AgentRow = {
  port: 25,
  family: 4,
  address: '192.0.2.1',
  tried: [{ address: '192.0.2.0', outcome: 'no-reply', afterMs: 1_000.5 }],
  outcome: 'starttls',
  reason: null,
  encryption: 'starttls',
  ageSeconds: 3,
  cached: true,
  smtp: SMTP,
  tls: TLS,
  timings: { connectMs: 1, greetingMs: 2, ehloMs: 3, starttlsMs: 4, handshakeMs: 5.5, totalMs: 20 },
  cut: [],
  transcript: [{ from: 'server', atMs: 1, text: '220 mail.example ESMTP' }],
};

function parse(changes: object) {
  return parseAgentLine({ type: 'port', vantage: 'office', report: { ...ROW, ...changes } });
}

function withSmtp(changes: object) {
  return parse({ smtp: { ...SMTP, ...changes } });
}

function withCertificate(changes: object) {
  return parse({ tls: { ...TLS, certificates: [{ ...CERTIFICATE, ...changes }] } });
}

describe('parseAgentLine', () => {
  it('accepts a row as it is, without the fields added here', () => {
    expect(parse({ state: 'closed', checkedAt: 'never', since: 'ever' })).toEqual(ROW);
  });

  it('takes refusals and the limit of a handshake, made printable and capped', () => {
    const refusals = ['554 5.7.1 not from \u001b[31mhere', 'x'.repeat(REFUSAL_CHARS_MAX + 1)];
    const shown = ['554 5.7.1 not from [31mhere', `${'x'.repeat(REFUSAL_CHARS_MAX - 1)}…`];
    const smtp = { ...SMTP, refusals };
    expect(parse({ smtp, capBytes: 4096 })).toEqual({
      ...ROW,
      smtp: { ...SMTP, refusals: shown },
      capBytes: 4096,
    });
    expect(withSmtp({ refusals: Array(REFUSALS_MAX).fill('550') })).not.toBeNull();
    expect(withSmtp({ refusals: Array(REFUSALS_MAX + 1).fill('550') })).toBeNull();
    expect(parse({ capBytes: -1 })).toBeNull();
  });

  it('accepts a trusted certificate with warnings only', () => {
    const problems = ['no-forward-secrecy'];
    expect(parse({ tls: { ...TLS, trusted: true, problems } })).toMatchObject({
      tls: { trusted: true, problems },
    });
  });

  it('takes a row of an agent that dials one address only', () => {
    const { tried: _, ...older } = ROW;
    expect(parse(older)).not.toBeNull();
    expect(parseAgentLine({ type: 'port', report: older })).toMatchObject({ port: 25, tried: [] });
  });

  it('takes the address of the family', () => {
    expect(parse({ family: 6, address: '2001:db8::1', tried: [] })).not.toBeNull();
    expect(parse({ address: null })).not.toBeNull();
  });

  it.each([['target'], ['vantage'], ['report'], ['weather']])('skips a line of type %s', (type) => {
    expect(parseAgentLine({ type, report: 7 })).toBe('other');
  });

  it.each([null, 7, 'port', [], {}, { type: 7 }])('rejects %j', (line) => {
    expect(parseAgentLine(line)).toBeNull();
  });

  it.each([
    { port: '25' },
    { port: -1 },
    { family: 5 },
    { address: '192.0.2.1.' },
    { address: '2001:db8::1' },
    { address: 'mail.example' },
    { tried: [{ address: 'mail.example', outcome: 'refused', afterMs: 1 }] },
    { tried: [{ address: '2001:db8::1', outcome: 'refused', afterMs: 1 }] },
    { tried: [{ address: '192.0.2.2', outcome: 'fine', afterMs: 1 }] },
    { tried: [{ address: '192.0.2.2', outcome: 'refused', afterMs: -1 }] },
    { tried: Array(9).fill({ address: '192.0.2.2', outcome: 'refused', afterMs: 1 }) },
    { family: 6, address: 'fe80::1%eth0' },
    { outcome: 'open' },
    { encryption: null },
    { encryption: 'implicit-tls' },
    { encryption: 'tls' },
    { reason: 'greeting' },
    { smtp: null },
    { tls: null },
    { outcome: 'refused', encryption: null, tls: null },
    { outcome: 'timeout', encryption: null, smtp: null },
    { outcome: 'refused', smtp: null, tls: null },
    { outcome: 'error', encryption: null, smtp: null, tls: null },
    { outcome: 'silent', encryption: null, smtp: null, tls: null },
    { tls: { ...TLS, trusted: true } },
    { reason: 'alert-unknown' },
    { outcome: 'tls-failed', encryption: null, reason: 'alert-nothing' },
    { outcome: 'refused', encryption: null, reason: 'constructor' },
    { ageSeconds: -1 },
    { ageSeconds: 1.5 },
    { cached: 'yes' },
    { smtp: 'ESMTP' },
    { smtp: { ...SMTP, sizeLimit: '1000' } },
    { smtp: { ...SMTP, bytesBehindStarttls: Number.NaN } },
    { tls: { ...TLS, problems: ['dull'] } },
    { tls: { ...TLS, trusted: 'no' } },
    { timings: { ...ROW.timings, totalMs: -1 } },
    { timings: { ...ROW.timings, totalMs: Number.POSITIVE_INFINITY } },
    { timings: {} },
    { transcript: [{ from: 'somebody', atMs: 1, text: '' }] },
    { transcript: undefined },
  ])('does not believe a row with %j', (changes) => {
    expect(parse(changes)).toBeNull();
  });

  it.each([
    ['refused', null],
    ['timeout', 'host-unreachable'],
    ['tls-failed', 'alert-handshake-failure'],
    ['silent', 'ehlo'],
  ])('takes the reasons of %s: %s', (outcome, reason) => {
    const unheard = outcome === 'refused' || outcome === 'timeout' ? { smtp: null, tls: null } : {};
    expect(parse({ outcome, reason, encryption: null, ...unheard })).toMatchObject({ outcome, reason });
  });

  it.each(TLS_PROBLEMS)('accepts a trusted certificate with %s only if that is a warning', (problem) => {
    const row = parse({ tls: { ...TLS, trusted: true, problems: [problem] } });
    expect(row !== null).toBe(isTlsWarning(problem));
  });

  it('accepts a certificate that does not say whether it is on the path', () => {
    expect(withCertificate({ isOnPath: undefined })).toMatchObject({
      tls: { certificates: [{ isOnPath: false }] },
    });
  });

  it('rejects a certificate with an invalid date or fingerprint', () => {
    expect(withCertificate({})).not.toBeNull();
    expect(withCertificate({ notAfter: 'tomorrow' })).toBeNull();
    expect(withCertificate({ fingerprintSha256: 'AB'.repeat(32) })).toBeNull();
  });

  it('keeps the marks of what the agent cut, and needs none', () => {
    expect(parse({ cut: ['extensions', 'certificates'] })).toMatchObject({
      cut: ['extensions', 'certificates'],
    });
    expect(parse({ cut: undefined })).toMatchObject({ cut: [] });
    expect(parse({ cut: ['everything'] })).toBeNull();
    expect(parse({ cut: Array(6).fill('names') })).toBeNull();
  });

  it('caps ages and lists', () => {
    const many = (count: number, item: unknown = 'X') => Array(count).fill(item);
    const atBound: [(count: number) => unknown, number][] = [
      [(count) => withSmtp({ extensionsBeforeTls: many(count) }), EXTENSIONS_MAX],
      [(count) => withSmtp({ extensionsAfterTls: many(count) }), EXTENSIONS_MAX],
      [(count) => withSmtp({ authBeforeTls: many(count) }), AUTH_MECHANISMS_MAX],
      [(count) => withSmtp({ authAfterTls: many(count) }), AUTH_MECHANISMS_MAX],
      [(count) => withCertificate({ names: many(count) }), NAMES_SHOWN_MAX],
      [(count) => parse({ tls: { ...TLS, certificates: many(count, CERTIFICATE) } }), CERTIFICATES_SHOWN_MAX],
      [(count) => parse({ transcript: many(count, ROW.transcript?.[0]) }), TRANSCRIPT_LINES_MAX],
      [(count) => parse({ ageSeconds: count }), RESULT_TTL_MAX_SECONDS],
    ];
    expect(atBound.map(([made, max]) => made(max) !== null)).toEqual(atBound.map(() => true));
    expect(atBound.map(([made, max]) => made(max + 1))).toEqual(atBound.map(() => null));
  });

  it('cuts texts and makes them printable', () => {
    const evil = '\u001b[31m\u202e220\n';
    const long = 'x'.repeat(REPLY_LINE_BYTES_MAX);
    expect(withSmtp({ greeting: evil, hostname: long })).toMatchObject({
      smtp: { greeting: '[31m220', hostname: long },
    });
    expect(withSmtp({ hostname: `${long}x` })).toMatchObject({ smtp: { hostname: `${long.slice(1)}…` } });
    const said = (length: number) =>
      parse({ transcript: [{ from: 'server', atMs: 0, text: 'x'.repeat(length) }] });
    expect(said(TRANSCRIPT_LINE_CHARS_MAX)).toMatchObject({
      transcript: [{ text: expect.stringMatching(/^x+$/) }],
    });
    expect(said(TRANSCRIPT_LINE_CHARS_MAX + 1)).toMatchObject({
      transcript: [{ text: expect.stringMatching(/x…$/) }],
    });
  });
});
