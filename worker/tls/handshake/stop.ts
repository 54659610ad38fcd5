/** How a step of the handshake ends: with its value, or with the reason to stop and the alert to send to the server. */
import type { TlsAlert } from '../../api/index.ts';
import type { AlertName } from '../record/alert.ts';

/** Why TLS failed: the reasons of `tls-failed` in api/outcome.ts that concern the handshake. */
export type TlsFailure =
  | 'obsolete-version'
  | 'not-tls'
  | 'cut-off'
  | 'stalled'
  | 'bad-signature'
  | 'protocol-error'
  | 'beyond-our-client'
  | `alert-${TlsAlert}`;

export interface Stop {
  ok: false;
  reason: TlsFailure;
  /** The alert to send; null if the connection is gone. */
  alert: AlertName | null;
  /** The number of bytes at which we stop reading, if that is why. */
  capBytes?: number | undefined;
}

export type Step<T> = { ok: true; value: T } | Stop;

export function done<T>(value: T): Step<T> {
  return { ok: true, value };
}

export function stop(reason: TlsFailure, alert: AlertName | null): Stop {
  return { ok: false, reason, alert };
}

/** The server violated the protocol in the way that the alert names. */
export function broken(alert: AlertName): Stop {
  return stop('protocol-error', alert);
}

/** The protocol allows more than we are willing to read, so this is not the server's fault. */
export function tooMuch(capBytes?: number): Stop {
  return { ...stop('beyond-our-client', 'internal-error'), capBytes };
}
