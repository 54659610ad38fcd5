/** A handshake that is longer than we read: the observation names our limit. */
import { expect, test } from 'vitest';
import { ExtensionType } from '../../../worker/tls/handshake/extension.ts';
import {
  COOKIE_BYTES_MAX,
  HANDSHAKE_BYTES_MAX,
  HANDSHAKE_MESSAGE_BYTES_MAX,
} from '../../../worker/tls/limits.ts';
import { ContentType, HandshakeType } from '../../../worker/tls/record/handshake-type.ts';
import { vector16 } from '../../../worker/tls/record/wire.ts';
import { toRow } from '../../../worker/vantage/row.ts';
import { probe } from '../../support/scripted-probe.ts';
import { handshake13, SELECTED_13 } from '../../support/tls/peer/handshake-13.ts';
import { messageOf, recordOf, talk } from '../../support/tls/peer/peer.ts';

const LONG_MESSAGE = recordOf(
  ContentType.handshake,
  Uint8Array.of(
    HandshakeType.serverHello,
    ...[16, 8, 0].map((bits) => (HANDSHAKE_MESSAGE_BYTES_MAX + 1) >> bits),
  ),
);

/** RFC 5246 §7.4.1.1: ignored, however many there are. */
const HELLO_REQUESTS = recordOf(
  ContentType.handshake,
  Buffer.alloc(16_000, messageOf(HandshakeType.helloRequest, new Uint8Array())),
);

test('probePort() reports the size of the message at which it stopped reading', async () => {
  const seen = await probe([[1, LONG_MESSAGE]], { implicitTls: true });
  expect(seen).toMatchObject({ outcome: 'tls-failed', reason: 'beyond-our-client' });
  expect(seen.capBytes).toBe(HANDSHAKE_MESSAGE_BYTES_MAX);
  const row = toRow({ port: 465, family: 4, address: '192.0.2.1' }, seen, 0);
  expect(row.capBytes).toBe(HANDSHAKE_MESSAGE_BYTES_MAX);
});

test('probePort() reports the size of the handshake at which it stopped reading, also after STARTTLS', async () => {
  const records = Array.from({ length: Math.ceil(HANDSHAKE_BYTES_MAX / 16_000) + 1 }, () => HELLO_REQUESTS);
  const seen = await probe([
    [1, '220 mail.test\r\n'],
    [1, '250-mail.test\r\n250 STARTTLS\r\n'],
    [1, '220 Go ahead\r\n'],
    ...records.map((record) => [1, record] as [number, Uint8Array]),
  ]);
  expect(seen).toMatchObject({ outcome: 'tls-failed', reason: 'beyond-our-client' });
  expect(seen.capBytes).toBe(HANDSHAKE_BYTES_MAX);
});

test('secure() reports the size of a cookie that it does not return', async () => {
  const cookie = [ExtensionType.cookie, vector16(new Uint8Array(COOKIE_BYTES_MAX + 1))] as const;
  const { secured } = await talk((peer) =>
    handshake13(peer, { retry: () => ({ extensions: [cookie, SELECTED_13] }) }),
  );
  expect(secured.seen.capBytes).toBe(COOKIE_BYTES_MAX);
});

test('probePort() reports no such size if the handshake failed for another reason', async () => {
  expect(await probe([[1, 'end']], { implicitTls: true })).not.toHaveProperty('capBytes');
});
