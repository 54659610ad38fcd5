/** What happens at which time, on a clock that the test controls. */
import { describe, expect, it } from 'vitest';
import type { ConnectFailure } from '../../../worker/net/connection.ts';
import { probePort } from '../../../worker/probe/probe.ts';
import { type Scene, ScriptedConnection } from '../../support/scripted-connection.ts';
import { ASKED, ENDPOINT, probe, TLS, TRIED_TLS, UNUSED } from '../../support/scripted-probe.ts';

const GREETING = '220 mail.test\r\n';
const EHLO = '250 mail.test\r\n';
const BYE = '221 Bye\r\n';

describe('deadlines', () => {
  it('wait 8 s for the greeting and send nothing before it', async () => {
    const late = await probe([[8001, GREETING]]);
    expect(late).toMatchObject({ outcome: 'silent', reason: 'greeting', smtp: null, written: [], closed: 1 });
    expect(late.second).toEqual(TRIED_TLS);
    expect(late.timings).toMatchObject({ greetingMs: null, totalMs: 14_000 });
    const inTime = await probe([
      [8000, GREETING],
      [0, EHLO],
      [0, BYE],
    ]);
    expect(inTime).toMatchObject({ outcome: 'plaintext', closed: 1 });
    expect(inTime.timings).toMatchObject({ greetingMs: 8000, ehloMs: 0, totalMs: 8000 });
  });

  it('count the whole greeting, not its first byte', async () => {
    const drip: Scene[] = [...GREETING].map((byte) => [1000, byte]);
    const dripped = await probe(drip);
    expect(dripped).toMatchObject({ outcome: 'silent', reason: 'greeting', written: [], second: UNUSED });
    expect(dripped.timings.totalMs).toBe(8000);
  });

  it('send nothing between the lines of a greeting', async () => {
    const half = await probe([
      [0, '220-mail.test\r\n'],
      [8001, GREETING],
    ]);
    expect(half).toMatchObject({ outcome: 'silent', reason: 'greeting', written: [] });
    expect(half.transcript).toEqual([{ from: 'server', atMs: 0, text: '220-mail.test' }]);
  });

  it('wait 6 s for the answer to EHLO', async () => {
    const late = await probe([
      [0, GREETING],
      [6001, EHLO],
    ]);
    expect(late).toMatchObject({
      outcome: 'silent',
      reason: 'ehlo',
      written: ['EHLO checker.test\r\n'],
      closed: 1,
    });
    expect(late.smtp?.greeting).toBe('mail.test');
    expect(late.timings.ehloMs).toBeNull();
    expect(
      await probe([
        [0, GREETING],
        [6000, EHLO],
      ]),
    ).toMatchObject({ outcome: 'plaintext' });
  });

  it('give HELO as long as EHLO', async () => {
    const unknown: Scene[] = [
      [0, GREETING],
      [6000, '502 No\r\n'],
    ];
    expect(await probe([...unknown, [6000, EHLO]])).toMatchObject({ outcome: 'plaintext' });
    expect(await probe([...unknown, [6001, EHLO]])).toMatchObject({ outcome: 'silent', reason: 'ehlo' });
  });

  it('wait 1 s for the answer to QUIT, which changes nothing', async () => {
    const polite = await probe([
      [0, GREETING],
      [0, EHLO],
    ]);
    expect(polite).toMatchObject({
      outcome: 'plaintext',
      written: ['EHLO checker.test\r\n', 'QUIT\r\n'],
      closed: 1,
    });
    expect(polite.timings.totalMs).toBe(1000);
    expect(
      await probe([
        [0, GREETING],
        [0, EHLO],
        [0, 'reset'],
      ]),
    ).toMatchObject({ outcome: 'plaintext' });
  });

  it('end the whole conversation after 20 s from the first SYN', async () => {
    const scenes: Scene[] = [
      [8000, GREETING],
      [6000, '500 No\r\n'],
      [1000, EHLO],
    ];
    expect(await probe(scenes, { connectMs: 5000 })).toMatchObject({ outcome: 'plaintext' });
    const late = await probe([...scenes.slice(0, 2), [1001, EHLO]], { connectMs: 5000 });
    expect(late).toMatchObject({ outcome: 'silent', reason: 'ehlo', closed: 1 });
    expect(late.timings.totalMs).toBe(20_000);
  });

  it('wait 6 s for an answer in TLS, then 8 s for a greeting on a second connection', async () => {
    const silent = await probe([], { implicitTls: true });
    expect(silent).toMatchObject({ outcome: 'silent', reason: 'greeting', smtp: null, tls: null, closed: 1 });
    expect(silent).toMatchObject({ written: TRIED_TLS.written, second: { written: [], closed: 1 } });
    expect(silent.timings).toMatchObject({ handshakeMs: null, totalMs: 14_000 });
    const plain = await probe([], {
      implicitTls: true,
      second: [
        [8000, GREETING],
        [0, EHLO],
        [0, BYE],
      ],
    });
    expect(plain).toMatchObject({ outcome: 'plaintext', timings: { greetingMs: 8000, totalMs: 14_000 } });
    expect(plain.second).toEqual({ written: ['EHLO checker.test\r\n', 'QUIT\r\n'], closed: 1 });
  });

  it('wait 5 s for consent to STARTTLS, then 6 s for the handshake', async () => {
    const offer = '250-mail.test\r\n250 STARTTLS\r\n';
    const begun: Scene[] = [
      [0, GREETING],
      [0, offer],
    ];
    const late = await probe([...begun, [5001, '220 Go\r\n']]);
    expect(late).toMatchObject({ outcome: 'tls-failed', reason: 'stalled', closed: 1, second: UNUSED });
    expect(late.timings).toMatchObject({ starttlsMs: null, handshakeMs: null, totalMs: 5000 });
    const stalled = await probe([...begun, [5000, '220 Go\r\n']]);
    expect(stalled).toMatchObject({ outcome: 'tls-failed', reason: 'stalled', closed: 1, second: UNUSED });
    expect(stalled.timings).toMatchObject({ starttlsMs: 5000, handshakeMs: null, totalMs: 11_000 });
  });

  it('note when each line came, from the connection attempt on', async () => {
    const { transcript } = await probe(
      [
        [100, GREETING],
        [20, EHLO],
        [3, BYE],
      ],
      { connectMs: 7 },
    );
    expect(transcript.map(({ atMs, text }) => `${atMs} ${text}`)).toEqual([
      '107 220 mail.test',
      '107 EHLO checker.test',
      '127 250 mail.test',
      '127 QUIT',
      '130 221 Bye',
    ]);
  });
});

