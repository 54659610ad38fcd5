/** The words for one row: its outcome, its most important problem, and all of it in sentences. */
import { expect, test } from 'vitest';
import type { PortReport, Tls } from '../../../worker/api/index.ts';
import { EHLO_DEADLINE_MS, GREETING_DEADLINE_MS } from '../../../worker/limits.ts';
import { REPLY_IN_SENTENCE_CHARS_MAX } from '../../../worker/messages/limits.ts';
import { problemTexts, rowText } from '../../../worker/messages/row.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { smtpSeen } from '../../support/local-script-rows.ts';
import { EXPIRED, OTHER_NAME, tlsSeen } from '../../support/tls-seen.ts';
import { portReport } from '../../widget/reports.ts';

const HOST = 'mail.example.com';

test('rowText() shows an unknown code unchanged, even the name of an inherited property', () => {
  const said = rowText(portReport(587, { outcome: 'toString', reason: 'quantum' } as object), HOST, WORDS.en);
  expect(said).toEqual({ outcome: 'toString', note: 'quantum', meaning: '' });
});

const said = (more: Partial<PortReport>) => rowText(portReport(587, more), HOST, WORDS.en);
const untrusted = (problems: string[], leaf = EXPIRED): Tls =>
  tlsSeen({ trusted: false, problems: problems as Tls['problems'], certificates: [leaf] });

test('rowText() says how a port is encrypted, or its most important problem', () => {
  expect(said({ tls: tlsSeen() }).note).toBe('TLS 1.3');
  expect(said({ tls: tlsSeen({ version: null }) }).note).toBe('');
  expect(said({ tls: untrusted(['expired']) }).note).toBe('certificate expired on 2026-10-03');
  expect(said({ tls: untrusted(['quantum', 'expired', 'name-mismatch'], OTHER_NAME) }).note).toBe(
    '3 problems: certificate is for *.example.net',
  );
  expect(said({ tls: untrusted(['constructor']) }).note).toBe('constructor');
});

test('rowText() explains why TLS failed, and says nothing twice', () => {
  const failed = (reason: PortReport['reason'], tls: Tls | null = null) =>
    said({ outcome: 'tls-failed', reason, tls });
  expect(failed('obsolete-version', tlsSeen({ version: 'TLS 1.0', trusted: null })).note).toBe(
    'only TLS 1.0',
  );
  expect(failed('obsolete-version').meaning).toMatch(/RFC 8996/);
  expect(failed('obsolete-version', untrusted(['obsolete-version'])).meaning).not.toMatch(/RFC 8996/);
  expect(failed('beyond-our-client')).toMatchObject({
    note: 'a limitation of this check, not of the server',
    meaning: expect.stringContaining('The server may be fine'),
  });
  expect(failed('alert-handshake-failure')).toMatchObject({
    note: 'TLS alert: handshake failure',
    meaning: expect.stringContaining('did not accept any'),
  });
  expect(failed('alert-constructor' as 'alert-unknown')).toMatchObject({
    note: 'TLS alert: constructor',
    meaning: 'The server can be reached, but no encrypted connection could be established.',
  });
});

test('rowText() quotes the reply that turned the check away, in every language, and calls the server neither busy nor broken', () => {
  const reply = '450 4.7.25 Client host rejected: cannot find your reverse hostname';
  const smtp = smtpSeen({ refusals: ['500 What?', reply] });
  for (const words of Object.values(WORDS)) {
    const { outcome, meaning } = rowText(
      portReport(587, { outcome: 'busy', reason: 'ehlo', smtp }),
      HOST,
      words,
    );
    expect(outcome).toBe(words.report.outcome.rejected);
    expect(meaning).toBe(`${words.report.turnedAway} ${words.report.quoted(reply)}`);
    expect(meaning).not.toContain(words.report.meaning.busy);
  }
});

test('rowText() quotes the last reply of a refusal without a known reason, and shortens it', () => {
  const meaning = (reply: string) =>
    said({ outcome: 'rejected', reason: 'ehlo', smtp: smtpSeen({ refusals: ['550 No', reply] }) }).meaning;
  expect(meaning('503 What?')).toMatch(/to serve this client\. The server said: “503 What\?”\.$/);
  const longest = 'x'.repeat(REPLY_IN_SENTENCE_CHARS_MAX);
  expect(meaning(longest)).toContain(`“${longest}”`);
  expect(meaning(`${longest}x`)).toContain(`“${longest.slice(1)}…”`);
});

test('rowText() says how long it waited for a greeting, in every language, and calls the server neither dead nor broken', () => {
  const [greeting, ehlo] = [GREETING_DEADLINE_MS, EHLO_DEADLINE_MS].map((ms) => `${ms / 1000} s`);
  for (const words of Object.values(WORDS)) {
    const told = (reason: PortReport['reason']) =>
      rowText(portReport(587, { outcome: 'silent', reason }), HOST, words);
    expect(told('greeting').note).toContain(greeting);
    expect(told('greeting').note.length).toBeLessThanOrEqual(48);
    expect(told('greeting').meaning).toContain(greeting);
    expect(told('greeting').meaning).toMatch(/RFC 5321/);
    expect(told('ehlo').note).toContain(ehlo);
    expect(told('ehlo').note.length).toBeLessThanOrEqual(48);
  }
});

test('rowText() names the limit of this check that was exceeded, and no kind of encryption', () => {
  const row = portReport(465, { outcome: 'tls-failed', reason: 'beyond-our-client', capBytes: 131_072 });
  for (const words of Object.values(WORDS)) {
    const { meaning } = rowText(row, HOST, words);
    const [finding, kind] = [{ capBytes: 131_072 }, {}].map((parameters) =>
      words.finding.sentence['beyond-our-client']([465], parameters),
    );
    for (const one of [meaning, finding]) expect(one).toMatch(/128\s[kK][Bbo]/);
    expect(finding).not.toBe(kind);
    expect(meaning).not.toContain(words.report.explanation['beyond-our-client']);
  }
});

test('rowText() says what is often silent on web ports', () => {
  const silent = (port: number, reason: PortReport['reason']) =>
    rowText(portReport(port, { outcome: 'silent', reason }), HOST, WORDS.en).meaning;
  expect(silent(80, 'greeting')).toMatch(/in time\. Web servers often use this port/);
  expect(silent(443, 'greeting')).toBe(silent(80, 'greeting'));
  // A server that greeted is a mail server.
  for (const other of [silent(80, 'ehlo'), silent(587, 'greeting')]) expect(other).not.toMatch(/web server/i);
});

test('problemTexts() lists each problem once, the most important first and unknown ones last', () => {
  const problems = ['quantum', 'expired', 'name-mismatch', 'expired', 'toString'];
  expect(problemTexts(untrusted(problems), HOST, WORDS.en)).toEqual([
    'The certificate is for mail.example.com and smtp.example.com, not for mail.example.com.',
    'The certificate expired on 3 October 2026.',
    'quantum',
    'toString',
  ]);
});
