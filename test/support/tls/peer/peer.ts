/**
 * A server in memory, made of our own building blocks, that says whatever its script says, right or wrong. What sound
 * servers do is tested against OpenSSL; this one is for what no library can be talked into.
 */

import { type Secured, secure } from '../../../../worker/tls/client.ts';
import { HandshakeChannel } from '../../../../worker/tls/handshake/channel.ts';
import { type Entropy, platformEntropy } from '../../../../worker/tls/handshake/entropy.ts';
import { nothingSeen } from '../../../../worker/tls/handshake/seen.ts';
import { parseAlerts } from '../../../../worker/tls/record/alert.ts';
import { ContentType } from '../../../../worker/tls/record/handshake-type.ts';
import type { Opener, Sealer } from '../../../../worker/tls/record/protection.ts';
import { RecordLayer } from '../../../../worker/tls/record/record-layer.ts';
import { TLS_12 } from '../../../../worker/tls/record/version.ts';
import { concat, uint8, uint16, vector24 } from '../../../../worker/tls/record/wire.ts';
import { HOST } from '../dialed.ts';
import { Line } from './line.ts';

/** The script has nothing more to say: it chose so, or the client has gone, for the reason it gave. */
class Over extends Error {
  readonly reason: string | null;

  constructor(reason: string | null) {
    super(reason ?? 'silence');
    this.reason = reason;
  }
}

export class Peer {
  readonly records: RecordLayer;
  readonly channel: HandshakeChannel;
  readonly #line: Line;
  #sealer: Sealer | null = null;

  constructor(line: Line) {
    this.#line = line;
    this.records = new RecordLayer(line.far);
    this.channel = new HandshakeChannel(this.records, nothingSeen(), {
      untilMs: Number.POSITIVE_INFINITY,
      clock: Date.now,
    });
  }

  /** The next message of the client, which has to be this one. */
  async hear(type: number): Promise<Uint8Array> {
    const message = await this.channel.expect(type);
    if (!message.ok) throw new Over(message.reason);
    return message.value;
  }

  async hearChangeCipherSpec(): Promise<void> {
    const changed = await this.channel.expectChangeCipherSpec();
    if (!changed.ok) throw new Over(changed.reason);
  }

  protectWriting(sealer: Sealer): void {
    this.#sealer = sealer;
    this.records.protectWriting(sealer);
  }

  /** From here on what the client sends is protected, except for an alert of a client that came not so far. */
  protectReading(opener: Opener): void {
    const isClear = (header: Uint8Array, fragment: Uint8Array) =>
      header[0] === ContentType.alert && fragment.length === 2;
    this.records.protectReading({
      expansionBytesMax: opener.expansionBytesMax,
      open: (header, fragment) =>
        isClear(header, fragment)
          ? { ok: true, type: ContentType.alert, bytes: fragment }
          : opener.open(header, fragment),
    });
  }

  /** A handshake message in a record of its own, which counts in the transcript. */
  say(type: number, body: Uint8Array): void {
    this.channel.send(type, body);
    this.records.flush();
  }

  /** One record under the protection in force, of any length, which the record layer would not make. */
  sayRecord(type: number, content: Uint8Array): void {
    this.sayBytes(this.#sealer?.seal(type, content) ?? recordOf(type, content));
  }

  /** Bytes as they are. */
  sayBytes(...bytes: readonly Uint8Array[]): void {
    this.records.flush();
    this.#line.far.write(concat(...bytes));
  }

  hangUp(): never {
    this.#line.far.close();
    throw new Over(null);
  }

  breakOff(): never {
    this.#line.reset();
    throw new Over(null);
  }

  fallSilent(): never {
    throw new Over(null);
  }

  /** The next record of the client, which has to be a warning. */
  async hearWarning(): Promise<string> {
    const arrival = await this.records.next(Number.POSITIVE_INFINITY);
    const [alert] = arrival.kind === 'record' ? parseAlerts(arrival.record.bytes) : [];
    return alert === undefined || alert.fatal ? arrival.kind : alert.name;
  }

  /** Whatever the client says until it goes: the reason it gives, `cut-off` without one. */
  async hearOut(): Promise<string> {
    for (;;) {
      const message = await this.channel.next();
      if (!message.ok) return message.reason;
    }
  }
}

export type Script = (peer: Peer) => Promise<unknown> | unknown;

export interface Talk {
  secured: Secured;
  peer: Peer;
  /** Closes the client's side; answers what the client told the server last, `cut-off` where it said nothing. */
  told(): Promise<string>;
}

/** Lets the client shake hands with a script. */
export async function talk(script: Script, entropy: Entropy = platformEntropy): Promise<Talk> {
  const line = new Line();
  const peer = new Peer(line);
  const heard = follow(script, peer).finally(() => line.abandon());
  const mistake = heard.then(() => new Promise<never>(() => {}));
  const secured = await Promise.race([
    secure(line.near, { host: HOST, untilMs: 0, clock: () => 0, entropy }),
    mistake,
  ]);
  const told = () => {
    if (secured.ok) secured.connection.close();
    else line.near.close();
    return heard;
  };
  return { secured, peer, told };
}

async function follow(script: Script, peer: Peer): Promise<string> {
  try {
    await script(peer);
  } catch (error) {
    if (!(error instanceof Over)) throw error;
    if (error.reason !== null) return error.reason;
  }
  return peer.hearOut();
}

/** What a client makes of a script that it refuses: its reason, and what it tells the server. */
export async function refusalOf(script: Script): Promise<string> {
  const { secured, told } = await talk(script);
  return `${secured.ok ? 'accepted' : secured.reason}, ${await told()}`;
}

/** A record in clear, with the length that it claims. */
export function recordOf(type: number, content: Uint8Array, claimed = content.length): Uint8Array {
  return concat(uint8(type), uint16(TLS_12), uint16(claimed), content);
}

export function messageOf(type: number, body: Uint8Array): Uint8Array {
  return concat(uint8(type), vector24(body));
}
