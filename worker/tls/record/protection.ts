/** What record protection promises, whichever cipher does it: whole records out, content in, or the alert that says why not. */
import type { AlertName } from './alert.ts';

/** A record header is type, version and length (RFC 8446 §5.1). */
export const HEADER_BYTES = 5;

export interface TlsRecord {
  type: number;
  bytes: Uint8Array;
}

export type Unprotected = ({ ok: true } & TlsRecord) | { ok: false; alert: AlertName };

export interface Opener {
  /** The most that protection may add to a record. */
  readonly expansionBytesMax: number;
  /** Takes one record; each one advances the sequence, so that a replayed or reordered record cannot pass. */
  open(header: Uint8Array, fragment: Uint8Array): Unprotected;
}

export interface Sealer {
  /** Makes one whole record of at most 2^14 bytes of content. */
  seal(type: number, content: Uint8Array): Uint8Array;
}

export const BAD_MAC: Unprotected = { ok: false, alert: 'bad-record-mac' };
export const OVERFLOW: Unprotected = { ok: false, alert: 'record-overflow' };
