/**
 * One connection as the mail host sees it: what the client sent, whether it waited for its turn, how to answer.
 * A host is strict about early talkers (RFC 5321 §4.3.1: the client waits for the greeting) and says so in the
 * record. It knows no temperament, and it never times a client out: how long to wait is the client's business.
 */
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { ReadyTls } from './tls-manner.ts';
import { faultyWire, recordEnd } from './wire-fault.ts';

export interface ClientLine {
  /** Without its line end; bytes are read as Latin-1 so that none is lost. */
  text: string;
  beforeGreeting: boolean;
}

export type Violation = 'early-talk' | 'bare-lf' | 'line-too-long';

/** What the log keeps of a connection. It is updated while the connection lives. */
export interface VisitRecord {
  readonly lines: ClientLine[];
  readonly violations: Violation[];
  quit: boolean;
  closed: boolean;
  /** Bytes written to the client, counted when the connection closed; TLS records included. */
  bytesWritten: number;
}

/** RFC 5321 §4.5.3.1.4: a command line has 512 octets at most; extensions add a few. */
const LINE_BYTES_MAX = 2048;

export class Visit {
  readonly record: VisitRecord = { lines: [], violations: [], quit: false, closed: false, bytesWritten: 0 };
  /** The name the host gives itself; stands for HOST in what is said. */
  readonly hostName: string;
  /** What to do with a line that came after the greeting. */
  onLine: (line: string) => void = () => {};
  /** What to do with a client that did not wait. */
  onEarlyTalk: () => void = () => this.hangUp('554 5.5.1 HOST talked before the greeting\n');
  readonly #tcp: Socket;
  /** The one to talk through: TCP itself, or TLS on top of it. */
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

  /** Text uses `\n`; the wire gets CRLF. Bytes go out as they are. */
  say(text: string | Uint8Array): void {
    if (this.isOpen) this.#socket.write(typeof text === 'string' ? this.#wire(text) : text);
  }

  /** Says it and counts as the greeting: from here on it is the client's turn. */
  greet(text: string | Uint8Array): void {
    this.#greeted = true;
    this.say(text);
  }

  /** Says a last word, if any, and closes. A word counts as the greeting. */
  hangUp(text = ''): void {
    if (text !== '') this.#greeted = true;
    this.#socket.end(this.#wire(text));
  }

  reset(): void {
    this.#tcp.resetAndDestroy();
  }

  /** Runs the deed later, unless the connection is gone by then. */
  after(ms: number, deed: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      deed();
    }, ms);
    this.#timers.add(timer);
  }

  /** Says the text in pieces of the given sizes, taken in turn, with a pause between them. */
  trickle(text: string, sizes: readonly number[], everyMs: number, done = () => {}): void {
    const wire = this.#wire(text);
    const step = (offset: number, turn: number): void => {
      const end = offset + (sizes[turn % sizes.length] ?? 1);
      this.say(wire.subarray(offset, end));
      // Not after one more pause: whoever has the last byte may answer it.
      if (end >= wire.length) done();
      else this.after(everyMs, () => step(end, turn + 1));
    };
    step(0, 0);
  }

  /** Sends the chunk over and over, no faster than the client reads, until the total is reached or it hangs up. */
  flood(chunk: string, totalBytes: number): void {
    const bytes = this.#wire(chunk);
    Readable.from(
      (function* () {
        for (let sent = 0; sent < totalBytes; sent += bytes.length) yield bytes;
      })(),
    ).pipe(this.#socket);
  }

  /** Changes to TLS. What was sent before the handshake is forgotten, as RFC 3207 §4.2 asks. */
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

  /** Calls back once the first TLS record of the client is there; nothing that it sends is read as lines any more. */
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

  /** Calls back once the TLS handshake is through. */
  whenSecure(deed: () => void): void {
    this.#socket.once('secure', deed);
  }

  /** Closes at once, whatever is under way. */
  destroy(): void {
    this.#socket.destroy();
    this.#tcp.destroy();
  }

  #listen(): void {
    this.#socket.on('data', (chunk: Buffer) => this.#read(chunk));
    // A client may reset at any time; the close that follows is what matters.
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
      // Half a line is early, too: it is kept as the client sent it.
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
