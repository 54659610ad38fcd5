/** Each cap on what a server may send before the handshake is complete, tested on both sides of its limit. */
import { describe, expect, it } from 'vitest';
import { ExtensionType } from '../../../../worker/tls/handshake/extension.ts';
import {
  COOKIE_BYTES_MAX,
  EXPANSION_12_BYTES_MAX,
  EXPANSION_13_BYTES_MAX,
  HANDSHAKE_BYTES_MAX,
  HANDSHAKE_MESSAGE_BYTES_MAX,
  PLAINTEXT_BYTES_MAX,
  TLS_BYTES_MAX,
} from '../../../../worker/tls/limits.ts';
import { ContentType, HandshakeType } from '../../../../worker/tls/record/handshake-type.ts';
import { concat, uint8, vector8, vector16, vector24 } from '../../../../worker/tls/record/wire.ts';
import { credentialsOf } from '../../../support/tls/credentials.ts';
import { take } from '../../../support/tls/dialed.ts';
import { handshake12 } from '../../../support/tls/peer/handshake-12.ts';
import { handshake13, SELECTED_13 } from '../../../support/tls/peer/handshake-13.ts';
import {
  messageOf,
  type Peer,
  recordOf,
  refusalOf,
  type Script,
  talk,
} from '../../../support/tls/peer/peer.ts';

const NOTHING = new Uint8Array();
const CHANGE_CIPHER_SPEC = recordOf(ContentType.changeCipherSpec, uint8(1));
const HELLO_REQUEST = messageOf(HandshakeType.helloRequest, NOTHING);

/** The client waits for more: nothing is wrong so far. */
const WAITS = 'stalled, cut-off';
/** The protocol allows it, but we do not read it. */
const BEYOND = 'beyond-our-client, alert-internal-error';
const REFUSES = (alert: string) => `protocol-error, alert-${alert}`;

function repeated(count: number, say: (peer: Peer) => void): Script {
  return (peer) => {
    for (let time = 0; time < count; time += 1) say(peer);
  };
}

/** In the protected part of a TLS 1.3 handshake, which already contains one ChangeCipherSpec. */
function in13(say: (peer: Peer) => void): Script {
  return (peer) =>
    handshake13(peer, {
      before: {
        encryptedExtensions: (said) => {
          say(said);
          said.fallSilent();
        },
      },
    });
}

describe('before anything is agreed on', () => {
  it.for([
    [
      'bytes of a record',
      PLAINTEXT_BYTES_MAX,
      (bytes: number): Script =>
        (peer) =>
          peer.sayBytes(recordOf(ContentType.handshake, uint8(HandshakeType.serverHello), bytes)),
      REFUSES('record-overflow'),
    ],
    [
      'bytes of a message',
      HANDSHAKE_MESSAGE_BYTES_MAX,
      (bytes: number): Script =>
        (peer) =>
          peer.sayRecord(
            ContentType.handshake,
            Uint8Array.of(HandshakeType.serverHello, bytes >> 16, bytes >> 8, bytes),
          ),
      BEYOND,
    ],
    [
      'bytes of all messages',
      HANDSHAKE_BYTES_MAX,
      (bytes: number): Script =>
        async (peer) => {
          const whole = Buffer.alloc(bytes - (bytes % HELLO_REQUEST.length), HELLO_REQUEST);
          const rest = HELLO_REQUEST.subarray(0, bytes % HELLO_REQUEST.length);
          for (let at = 0; at < whole.length; at += PLAINTEXT_BYTES_MAX)
            peer.sayRecord(ContentType.handshake, whole.subarray(at, at + PLAINTEXT_BYTES_MAX));
          peer.sayRecord(ContentType.handshake, rest);
        },
      BEYOND,
    ],
  ] as const)('%s, %i and one more', async ([, cap, script, refusal]) => {
    expect(await refusalOf(script(cap))).toBe(WAITS);
    expect(await refusalOf(script(cap + 1))).toBe(refusal);
  });
});

describe('of what is dropped or adds nothing, as many as fit into the bytes of a connection', () => {
  it.for([
    ['ChangeCipherSpecs', CHANGE_CIPHER_SPEC],
    ['empty records', recordOf(ContentType.handshake, NOTHING)],
    ['warnings', recordOf(ContentType.alert, Uint8Array.of(1, 112))],
  ] as const)('%s', async ([, record]) => {
    const count = Math.floor(TLS_BYTES_MAX / record.length);
    const many = (times: number): Script => {
      const packets = [Buffer.alloc(count * record.length, record), record].slice(0, 1 + times - count);
      return (peer) => {
        for (const packet of packets) peer.sayBytes(packet);
      };
    };
    expect(await refusalOf(many(count))).toBe(WAITS);
    expect(await refusalOf(many(count + 1))).toBe(BEYOND);
  });

  it('ChangeCipherSpecs are followed by the handshake', async () => {
    const before = { serverHello: repeated(1_000, (peer) => peer.sayBytes(CHANGE_CIPHER_SPEC)) };
    expect(await refusalOf((peer) => handshake13(peer, { before }))).toBe('accepted, alert-close-notify');
  });
});

