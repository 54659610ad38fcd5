/** Where a scripted handshake deviates from the correct one. */

import { PLAINTEXT_BYTES_MAX } from '../../../../worker/tls/limits.ts';
import { ContentType } from '../../../../worker/tls/record/handshake-type.ts';
import { concat } from '../../../../worker/tls/record/wire.ts';
import type { HelloLie } from './hello.ts';
import { messageOf, type Peer } from './peer.ts';

export interface Lies<Part extends string> {
  hello?: HelloLie;
  /** The body of a message, replacing the correct one. */
  body?: Partial<Record<Part, (body: Uint8Array) => Uint8Array>>;
  /** Runs just before a message is sent. */
  before?: Partial<Record<Part, (peer: Peer) => void>>;
  /** Extra bytes after a message in the same record. */
  behind?: Partial<Record<Part, Uint8Array>>;
}

/** Sends the messages of a handshake one by one, with the lies applied. */
export function liar<Part extends string>(peer: Peer, { body, before, behind }: Lies<Part>) {
  return (part: Part, type: number, honest: Uint8Array): void => {
    before?.[part]?.(peer);
    const message = messageOf(type, body?.[part]?.(honest) ?? honest);
    peer.channel.transcript.add(message);
    const whole = concat(message, behind?.[part] ?? new Uint8Array());
    for (let at = 0; at < whole.length; at += PLAINTEXT_BYTES_MAX)
      peer.sayRecord(ContentType.handshake, whole.subarray(at, at + PLAINTEXT_BYTES_MAX));
  };
}
