/**
 * The interface of record protection, independent of the cipher: takes whole records and returns content, or the alert
 * that says what is wrong.
 */
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
  /** Opens one record; each one advances the sequence, so that a replayed or reordered record fails. */
  open(header: Uint8Array, fragment: Uint8Array): Unprotected;
}

export interface Sealer {
  /** Makes one whole record from at most 2^14 bytes of content. */
  seal(type: number, content: Uint8Array): Uint8Array;
}

export const BAD_MAC: Unprotected = { ok: false, alert: 'bad-record-mac' };
export const OVERFLOW: Unprotected = { ok: false, alert: 'record-overflow' };
