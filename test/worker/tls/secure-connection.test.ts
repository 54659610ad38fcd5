/** What a server may send between and after data, and what ends the connection. */
import { describe, expect, it } from 'vitest';
import {
  MESSAGE_AFTER_HANDSHAKE_BYTES_MAX,
  MESSAGES_AFTER_HANDSHAKE_MAX,
  TLS_BYTES_MAX,
} from '../../../worker/tls/limits.ts';
import { ALERTS } from '../../../worker/tls/record/alert.ts';
import { ContentType, HandshakeType } from '../../../worker/tls/record/handshake-type.ts';
import { nextTrafficSecret } from '../../../worker/tls/record/key-schedule.ts';
import { concat, uint8 } from '../../../worker/tls/record/wire.ts';
import type { SecureConnection } from '../../../worker/tls/secure-connection.ts';
import { endOf, take } from '../../support/tls/dialed.ts';
import { handshake12 } from '../../support/tls/peer/handshake-12.ts';
import { handshake13, opener, sealer } from '../../support/tls/peer/handshake-13.ts';
import { messageOf, type Peer, recordOf, type Script, talk } from '../../support/tls/peer/peer.ts';

const NOTHING = new Uint8Array();
const TICKET = messageOf(HandshakeType.newSessionTicket, Buffer.from('ticket'));
const { helloRequest, keyUpdate, newSessionTicket } = HandshakeType;

type Line = (peer: Peer) => void;

const data: Line = (peer) => peer.sayRecord(ContentType.applicationData, Buffer.from('.'));
const nothing: Line = (peer) => peer.sayRecord(ContentType.applicationData, NOTHING);
const handshake =
  (...messages: readonly Uint8Array[]): Line =>
  (peer) =>
    peer.sayRecord(ContentType.handshake, concat(...messages));
const alert =
  (name: keyof typeof ALERTS, level = 2): Line =>
  (peer) =>
    peer.sayRecord(ContentType.alert, Uint8Array.of(level, ALERTS[name]));

function times(count: number, line: Line): Line[] {
  return Array.from({ length: count }, () => line);
}

const HANDSHAKES = { 'TLS 1.2': handshake12, 'TLS 1.3': handshake13 } as const;
type VersionName = keyof typeof HANDSHAKES;
const VERSIONS = Object.keys(HANDSHAKES) as VersionName[];

interface Opened {
  connection: SecureConnection;
  told(): Promise<string>;
}

async function opened(script: Script): Promise<Opened> {
  const { secured, told } = await talk(script);
  if (!secured.ok) throw new Error(secured.reason);
  return { connection: secured.connection, told };
}

function saying(version: VersionName, ...lines: readonly Line[]): Promise<Opened> {
  return opened(async (peer) => {
    await HANDSHAKES[version](peer);
    for (const line of lines) line(peer);
  });
}

/** How many pieces of data came before the end, how it ended, and the alert the client sent. */
async function course({ connection, told }: Opened): Promise<string> {
  let pieces = 0;
  let { kind } = await connection.read(0);
  for (; kind === 'bytes'; { kind } = await connection.read(0)) pieces += 1;
  const alert = await told();
  expect(connection.isBeyondUs).toBe(alert === 'alert-internal-error');
  return `${pieces} pieces, ${kind}, ${alert}`;
}

/** How it continues for a client without complaints: the server falls silent, and the client says goodbye. */
const fine = (pieces: number) => `${pieces} pieces, late, alert-close-notify`;
/** `internal-error`: a limit of ours, which the client owns up to (`course`). */
const refused = (pieces: number, name: string) => `${pieces} pieces, reset, alert-${name}`;

