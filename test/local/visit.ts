/**
 * One connection as the mail host sees it: what the client sent, whether it waited for its turn, how to reply. A host
 * records clients that talk too early (RFC 5321 §4.3.1: the client waits for the greeting). It never times a client
 * out: how long to wait is up to the client.
 */
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { ReadyTls } from './tls-manner.ts';
import { faultyWire, recordEnd } from './wire-fault.ts';

export interface ClientLine {
  /** Without its line end; decoded as Latin-1 so that no byte is lost. */
  text: string;
  beforeGreeting: boolean;
}

export type Violation = 'early-talk' | 'bare-lf' | 'line-too-long';

/** The log entry of a connection, updated while it is open. */
export interface VisitRecord {
  readonly lines: ClientLine[];
  readonly violations: Violation[];
  quit: boolean;
  closed: boolean;
  /** Bytes sent to the client, counted when the connection closed; includes TLS records. */
  bytesWritten: number;
}

/** RFC 5321 §4.5.3.1.4: a command line has 512 octets at most; extensions add a few. */
const LINE_BYTES_MAX = 2048;

export class Visit {
  readonly record: VisitRecord = { lines: [], violations: [], quit: false, closed: false, bytesWritten: 0 };
  /** The host's own name, which replaces HOST in replies. */
  readonly hostName: string;
  /** What to do with a line that came after the greeting. */
  onLine: (line: string) => void = () => {};
  /** What to do with a client that did not wait. */
  onEarlyTalk: () => void = () => this.hangUp('554 5.5.1 HOST talked before the greeting\n');
  readonly #tcp: Socket;
  /** The socket to use: TCP itself, or TLS on top of it. */
  #socket: Socket;
  readonly #tls: ReadyTls | null;
  #greeted = false;
  #pending = '';
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(socket: Socket, hostName: string, tls: ReadyTls | null) {
    this.hostName = hostName;
    this.#tls = tls;
    this.#tcp = socket;
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.once('close', () => this.#close());
    this.#listen();
  }

  get isOpen(): boolean {
    return !this.record.closed && this.#socket.writable;
  }

  /** Text uses `\n`; on the wire it becomes CRLF. Bytes are sent unchanged. */
  say(text: string | Uint8Array): void {
    if (this.isOpen) this.#socket.write(typeof text === 'string' ? this.#wire(text) : text);
  }

  /** Sends it as the greeting: from now on it is the client's turn. */
  greet(text: string | Uint8Array): void {
    this.#greeted = true;
    this.say(text);
  }

  /** Sends a last reply, if any, and closes. The reply counts as the greeting. */
  hangUp(text = ''): void {
    if (text !== '') this.#greeted = true;
    this.#socket.end(this.#wire(text));
  }

  reset(): void {
    this.#tcp.resetAndDestroy();
  }

  /** Runs the deed later, unless the connection is closed by then. */
  after(ms: number, deed: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      deed();
    }, ms);
    this.#timers.add(timer);
  }

  /** Sends the text in pieces of the given sizes, used in turn, with a pause between them. */
  trickle(text: string, sizes: readonly number[], everyMs: number, done = () => {}): void {
    const wire = this.#wire(text);
    const step = (offset: number, turn: number): void => {
      const end = offset + (sizes[turn % sizes.length] ?? 1);
      this.say(wire.subarray(offset, end));
      // Without another pause, because a client may reply as soon as it has the last byte.
      if (end >= wire.length) done();
      else this.after(everyMs, () => step(end, turn + 1));
    };
    step(0, 0);
  }

  /** Sends the chunk repeatedly, as fast as the client reads, until the total is reached or it hangs up. */
  flood(chunk: string, totalBytes: number): void {
    const bytes = this.#wire(chunk);
    Readable.from(
      (function* () {
        for (let sent = 0; sent < totalBytes; sent += bytes.length) yield bytes;
      })(),
    ).pipe(this.#socket);
  }

  /** Switches to TLS. Everything sent before the handshake is discarded, as RFC 3207 §4.2 requires. */
  secure(): void {
    if (this.#tls === null) throw new Error(`Cannot speak TLS as ${this.hostName}: there is no certificate`);
    const { secureContext, asksForCertificate, fault } = this.#tls;
    this.#stopListening();
    this.#socket = new TLSSocket(fault === null ? this.#tcp : faultyWire(this.#tcp, fault), {
      isServer: true,
      secureContext,
      requestCert: asksForCertificate,
      rejectUnauthorized: false,
    });
    this.#listen();
  }

  /** Calls back once the client's first TLS record has arrived; after that nothing is read as lines. */
  onceHello(deed: () => void): void {
    this.#stopListening();
    let bytes = Buffer.alloc(0);
    const collect = (chunk: Buffer): void => {
      bytes = Buffer.concat([bytes, chunk]);
      if (recordEnd(bytes) === null) return;
      this.#tcp.off('data', collect).resume();
      deed();
    };
    this.#tcp.on('data', collect);
  }

  /** Calls back once the TLS handshake is complete. */
  whenSecure(deed: () => void): void {
    this.#socket.once('secure', deed);
  }

  /** Closes at once, whatever is in progress. */
  destroy(): void {
    this.#socket.destroy();
    this.#tcp.destroy();
  }

  #listen(): void {
    this.#socket.on('data', (chunk: Buffer) => this.#read(chunk));
    // A client may reset at any time; only the close event that follows matters.
    this.#socket.on('error', () => {});
  }

  #stopListening(): void {
    this.#tcp.removeAllListeners('data');
    this.#pending = '';
  }

  #read(chunk: Buffer): void {
    const beforeGreeting = !this.#greeted;
    this.#pending += chunk.toString('latin1');
    const lines = this.#pending.split('\n');
    this.#pending = lines.pop() ?? '';
    if (this.#pending.length > LINE_BYTES_MAX) {
      this.record.violations.push('line-too-long');
      this.hangUp('500 5.5.2 HOST line too long\n');
      return;
    }
    if (beforeGreeting) {
      // An incomplete line is early talk as well: it is kept as sent.
      if (this.#pending !== '') lines.push(this.#pending);
      this.#pending = '';
      this.#note('early-talk');
    }
    for (const line of lines) this.#take(line, beforeGreeting);
    if (beforeGreeting) this.onEarlyTalk();
  }

  #take(line: string, beforeGreeting: boolean): void {
    if (!line.endsWith('\r') && !beforeGreeting) this.#note('bare-lf');
    const text = line.replace(/\r$/, '');
    this.record.lines.push({ text, beforeGreeting });
    if (/^QUIT\s*$/i.test(text)) this.record.quit = true;
    if (!beforeGreeting) this.onLine(text);
  }

  #note(violation: Violation): void {
    if (!this.record.violations.includes(violation)) this.record.violations.push(violation);
  }

  #wire(text: string): Buffer {
    return Buffer.from(text.replaceAll('HOST', this.hostName).replaceAll('\n', '\r\n'));
  }

  #close(): void {
    this.record.closed = true;
    this.record.bytesWritten = this.#tcp.bytesWritten;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}
