/**
 * The one door to TCP. Uses node:net rather than cloudflare:sockets because it reports why a connection failed (workerd
 * 1.20261102 and newer). It dials whatever it is given; which addresses are allowed is up to policy.
 */
import { createConnection, type Socket } from 'node:net';
import { CONVERSATION_BYTES_MAX } from '../limits.ts';
import type { Arrival, Clock, Connect, ConnectFailure, Connection, Opened } from '../net/connection.ts';
import { Inbox } from '../net/inbox.ts';

export const connect: Connect = (endpoint, untilMs, clock) => {
  return new Promise<Opened>((resolve) => {
    const socket = createConnection({ host: endpoint.address, port: endpoint.port });
    const fail = (failure: ConnectFailure) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ ok: false, failure });
    };
    const timer = setTimeout(() => fail('timeout'), Math.max(0, untilMs - clock()));
    // This listener stays: without one, an error after the promise has settled would be thrown.
    socket.on('error', (error: NodeJS.ErrnoException) => fail(failureOf(error.code)));
    socket.once('connect', () => {
      clearTimeout(timer);
      resolve({ ok: true, connection: new TcpConnection(socket, clock) });
    });
  });
};

/** `refused` and the like only if the error code says so. Production may report fewer codes than local workerd. */
function failureOf(code: string | undefined): ConnectFailure {
  switch (code) {
    case 'ECONNREFUSED':
      return 'refused';
    case 'ETIMEDOUT':
      return 'timeout';
    case 'EHOSTUNREACH':
      return 'host-unreachable';
    case 'ENETUNREACH':
    case 'EAFNOSUPPORT':
    case 'EADDRNOTAVAIL':
      return 'no-route';
    default:
      return 'unexplained';
  }
}

class TcpConnection implements Connection {
  readonly #socket: Socket;
  readonly #clock: Clock;
  readonly #inbox = new Inbox();
  #over: 'end' | 'reset' | 'too-much' | null = null;
  #wake: () => void = () => {};

  constructor(socket: Socket, clock: Clock) {
    this.#socket = socket;
    this.#clock = clock;
    socket.on('data', (bytes: Uint8Array) => this.#take(bytes));
    socket.once('end', () => this.#finish('end'));
    socket.once('error', () => this.#finish('reset'));
    socket.once('close', () => this.#finish('end'));
  }

  async read(untilMs: number): Promise<Arrival> {
    for (;;) {
      const bytes = this.#inbox.take();
      if (bytes) {
        this.#socket.resume();
        return { kind: 'bytes', bytes };
      }
      if (this.#over) return { kind: this.#over };
      if (!(await this.#awake(untilMs - this.#clock()))) return { kind: 'late' };
    }
  }

  write(bytes: Uint8Array): void {
    if (this.#over === null) this.#socket.write(bytes);
  }

  close(): void {
    this.#socket.end(() => this.#socket.destroy());
    this.#finish('end');
  }

  #take(bytes: Uint8Array): void {
    if (!this.#inbox.add(bytes)) {
      this.#finish('too-much');
      // Everything else would arrive as well, at a cost for each piece.
      this.#socket.destroy();
      return;
    }
    // TCP itself then holds the peer back until that is read.
    if (this.#inbox.bytes >= CONVERSATION_BYTES_MAX) this.#socket.pause();
    this.#wake();
  }

  #finish(how: 'end' | 'reset' | 'too-much'): void {
    this.#over ??= how;
    this.#wake();
  }

  /** False once the time is up. */
  #awake(ms: number): Promise<boolean> {
    if (ms <= 0) return Promise.resolve(false);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}
