/** Which mode a server uses, and when a second connection should try the other (RFC 8314 §3.3, RFC 3207). */
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../support/scripted-connection.ts';
import { probe, TRIED_TLS, UNUSED } from '../../support/scripted-probe.ts';

const PLAIN: Scene[] = [
  [0, '220 mail.test ESMTP\r\n'],
  [0, '250 mail.test\r\n'],
  [0, '221 Bye\r\n'],
];
const EHLO_AND_QUIT = { written: ['EHLO checker.test\r\n', 'QUIT\r\n'], closed: 1 };
const ALERT = Uint8Array.of(0x15, 3, 3, 0, 2, 2, 40);
/** A record that does not contain a ServerHello, but is TLS. */
const BROKEN_TLS = Uint8Array.of(0x16, 3, 3, 0, 4, 2, 0, 0, 0);

describe('where TLS comes first', () => {
  it.each<[string, Scene[], string, string]>([
    ['a greeting with 421', [[0, '421 mail.test Too many\r\n']], 'busy', 'greeting'],
    ['a greeting with 450', [[0, '450-mail.test Later\r\n450 x\r\n']], 'busy', 'greeting'],
    ['HTTP', [[0, 'HTTP/1.1 400 Bad Request\r\n\r\n']], 'not-smtp', 'http'],
    ['SSH', [[0, 'SSH-2.0-OpenSSH_9.6\r\n']], 'not-smtp', 'ssh'],
    ['IMAP', [[0, '* OK ready\r\n']], 'not-smtp', 'other'],
    ['the end', [[0, 'end']], 'dropped', 'greeting'],
    ['a reset', [[0, 'reset']], 'dropped', 'greeting'],
    ['an alert', [[0, ALERT]], 'tls-failed', 'alert-handshake-failure'],
    [
      'TLS that breaks off',
      [
        [0, BROKEN_TLS.subarray(0, 6)],
        [0, 'end'],
      ],
      'tls-failed',
      'cut-off',
    ],
    ['TLS that stalls', [[0, ALERT.subarray(0, 3)]], 'tls-failed', 'stalled'],
    ['TLS that makes no sense', [[0, BROKEN_TLS]], 'tls-failed', 'protocol-error'],
    [
      'a record too long to be one',
      [[0, Uint8Array.of(0x16, 3, 3, 0xff, 0xff)]],
      'tls-failed',
      'protocol-error',
    ],
  ])('%s is answer enough', async (_, scenes, outcome, reason) => {
    const seen = await probe(scenes, { implicitTls: true, second: PLAIN });
    expect(seen).toMatchObject({ outcome, reason, encryption: null, closed: 1, second: UNUSED });
  });

  it('a greeting in plain text is worth a second connection', async () => {
    const seen = await probe([[0, '220 mail.test ESMTP\r\n']], { implicitTls: true, second: PLAIN });
    expect(seen).toMatchObject({ outcome: 'plaintext', smtp: { greeting: 'mail.test ESMTP' }, closed: 1 });
    expect(seen.second).toEqual(EHLO_AND_QUIT);
  });

  it('so is a greeting that came in pieces', async () => {
    const pieces: Scene[] = [...'220 mail.test ESMTP\r\n'].map((byte) => [10, byte]);
    const seen = await probe(pieces, { implicitTls: true, second: PLAIN });
    expect(seen).toMatchObject({ outcome: 'plaintext', second: EHLO_AND_QUIT });
  });

  it('a handshake that fails on the second connection is reported with everything before it', async () => {
    const second: Scene[] = [
      [0, '220 mail.test ESMTP\r\n'],
      [0, '250-mail.test\r\n250 STARTTLS\r\n'],
      [0, '220 Go\r\n'],
      [0, 'end'],
    ];
    const seen = await probe([[0, '220 mail.test ESMTP\r\n']], { implicitTls: true, second });
    expect(seen).toMatchObject({ outcome: 'tls-failed', reason: 'cut-off' });
    expect(seen.smtp?.extensionsBeforeTls).toEqual(['STARTTLS']);
  });

  it('plain text sent instead of TLS is in the transcript', async () => {
    const { transcript } = await probe([[0, '421 mail.test \u001b[31mToo many\r\n']], { implicitTls: true });
    expect(transcript).toEqual([{ from: 'server', atMs: 0, text: '421 mail.test [31mToo many' }]);
  });

  it('the rest of a line is awaited for 500 ms, not for the whole handshake', async () => {
    const { outcome, reason, timings } = await probe([[0, 'hello']], { implicitTls: true });
    expect([outcome, reason, timings.totalMs]).toEqual(['not-smtp', 'other', 500]);
  });

  it('if the second connection fails, the first result is kept', async () => {
    const seen = await probe([[0, '220 mail.test ESMTP\r\n']], { implicitTls: true, second: [[0, 'reset']] });
    expect(seen).toMatchObject({ outcome: 'tls-failed', reason: 'not-tls', tls: null });
    expect(seen.smtp).toMatchObject({ greeting: 'mail.test ESMTP', hostname: 'mail.test' });
  });

  it.each<[string, string, Scene[]]>([
    ['SSH', 'ssh', [[0, 'SSH-2.0-OpenSSH_9.6\r\n']]],
    ['HTTP', 'http', [[0, 'HTTP/1.1 408 Request Timeout\r\n']]],
  ])('silence was that of another protocol where plain text meets %s', async (_, reason, second) => {
    const seen = await probe([], { implicitTls: true, second });
    expect(seen).toMatchObject({ outcome: 'not-smtp', reason, connections: 2 });
  });

  it.each<[string, Scene[], string]>([
    ['is greeted', PLAIN, 'plaintext'],
    [
      'is declined again',
      [
        [0, '554 mail.test Not you\r\n'],
        [0, '221 Bye\r\n'],
      ],
      'rejected',
    ],
    ['is dropped', [[0, 'end']], 'rejected'],
    ['hears nothing', [], 'rejected'],
  ])('who is told off for talking first, and %s on a second connection', async (_, second, outcome) => {
    const synchronization: Scene[] = [[0, '554 SMTP synchronization error\r\n']];
    expect(await probe(synchronization, { implicitTls: true, second })).toMatchObject({ outcome });
  });
});

