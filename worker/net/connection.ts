/**
 * What a conversation needs from a connection, plain or encrypted, and how opening one can fail. Independent of
 * protocols; opens nothing itself.
 */

/**
 * What came next: bytes, the orderly end of the stream, a reset, nothing before the deadline, or more than we read, which says
 * nothing against the peer.
 */
export type Arrival =
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'end' }
  | { kind: 'reset' }
  | { kind: 'late' }
  | { kind: 'too-much' };

export interface Connection {
  /** `untilMs` refers to the clock that opened the connection. Bytes are buffered until they are read. */
  read(untilMs: number): Promise<Arrival>;
  /** Queues the bytes without waiting; if the peer is gone, the next read reports it. */
  write(bytes: Uint8Array): void;
  /** Closes the stream after pending writes, without waiting for the peer. May be called twice. */
  close(): void;
}

/** Why there is no connection. `unexplained` covers every error that the platform does not name. */
export type ConnectFailure = 'refused' | 'timeout' | 'host-unreachable' | 'no-route' | 'unexplained';

export type Opened = { ok: true; connection: Connection } | { ok: false; failure: ConnectFailure };

export interface Endpoint {
  /** An IP literal, IPv6 without brackets. */
  address: string;
  port: number;
}

/** Opens a connection or says why not, by `untilMs` at the latest. Never throws. */
export type Connect = (endpoint: Endpoint, untilMs: number, clock: Clock) => Promise<Opened>;

/** Milliseconds since the epoch. */
export type Clock = () => number;