describe('in TLS 1.3', () => {
  it('ChangeCipherSpecs do not count', async () => {
    const many = in13(repeated(16_000, (peer) => peer.sayBytes(CHANGE_CIPHER_SPEC)));
    expect(await refusalOf(many)).toBe(WAITS);
    const wrong = in13((peer) => peer.sayBytes(recordOf(ContentType.changeCipherSpec, uint8(2))));
    expect(await refusalOf(wrong)).toBe(REFUSES('unexpected-message'));
  });

  it('bytes of a protected record', async () => {
    const claiming = (bytes: number) =>
      in13((peer) => peer.sayBytes(recordOf(ContentType.applicationData, NOTHING, bytes)));
    const cap = PLAINTEXT_BYTES_MAX + EXPANSION_13_BYTES_MAX;
    expect(await refusalOf(claiming(cap))).toBe(WAITS);
    expect(await refusalOf(claiming(cap + 1))).toBe(REFUSES('record-overflow'));
  });
});

describe('a cookie', () => {
  it.for([COOKIE_BYTES_MAX, COOKIE_BYTES_MAX + 1])('of %i bytes', async (bytes) => {
    const cookie = [ExtensionType.cookie, vector16(new Uint8Array(bytes))] as const;
    const retry = () => ({ extensions: [cookie, SELECTED_13] });
    expect(await refusalOf((peer) => handshake13(peer, { retry }))).toBe(
      bytes > COOKIE_BYTES_MAX ? BEYOND : 'accepted, alert-close-notify',
    );
  });
});

describe.each([
  ['TLS 1.2', handshake12, EXPANSION_12_BYTES_MAX],
  ['TLS 1.3', handshake13, EXPANSION_13_BYTES_MAX],
] as const)('behind a handshake of %s', (_, handshake, expansion) => {
  const behind = async (say: (peer: Peer) => void) => {
    const { secured, told } = await talk(async (peer) => {
      await handshake(peer);
      say(peer);
    });
    if (!secured.ok) throw new Error(secured.reason);
    return { connection: secured.connection, told };
  };

  it('bytes of data in a record', async () => {
    const said = (bytes: number) =>
      behind((peer) => peer.sayRecord(ContentType.applicationData, new Uint8Array(bytes)));
    const largest = await said(PLAINTEXT_BYTES_MAX);
    expect((await take(largest.connection, PLAINTEXT_BYTES_MAX)).length).toBe(PLAINTEXT_BYTES_MAX);
    const larger = await said(PLAINTEXT_BYTES_MAX + 1);
    expect(await larger.connection.read(0)).toEqual({ kind: 'reset' });
    expect(await larger.told()).toBe('alert-record-overflow');
  });

  it('bytes of a record', async () => {
    const said = (bytes: number) =>
      behind((peer) => peer.sayBytes(recordOf(ContentType.applicationData, NOTHING, bytes)));
    const largest = await said(PLAINTEXT_BYTES_MAX + expansion);
    expect(await largest.connection.read(0)).toEqual({ kind: 'late' });
    const larger = await said(PLAINTEXT_BYTES_MAX + expansion + 1);
    expect(await larger.connection.read(0)).toEqual({ kind: 'reset' });
    expect(await larger.told()).toBe('alert-record-overflow');
  });
});

describe('certificates', () => {
  const { der } = credentialsOf('ec-p256');
  const many = (count: number) => Array.from({ length: count }, () => der);

  /** With the three bytes before each one, as many as fit into the largest message. */
  const MANY = Math.floor(HANDSHAKE_MESSAGE_BYTES_MAX / (der.length + 5)) - 1;

  it.for([17, MANY])('TLS 1.3, all %i of them', async (count) => {
    const list = vector24(...many(count).flatMap((one) => [vector24(one), vector16()]));
    const certificate = () => concat(vector8(), list);
    const { secured } = await talk((peer) => handshake13(peer, { body: { certificate } }));
    expect(secured.ok).toBe(true);
    expect(secured.seen.certificates).toEqual(many(count));
  });

  it.for([17, MANY])('TLS 1.2, all %i of them', async (count) => {
    const certificate = () => vector24(...many(count).map((one) => vector24(one)));
    const { secured } = await talk((peer) => handshake12(peer, { body: { certificate } }));
    expect(secured.ok).toBe(true);
    expect(secured.seen.certificates).toEqual(many(count));
  });

  it('in the largest message, over several records', async () => {
    const filler = new Uint8Array(HANDSHAKE_MESSAGE_BYTES_MAX - 3 - 3 - der.length - 3);
    const certificate = () => vector24(vector24(der), vector24(filler));
    const { secured } = await talk((peer) => handshake12(peer, { body: { certificate } }));
    expect(secured.ok).toBe(true);
    expect(secured.seen.certificates).toEqual([der, filler]);
  });
});
