/** A server that sends more than we read, though the protocol allows it: never its fault. */
import { expect, it } from 'vitest';
import { speakTls } from '../../../worker/probe/dialogue.ts';
import { Refusals } from '../../../worker/probe/refusals.ts';
import { Transcript } from '../../../worker/probe/transcript.ts';
import { platformEntropy } from '../../../worker/tls/handshake/entropy.ts';
import { MESSAGES_AFTER_HANDSHAKE_MAX, TLS_BYTES_MAX } from '../../../worker/tls/limits.ts';
import { ContentType, HandshakeType } from '../../../worker/tls/record/handshake-type.ts';
import { trustAnchors } from '../../../worker/tls/trust/trust-anchors.ts';
import { HOST } from '../../support/tls/dialed.ts';
import { handshake13 } from '../../support/tls/peer/handshake-13.ts';
import { Line } from '../../support/tls/peer/line.ts';
import { messageOf, Peer, recordOf, type Script } from '../../support/tls/peer/peer.ts';

async function resultOf(script: Script) {
  const line = new Line();
  const peer = new Peer(line);
  const served = Promise.resolve(script(peer))
    .then(() => peer.hearOut())
    .catch(() => {})
    .finally(() => line.abandon());
  const clock = () => 0;
  const result = await speakTls(line.near, {
    ehloName: 'checker.test',
    host: HOST,
    anchors: trustAnchors(''),
    entropy: platformEntropy,
    clock,
    endsAtMs: 0,
    transcript: new Transcript(0, clock),
    cut: new Set(),
    refusals: new Refusals(),
  });
  line.near.close();
  await served;
  return result;
}

const BEYOND = { outcome: 'tls-failed', reason: 'beyond-our-client', encryption: null };
const TICKET = messageOf(HandshakeType.newSessionTicket, new Uint8Array(8));

it('tickets before the greeting', async () => {
  const tickets = async (peer: Peer, count: number) => {
    await handshake13(peer);
    for (let time = 0; time < count; time += 1) peer.sayRecord(ContentType.handshake, TICKET);
    peer.sayRecord(ContentType.applicationData, Buffer.from('421 mail.example.net Later\r\n'));
  };
  const most = await resultOf((peer) => tickets(peer, MESSAGES_AFTER_HANDSHAKE_MAX));
  expect(most).toMatchObject({ outcome: 'busy', encryption: 'implicit-tls' });
  expect(await resultOf((peer) => tickets(peer, MESSAGES_AFTER_HANDSHAKE_MAX + 1))).toMatchObject({
    ...BEYOND,
    tls: { version: 'TLS 1.3', trusted: null },
  });
});

it('empty records in the handshake', async () => {
  const empty = recordOf(ContentType.handshake, new Uint8Array());
  const records = (peer: Peer) => {
    for (const bytes of [TLS_BYTES_MAX, 1]) peer.sayBytes(Buffer.alloc(bytes, empty));
  };
  expect(await resultOf(records)).toMatchObject(BEYOND);
});
