/**
 * A server in memory, built from our own modules, that sends whatever its script says, right or wrong. Correct behavior
 * is tested against OpenSSL; this one is for what no TLS library would do.
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

/** The script ends: by its own choice, or because the client has left for the reason it gave. */
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

  /** The next message of the client, which must be of this type. */
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

  /** From now on the client's records are protected, except for an alert from a client that has not got this far. */
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

  /** Sends a handshake message in a record of its own, and adds it to the transcript. */
  say(type: number, body: Uint8Array): void {
    this.channel.send(type, body);
    this.records.flush();
  }

  /** Sends one protected record of any length, even lengths that the record layer would not make. */
  sayRecord(type: number, content: Uint8Array): void {
    this.sayBytes(this.#sealer?.seal(type, content) ?? recordOf(type, content));
  }

  /** Sends bytes unchanged. */
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

  /** The next record of the client, which must be a warning. */
  async hearWarning(): Promise<string> {
    const arrival = await this.records.next(Number.POSITIVE_INFINITY);
    const [alert] = arrival.kind === 'record' ? parseAlerts(arrival.record.bytes) : [];
    return alert === undefined || alert.fatal ? arrival.kind : alert.name;
  }

  /** Reads until the client leaves; returns the reason it gave, `cut-off` if none. */
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
  /** Closes the client's side; returns the last alert that the client sent, `cut-off` if none. */
  told(): Promise<string>;
}

/** Runs the client's handshake against a script. */
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

/** How the client refuses a script: its own reason, and the alert it sends. */
export async function refusalOf(script: Script): Promise<string> {
  const { secured, told } = await talk(script);
  return `${secured.ok ? 'accepted' : secured.reason}, ${await told()}`;
}

/** An unprotected record, with any length in its header. */
export function recordOf(type: number, content: Uint8Array, claimed = content.length): Uint8Array {
  return concat(uint8(type), uint16(TLS_12), uint16(claimed), content);
}

export function messageOf(type: number, body: Uint8Array): Uint8Array {
  return concat(uint8(type), vector24(body));
}
