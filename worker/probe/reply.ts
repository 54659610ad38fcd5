/**
 * Parses SMTP replies from bytes as they arrive (RFC 5321 §4.2). Keeps no more than the caps allow, makes the text
 * printable once, and names the likely protocol of anything else. Never reads by itself and does not interpret codes.
 */
import { CONVERSATION_BYTES_MAX, REPLY_LINE_BYTES_MAX, TRANSCRIPT_LINE_CHARS_MAX } from '../limits.ts';
import { printable } from '../printable.ts';

export interface Reply {
  code: number;
  /** The texts after the codes, without control characters; one per line. */
  lines: string[];
}

/** `tls`: the server speaks TLS without being asked to. */
export type NotSmtp = 'http' | 'ssh' | 'tls' | 'other' | 'too-long';

export type Parsed = { kind: 'reply'; reply: Reply } | { kind: 'not-smtp'; seen: NotSmtp } | { kind: 'more' };

/** The first digit is 2 to 5, the second 0 to 5 (§4.2.1); a server that sends 1xx or 600 speaks another protocol. */
const REPLY_LINE = /^([2-5][0-5]\d)(?:([ -])(.*))?$/s;

/** How a reply line can begin. */
const REPLY_BEGINNING = /^(?:[2-5](?:[0-5](?:\d(?:[ -].*)?)?)?)?$/s;

const CR = 0x0d;
const LF = 0x0a;

export class ReplyParser {
  /** Called with every complete line, made printable. */
  readonly #onLine: (text: string) => void;
  #pending: number[] = [];
  #lines: string[] = [];
  #bytes = 0;
  /** Whether the current line has been longer than its cap and still begins like a reply. */
  #isLongReply = false;
  /** Bytes after the end of the last reply. */
  #rest: Uint8Array = new Uint8Array();

  constructor(onLine: (text: string) => void = () => {}) {
    this.#onLine = onLine;
  }

  /** Takes bytes until a reply is complete; the remaining ones are kept for the next call. */
  feed(bytes: Uint8Array): Parsed {
    const input = this.#rest.length > 0 ? joined(this.#rest, bytes) : bytes;
    this.#rest = new Uint8Array();
    for (const [index, byte] of input.entries()) {
      this.#bytes += 1;
      if (this.#bytes > CONVERSATION_BYTES_MAX) return { kind: 'not-smtp', seen: 'too-long' };
      if (byte === LF) {
        const parsed = this.#endLine();
        if (parsed.kind === 'more') continue;
        this.#rest = input.slice(index + 1);
        return parsed;
      }
      if (this.#pending.length < REPLY_LINE_BYTES_MAX) this.#pending.push(byte);
      else if (!this.#isReplyLine()) return { kind: 'not-smtp', seen: this.unfinished() ?? 'other' };
    }
    return { kind: 'more' };
  }

  /** The protocol that an unfinished line points to; null if it may still become a reply. */
  unfinished(): NotSmtp | null {
    const text = textOf(Uint8Array.from(this.#pending));
    return REPLY_BEGINNING.test(text) ? null : kindOf(text);
  }

  /** The unfinished line, for the transcript. */
  unfinishedText(): string {
    return printable(textOf(Uint8Array.from(this.#pending)), TRANSCRIPT_LINE_CHARS_MAX);
  }

  /** True if nothing has arrived since the last reply. */
  get isUntouched(): boolean {
    return this.#pending.length === 0 && this.#lines.length === 0;
  }

  /** Discards the bytes after the last reply and returns how many there were. */
  discardRest(): number {
    const { length } = this.#rest;
    this.#rest = new Uint8Array();
    return length;
  }

  #endLine(): Parsed {
    // Lines end in CRLF; a bare LF is accepted because some servers send it.
    if (this.#pending.at(-1) === CR) this.#pending.pop();
    const raw = textOf(Uint8Array.from(this.#pending));
    this.#pending = [];
    this.#isLongReply = false;
    this.#onLine(printable(raw, TRANSCRIPT_LINE_CHARS_MAX));
    const [whole, code, separator = ' ', text = ''] = REPLY_LINE.exec(raw) ?? [];
    if (whole === undefined) return { kind: 'not-smtp', seen: kindOf(raw) };
    this.#lines.push(printable(text, REPLY_LINE_BYTES_MAX));
    if (separator === '-') return { kind: 'more' };
    const lines = this.#lines;
    this.#lines = [];
    return { kind: 'reply', reply: { code: Number(code), lines } };
  }

  /** Looked at once per line, because it costs as much as the line is long. */
  #isReplyLine(): boolean {
    this.#isLongReply ||= this.unfinished() === null;
    return this.#isLongReply;
  }
}

const UTF_8 = new TextDecoder();
const LATIN_1 = new TextDecoder('latin1');

/** RFC 5321 §4.2.1 wants ASCII. Servers that write their own language use UTF-8 or, the older ones, Latin-1. */
function textOf(bytes: Uint8Array): string {
  const text = UTF_8.decode(bytes);
  // The control characters of Latin-1 are what UTF-8 continues a character with.
  return text.includes('\uFFFD') && !bytes.some(isControl) ? LATIN_1.decode(bytes) : text;
}

function isControl(byte: number): boolean {
  return byte >= 0x80 && byte < 0xa0;
}

function kindOf(text: string): NotSmtp {
  // A record of TLS: an alert or a handshake message, version 3 (RFC 8446 §5.1).
  if (/^[\x15\x16]\x03/.test(text)) return 'tls';
  if (/^HTTP\/|^\s*<(?:!doctype|html|\?xml)/i.test(text)) return 'http';
  return text.startsWith('SSH-') ? 'ssh' : 'other';
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** What the text that arrived in place of TLS says about the server; if it breaks off, what its first line says. */
export function firstImpression(
  bytes: Uint8Array,
): { kind: 'reply'; reply: Reply } | { kind: 'not-smtp'; seen: NotSmtp } {
  // The reason for a refusal is often on its second line.
  const whole = new ReplyParser().feed(bytes);
  return whole.kind === 'more' ? firstLine(bytes) : whole;
}

function firstLine(bytes: Uint8Array): { kind: 'reply'; reply: Reply } | { kind: 'not-smtp'; seen: NotSmtp } {
  const [line = ''] = textOf(bytes).split(/\r?\n/);
  const [whole, code, , text = ''] = REPLY_LINE.exec(line) ?? [];
  if (whole === undefined) return { kind: 'not-smtp', seen: kindOf(line) };
  return { kind: 'reply', reply: { code: Number(code), lines: [printable(text, REPLY_LINE_BYTES_MAX)] } };
}