describe.each(VERSIONS)('%s', (version) => {
  const said = async (...lines: readonly Line[]) => course(await saying(version, ...lines));

  it('any number of records, with and without data', async () => {
    expect(await said(...times(3_000, nothing), data, ...times(3_000, data))).toBe(fine(3_001));
    expect(await said(...times(1_000, alert('user-canceled', 1)), data)).toBe(fine(1));
  });

  it('bytes in all, up to the cap, whatever is in them', async () => {
    const large: Line = (peer) => peer.sayRecord(ContentType.applicationData, new Uint8Array(15_000));
    const many = times(Math.floor(TLS_BYTES_MAX / 15_100), large);
    expect(await said(...many)).toBe(fine(many.length));
    expect(await said(...many, large)).toBe(refused(many.length, 'internal-error'));
  });

  it('close_notify is the end, whatever follows', async () => {
    expect(await said(data, alert('close-notify', 1), data)).toBe('1 pieces, end, cut-off');
    expect(await said(data, alert('close-notify', 2), data)).toBe('1 pieces, end, cut-off');
  });

  it('every alert in a record counts', async () => {
    const two: Line = (peer) => peer.sayRecord(ContentType.alert, Uint8Array.of(1, 90, 2, 80));
    expect(await said(data, two, data)).toBe('1 pieces, reset, cut-off');
  });

  it('a fatal alert is a reset, and so is half of one', async () => {
    expect(await said(data, alert('internal-error'), data)).toBe('1 pieces, reset, cut-off');
    const half: Line = (peer) => peer.sayRecord(ContentType.alert, uint8(1));
    expect(await said(data, half, data)).toBe('1 pieces, reset, cut-off');
  });

  it('the end and a reset of the connection are told apart', async () => {
    expect(await said(data, (peer) => peer.hangUp())).toBe('1 pieces, end, cut-off');
    expect(await said(data, (peer) => peer.breakOff())).toBe('1 pieces, reset, cut-off');
  });

  it('user_canceled is a warning', async () => {
    expect(await said(alert('user-canceled', 1), data)).toBe(fine(1));
  });

  it.for([
    ['ChangeCipherSpec', ContentType.changeCipherSpec, uint8(1)],
    ['a type that does not exist', 24, uint8(1)],
    ['a ClientHello', ContentType.handshake, messageOf(HandshakeType.clientHello, NOTHING)],
    ['a Finished', ContentType.handshake, messageOf(HandshakeType.finished, new Uint8Array(12))],
    ['a CertificateRequest', ContentType.handshake, messageOf(HandshakeType.certificateRequest, NOTHING)],
  ] as const)('refused: %s', async ([, type, content]) => {
    expect(await said(data, (peer) => peer.sayRecord(type, content), data)).toBe(
      refused(1, 'unexpected-message'),
    );
  });

  it('data in the middle of a message is refused', async () => {
    expect(await said(handshake(Uint8Array.of(newSessionTicket, 0)), data)).toBe(
      refused(0, 'unexpected-message'),
    );
  });

  it('nothing is sent after the end, and close_notify only once', async () => {
    const { connection, told } = await saying(version, alert('internal-error'));
    expect(await endOf(connection)).toBe('reset');
    connection.write(Buffer.from('still there?'));
    connection.close();
    expect(await told()).toBe('cut-off');
    const other = await saying(version);
    other.connection.close();
    other.connection.close();
    other.connection.write(Buffer.from('still there?'));
    expect(await other.connection.read(0)).toEqual({ kind: 'end' });
    expect(await other.told()).toBe('alert-close-notify');
  });
});

