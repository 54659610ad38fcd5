/** The probe against the local mail host, whose temperaments were written independently of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probePort } from '../../../worker/probe/probe.ts';
import { connect } from '../../../worker/probe/socket.ts';
import { platformEntropy } from '../../../worker/tls/handshake/entropy.ts';
import { trustAnchors } from '../../../worker/tls/trust/trust-anchors.ts';
import { freePort, freePortOffset } from '../../local/free-port.ts';
import { type MailHost, startMailHost } from '../../local/mail-host.ts';
import type { NamedHost } from '../../local/named-host.ts';
import { droppingSyn } from '../../local/syn-drop.ts';
import type { TemperamentId } from '../../local/temperaments.ts';

/** The fast ones; the slow ones are in deadlines.test.ts. */
const EXPECTED: [TemperamentId, outcome: string, reason: string | null][] = [
  ['healthy', 'starttls', null],
  ['no-starttls', 'plaintext', null],
  ['ssh', 'not-smtp', 'ssh'],
  ['imap', 'not-smtp', 'other'],
  ['greeting-421', 'busy', 'greeting'],
  ['greeting-450', 'busy', 'greeting'],
  ['greeting-554', 'rejected', 'greeting'],
  ['reset', 'dropped', 'greeting'],
  ['close-on-accept', 'dropped', 'greeting'],
  ['close-after-banner', 'dropped', 'ehlo'],
  ['reset-on-ehlo', 'dropped', 'ehlo'],
  ['helo-only', 'plaintext', null],
  ['ehlo-and-helo-502', 'rejected', 'ehlo'],
  ['ehlo-421', 'busy', 'ehlo'],
  ['multi-line-greeting', 'starttls', null],
  ['split-reply', 'starttls', null],
  ['hostile-banner', 'plaintext', null],
  ['endless-line', 'not-smtp', 'too-long'],
  ['endless-reply', 'not-smtp', 'too-long'],
  ['only-ehlo', 'starttls', null],
  ['starttls-injection', 'starttls', null],
  ['starttls-injection-later', 'starttls', null],
  ['refused', 'refused', null],
];

const PORT_OF = new Map(EXPECTED.map(([temperament], index) => [temperament, 2000 + index]));

const HOST: NamedHost = {
  name: 'mail.test',
  address: '127.0.0.1',
  description: '',
  ports: Object.fromEntries([...PORT_OF].map(([temperament, port]) => [port, temperament])),
};

let mailHost: MailHost;

beforeAll(async () => {
  mailHost = await startMailHost({ hosts: [HOST], portOffset: await freePortOffset([HOST]) });
});

afterAll(() => mailHost.stop());

describe('probePort', () => {
  it.each(EXPECTED)('finds %s: %s %s', async (temperament, outcome, reason) => {
    const port = PORT_OF.get(temperament) ?? 0;
    const endpoint = { address: HOST.address, port: port + mailHost.portOffset };
    const tools = {
      connect,
      clock: Date.now,
      entropy: platformEntropy,
      anchors: trustAnchors(''),
      onConnected: () => {},
    };
    const observation = await probePort(
      { step: { kind: 'dial', port, endpoint, implicitTls: false }, ehloName: 'me.test', host: HOST.name },
      tools,
    );
    expect([observation.outcome, observation.reason]).toEqual([outcome, reason]);
    const isInjected = temperament.startsWith('starttls-injection');
    const injected = isInjected ? '250 2.0.0 Slipped in\r\n'.length : 0;
    expect(observation.smtp?.bytesBehindStarttls ?? 0).toBe(injected);
    await mailHost.quiet();
    const visits = mailHost.connections(port);
    expect(visits).toHaveLength(temperament === 'refused' ? 0 : 1);
    expect(visits.flatMap(({ violations }) => violations)).toEqual([]);
    const said = visits.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(said.join(',')).toMatch(
      /^(?:EHLO me\.test(?:,HELO me\.test)?(?:,STARTTLS(?:,EHLO me\.test)?)?)?(?:,?QUIT)?$/,
    );
  });
});

describe('connect', () => {
  it('reports a timeout at its deadline if the attempt gets no answer', async () => {
    const endpoint = { address: '127.0.0.1', port: await freePort() };
    const drop = await droppingSyn([endpoint]);
    expect(await connect(endpoint, Date.now() + 50, Date.now)).toEqual({ ok: false, failure: 'timeout' });
    await drop.stop();
  });
});
