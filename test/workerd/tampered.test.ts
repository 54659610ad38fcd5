/**
 * Recordings of OpenSSL replayed in workerd, unchanged and with one byte changed: its ciphers report errors at other
 * points than Node's do. In any case nothing may throw, and no change may go unnoticed.
 */
import { describe, expect, it } from 'vitest';
import { secure } from '../../worker/tls/client.ts';
import { PlayedConnection } from '../fuzz/played-connection.ts';
import { replayedEntropy, type Tape, tapeOf } from '../fuzz/recording.ts';
import recordings from '../fuzz/recordings.json';

async function replay(tape: Tape, packets: readonly Uint8Array[]): Promise<{ result: string; data: string }> {
  const { host } = tape.recording;
  const played = new PlayedConnection(packets, 'end');
  const entropy = replayedEntropy(tape);
  const secured = await secure(played, { host, untilMs: 0, clock: () => 0, entropy });
  if (!secured.ok) return { result: secured.reason, data: '' };
  let data = '';
  for (;;) {
    const arrival = await secured.connection.read(0);
    if (arrival.kind !== 'bytes') return { result: 'complete', data };
    data += new TextDecoder().decode(arrival.bytes);
  }
}

/** The packet with its last byte changed. */
function spoilt(packet: Uint8Array): Uint8Array {
  return packet.with(-1, (packet.at(-1) ?? 0) ^ 0x55);
}

describe.each(recordings)('$name', (recording) => {
  it('replays', async () => {
    const tape = await tapeOf(recording);
    const { result, data } = recording;
    expect(await replay(tape, tape.packets)).toEqual({ result, data });
  });

  it('is not read to the end if a packet is changed, except for close_notify', async () => {
    const tape = await tapeOf(recording);
    for (const [at, packet] of tape.packets.entries()) {
      const { result, data } = await replay(tape, tape.packets.with(at, spoilt(packet)));
      expect([at, recording.data.startsWith(data)]).toEqual([at, true]);
      const isGoodBye = at === tape.packets.length - 1;
      if (recording.result === 'complete' && !isGoodBye)
        expect([at, result, data]).not.toEqual([at, 'complete', recording.data]);
    }
  });
});