describe('TLS 1.3', () => {
  const said = async (...lines: readonly Line[]) => course(await saying('TLS 1.3', ...lines));
  const update = (wish: number) => messageOf(keyUpdate, uint8(wish));

  it('tickets in records of their own, up to the cap', async () => {
    const many = times(MESSAGES_AFTER_HANDSHAKE_MAX, handshake(TICKET));
    expect(await said(...many, data)).toBe(fine(1));
    expect(await said(data, ...many, handshake(TICKET), data)).toBe(refused(1, 'internal-error'));
  });

  it('a ticket of ordinary size in records of one byte each', async () => {
    const ticket = messageOf(newSessionTicket, new Uint8Array(250));
    const pieces = Array.from(ticket, (byte) => handshake(Uint8Array.of(byte)));
    expect(await said(...pieces, ...pieces, data)).toBe(fine(1));
  });

  it('tickets in one record, up to the cap', async () => {
    const many = Array.from({ length: MESSAGES_AFTER_HANDSHAKE_MAX }, () => TICKET);
    expect(await said(handshake(...many), data)).toBe(fine(1));
    expect(await said(handshake(...many, TICKET), data)).toBe(refused(0, 'internal-error'));
  });

  it('a ticket cut into pieces', async () => {
    const pieces = [TICKET.subarray(0, 1), TICKET.subarray(1, 5), TICKET.subarray(5)];
    expect(await said(...pieces.map((piece) => handshake(piece)), data)).toBe(fine(1));
  });

  it('a ticket of the largest size, and one of a byte more', async () => {
    const ticket = (bytes: number): Line => {
      const message = messageOf(newSessionTicket, new Uint8Array(bytes));
      return (peer) => {
        handshake(message.subarray(0, 10_000))(peer);
        handshake(message.subarray(10_000))(peer);
      };
    };
    expect(await said(ticket(MESSAGE_AFTER_HANDSHAKE_BYTES_MAX), data)).toBe(fine(1));
    expect(await said(ticket(MESSAGE_AFTER_HANDSHAKE_BYTES_MAX + 1), data)).toBe(
      refused(0, 'internal-error'),
    );
  });

  it('a warning that TLS 1.3 does not have ends the connection', async () => {
    expect(await said(alert('unrecognized-name', 1), data)).toBe('0 pieces, reset, cut-off');
  });

  it('a HelloRequest is refused', async () => {
    expect(await said(handshake(messageOf(helloRequest, NOTHING)), data)).toBe(
      refused(0, 'unexpected-message'),
    );
  });

  it('an unprotected record is refused', async () => {
    const clear: Line = (peer) => peer.sayBytes(recordOf(ContentType.alert, Uint8Array.of(1, 0)));
    expect(await said(clear, data)).toBe(refused(0, 'unexpected-message'));
  });

  it.for([
    ['with a wish that does not exist', update(2), 'illegal-parameter'],
    ['without a wish', messageOf(keyUpdate, NOTHING), 'illegal-parameter'],
    ['with two wishes', messageOf(keyUpdate, Uint8Array.of(0, 0)), 'illegal-parameter'],
    ['with a message behind it in its record', concat(update(0), TICKET), 'unexpected-message'],
    ['with half a message behind it in its record', concat(update(0), uint8(4)), 'unexpected-message'],
  ] as const)('a key update is refused: %s', async ([, message, name]) => {
    expect(await said(data, handshake(message), data)).toBe(refused(1, name));
  });

  it('key updates, with and without a request for one in return', async () => {
    const { connection, told } = await opened(async (peer) => {
      let { client, server } = await handshake13(peer);
      for (const wish of [0, 1, 1, 0, 1]) {
        handshake(update(wish))(peer);
        server = nextTrafficSecret('sha256', server);
        peer.protectWriting(sealer(server));
        data(peer);
        if (wish === 0) continue;
        expect(await peer.hear(keyUpdate)).toEqual(uint8(0));
        client = nextTrafficSecret('sha256', client);
        peer.protectReading(opener(client));
      }
    });
    expect((await take(connection, 5)).toString()).toBe('.....');
    expect(await connection.read(0)).toEqual({ kind: 'late' });
    expect(await told()).toBe('alert-close-notify');
  });

  it('a replaced key opens nothing any more', async () => {
    expect(await said(data, handshake(update(0)), data)).toBe(refused(1, 'bad-record-mac'));
  });
});

describe('TLS 1.2', () => {
  const said = async (...lines: readonly Line[]) => course(await saying('TLS 1.2', ...lines));

  it('a request to renegotiate is declined each time, and data continues', async () => {
    const warnings: string[] = [];
    const { connection, told } = await opened(async (peer) => {
      await handshake12(peer);
      for (let time = 0; time < 3; time += 1) {
        handshake(messageOf(helloRequest, NOTHING))(peer);
        warnings.push(await peer.hearWarning());
        data(peer);
      }
    });
    expect((await take(connection, 3)).toString()).toBe('...');
    expect(await connection.read(0)).toEqual({ kind: 'late' });
    expect(warnings).toEqual(Array(3).fill('no-renegotiation'));
    expect(await told()).toBe('alert-close-notify');
  });

  it('a warning is ignored', async () => {
    expect(await said(alert('unrecognized-name', 1), data)).toBe(fine(1));
  });

  it.for([
    ['a ticket', TICKET],
    ['a key update', messageOf(keyUpdate, uint8(0))],
  ] as const)('%s is refused', async ([, message]) => {
    expect(await said(data, handshake(message), data)).toBe(refused(1, 'unexpected-message'));
  });
});
