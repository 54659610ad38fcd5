/**
 * A TLS client that reports what it sees: it completes the handshake if it can, records what the server showed if it
 * cannot, and does not judge certificates. The connection never carries a secret, so confidentiality does not matter,
 * but what it reports must be correct.
 */
import type { Clock, Connection } from '../net/connection.ts';
import { HandshakeChannel } from './handshake/channel.ts';
import type { Entropy } from './handshake/entropy.ts';
import { finishHandshake12 } from './handshake/handshake-12.ts';
import { finishHandshake13, type Secrets13 } from './handshake/handshake-13.ts';
import { exchangeHellos } from './handshake/hellos.ts';
import { nothingSeen, type TlsSeen } from './handshake/seen.ts';
import type { Step, TlsFailure } from './handshake/stop.ts';
import { RecordLayer } from './record/record-layer.ts';
import { TLS_13 } from './record/version.ts';
import { SecureConnection } from './secure-connection.ts';

export interface TlsOptions {
  /** The requested name or IP literal; a name is sent unencrypted (RFC 6066 §3). */
  host: string;
  /** When the handshake has to be finished, as a time of the clock. */
  untilMs: number;
  clock: Clock;
  entropy: Entropy;
}

export type Secured =
  | { ok: true; connection: SecureConnection; seen: TlsSeen }
  | { ok: false; reason: TlsFailure; seen: TlsSeen };

/** Never throws, whatever a server sends. The caller has to close the plain connection. */
export async function secure(plain: Connection, options: TlsOptions): Promise<Secured> {
  const seen = nothingSeen();
  const records = new RecordLayer(plain);
  const channel = new HandshakeChannel(records, seen, options);
  const shaken = await shakeHands(channel, seen, options);
  if (shaken.ok) return { ok: true, connection: new SecureConnection(records, shaken.value), seen };
  seen.capBytes = shaken.capBytes;
  if (shaken.alert !== null) records.sendAlert(shaken.alert);
  return { ok: false, reason: shaken.reason, seen };
}

async function shakeHands(
  channel: HandshakeChannel,
  seen: TlsSeen,
  options: TlsOptions,
): Promise<Step<Secrets13 | null>> {
  const agreement = await exchangeHellos({ channel, seen, ...options });
  if (!agreement.ok) return agreement;
  const { version } = agreement.value.serverHello;
  channel.agreeOn(version);
  return version === TLS_13 ? finishHandshake13(agreement.value) : finishHandshake12(agreement.value);
}