describe('where STARTTLS was agreed on', () => {
  it('an error in plain text is not TLS, and is reported', async () => {
    const seen = await probe([
      [0, '220 mail.test\r\n'],
      [0, '250-mail.test\r\n250 STARTTLS\r\n'],
      [0, '220 Go\r\n'],
      [3, '454 TLS not available due to local problem\r\n'],
    ]);
    expect(seen).toMatchObject({ outcome: 'tls-failed', reason: 'not-tls', second: UNUSED });
    expect(seen.transcript.at(-1)?.text).toBe('454 TLS not available due to local problem');
  });
});

describe('where plain text comes first', () => {
  it.each<[string, Scene[], string, string | null]>([
    ['a greeting with 421', [[0, '421 mail.test Too many\r\n']], 'busy', 'greeting'],
    ['the end', [[0, 'end']], 'dropped', 'greeting'],
    ['a reset', [[0, 'reset']], 'dropped', 'greeting'],
    ['half a greeting', [[0, '22']], 'silent', 'greeting'],
    ['another protocol', [[0, '* OK ready\r\n']], 'not-smtp', 'other'],
    ['a greeting', PLAIN, 'plaintext', null],
  ])('%s is answer enough', async (_, scenes, outcome, reason) => {
    expect(await probe(scenes, { second: [[0, ALERT]] })).toMatchObject({ outcome, reason, second: UNUSED });
  });

  it.each<[string, Scene[]]>([
    ['silence', []],
    [
      'a record of TLS',
      [
        [0, ALERT],
        [0, 'end'],
      ],
    ],
  ])('%s is worth a second connection', async (_, scenes) => {
    const seen = await probe(scenes, { second: [[0, BROKEN_TLS]] });
    expect(seen).toMatchObject({ outcome: 'tls-failed', reason: 'protocol-error', written: [] });
    expect(seen.second?.written[0]).toEqual(TRIED_TLS.written[0]);
  });

  it.each<[string, Scene[]]>([
    ['silence', []],
    ['the end', [[0, 'end']]],
    ['plain text', [[0, '220 mail.test\r\n']]],
  ])('silence stays silence where TLS meets %s', async (_, second) => {
    expect(await probe([], { second })).toMatchObject({
      outcome: 'silent',
      reason: 'greeting',
      second: TRIED_TLS,
    });
  });

  it.each<[string, string, Scene[]]>([
    ['HTTP', 'http', [[0, 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n']]],
    [
      'a page',
      'http',
      [[0, '<html><head><title>400 The plain HTTP request was sent to HTTPS port</title>\r\n']],
    ],
    ['SSH', 'ssh', [[0, 'SSH-2.0-OpenSSH_9.6\r\n']]],
    ['IMAP', 'other', [[0, '* BAD Invalid command\r\n']]],
  ])('silence was that of another protocol where TLS meets %s', async (_, reason, second) => {
    expect(await probe([], { second })).toMatchObject({ outcome: 'not-smtp', reason, second: TRIED_TLS });
  });

  it('an unexpected TLS record is not SMTP', async () => {
    const seen = await probe(
      [
        [0, ALERT],
        [0, 'end'],
      ],
      { second: [[0, 'end']] },
    );
    expect(seen).toMatchObject({ outcome: 'not-smtp', reason: 'other' });
  });
});
