/** What a conversation needs of a connection, plain or secured, and how opening one can fail. Knows no protocol and opens nothing itself. */

/** What came next: bytes, the orderly end, a reset or another failure, or nothing until the deadline. */
export type Arrival =
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'end' }
  | { kind: 'reset' }
  | { kind: 'late' };

export interface Connection {
  /** `untilMs` is a time of the clock that opened the connection. Bytes wait inside until they are asked for. */
  read(untilMs: number): Promise<Arrival>;
  /** Hands the bytes over without waiting; a peer that is gone shows up at the next read. */
  write(bytes: Uint8Array): void;
  /** Sends the end of the stream after what was written, and forgets the peer. May be called twice. */
  close(): void;
}

/** Why there is no connection. `unexplained` is everything the platform does not name. */
export type ConnectFailure = 'refused' | 'timeout' | 'host-unreachable' | 'no-route' | 'unexplained';

export type Opened = { ok: true; connection: Connection } | { ok: false; failure: ConnectFailure };

export interface Endpoint {
  /** An IP literal, IPv6 without brackets. */
  address: string;
  port: number;
}

/** Opens a connection or says why not, at `untilMs` at the latest. Never throws. */
export type Connect = (endpoint: Endpoint, untilMs: number, clock: Clock) => Promise<Opened>;

/** Milliseconds since the epoch. */
export type Clock = () => number;