describe('the end of a connection', () => {
  it.each(['end', 'reset'] as const)(
    '%s before the greeting is dropped, with what came until then',
    async (end) => {
      const cut = await probe([
        [5, '220 mail.te'],
        [5, end],
      ]);
      expect(cut).toMatchObject({
        outcome: 'dropped',
        reason: 'greeting',
        smtp: null,
        written: [],
        closed: 1,
      });
      expect(cut.transcript).toEqual([{ from: 'server', atMs: 10, text: '220 mail.te' }]);
    },
  );

  it.each(['end', 'reset'] as const)('%s after EHLO is dropped, with the greeting', async (end) => {
    const cut = await probe([
      [5, GREETING],
      [5, '250-mail.test\r\n'],
      [5, end],
    ]);
    expect(cut).toMatchObject({
      outcome: 'dropped',
      reason: 'ehlo',
      smtp: { extensionsBeforeTls: [] },
      closed: 1,
    });
    expect(cut.written).toEqual(['EHLO checker.test\r\n']);
  });
});

describe('failed connections', () => {
  it.each<[ConnectFailure, string, string | null]>([
    ['refused', 'refused', null],
    ['timeout', 'timeout', null],
    ['host-unreachable', 'timeout', 'host-unreachable'],
    ['no-route', 'error', 'no-route'],
    ['unexplained', 'error', 'opaque-failure'],
  ])('%s: %s %s', async (failure, outcome, reason) => {
    const connection = new ScriptedConnection([]);
    let untilMs = 0;
    const observation = await probePort(
      { step: { kind: 'dial', port: 587, endpoint: ENDPOINT, implicitTls: false }, ...ASKED },
      {
        ...TLS,
        connect: (endpoint, until, clock) => {
          expect(endpoint).toBe(ENDPOINT);
          untilMs = until - clock();
          return connection.failing(42, failure)(endpoint, until, clock);
        },
        clock: connection.clock,
        onConnected: () => expect.unreachable(),
      },
    );
    expect(untilMs).toBe(5000);
    expect(observation).toMatchObject({ outcome, reason, smtp: null, transcript: [] });
    expect(observation.timings).toMatchObject({ connectMs: null, totalMs: 42 });
  });
});
