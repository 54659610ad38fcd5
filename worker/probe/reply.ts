/**
 * SMTP replies, read from bytes as they come (RFC 5321 §4.2). It keeps no more than the caps allow, cleans the text
 * once, and says of anything else what it probably is. It never asks for more bytes and knows no meaning of a code.
 */
import {
  CONVERSATION_BYTES_MAX,
  REPLY_LINE_BYTES_MAX,
  REPLY_LINES_MAX,
  TRANSCRIPT_LINE_CHARS_MAX,
} from '../limits.ts';
import { printable } from '../printable.ts';

export interface Reply {
  code: number;
  /** The texts after the codes, without controls; one per line. */
  lines: string[];
}

/** `tls`: the server speaks TLS without having been asked to. */
export type NotSmtp = 'http' | 'ssh' | 'tls' | 'other' | 'too-long';

export type Parsed = { kind: 'reply'; reply: Reply } | { kind: 'not-smtp'; seen: NotSmtp } | { kind: 'more' };

/** The first digit is 2 to 5, the second 0 to 5 (§4.2.1); a server that says 1xx or 600 speaks something else. */
const REPLY_LINE = /^([2-5][0-5]\d)(?:([ -])(.*))?$/s;

/** What the beginning of a reply line can look like. */
const REPLY_BEGINNING = /^(?:[2-5](?:[0-5](?:\d(?:[ -].*)?)?)?)?$/s;

const CR = 0x0d;
const LF = 0x0a;

export class ReplyParser {
  /** Called with every line as it is complete, cleaned. */
  readonly #onLine: (text: string) => void;
  readonly #decoder = new TextDecoder();
  #pending: number[] = [];
  #lines: string[] = [];
  #bytes = 0;
  /** Bytes that came after the end of the last reply. */
  #rest: Uint8Array = new Uint8Array();

  constructor(onLine: (text: string) => void = () => {}) {
    this.#onLine = onLine;
  }

  /** Takes bytes until a reply is complete; what follows it is kept for the next call. */
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
      this.#pending.push(byte);
      if (this.#pending.length > REPLY_LINE_BYTES_MAX) return { kind: 'not-smtp', seen: this.#tooLong() };
    }
    return { kind: 'more' };
  }

  /** What the bytes of an unfinished line give away: null where they may yet become a reply. */
  unfinished(): NotSmtp | null {
    const text = this.#decoder.decode(Uint8Array.from(this.#pending));
    return REPLY_BEGINNING.test(text) ? null : kindOf(text);
  }

  /** The line that has not ended, for the transcript. */
  unfinishedText(): string {
    return printable(this.#decoder.decode(Uint8Array.from(this.#pending)), TRANSCRIPT_LINE_CHARS_MAX);
  }

  /** True as long as nothing has come since the last reply. */
  get isUntouched(): boolean {
    return this.#pending.length === 0 && this.#lines.length === 0;
  }

  /** How many bytes came behind the last reply; they are gone. */
  discardRest(): number {
    const { length } = this.#rest;
    this.#rest = new Uint8Array();
    return length;
  }

  #endLine(): Parsed {
    // Lines end in CRLF; a bare LF is accepted because senders exist that use it.
    if (this.#pending.at(-1) === CR) this.#pending.pop();
    const raw = this.#decoder.decode(Uint8Array.from(this.#pending));
    this.#pending = [];
    this.#onLine(printable(raw, TRANSCRIPT_LINE_CHARS_MAX));
    const [whole, code, separator = ' ', text = ''] = REPLY_LINE.exec(raw) ?? [];
    if (whole === undefined) return { kind: 'not-smtp', seen: kindOf(raw) };
    this.#lines.push(printable(text, REPLY_LINE_BYTES_MAX));
    if (this.#lines.length > REPLY_LINES_MAX) return { kind: 'not-smtp', seen: 'too-long' };
    if (separator === '-') return { kind: 'more' };
    const lines = this.#lines;
    this.#lines = [];
    return { kind: 'reply', reply: { code: Number(code), lines } };
  }

  /** A line without end that began like a web page is a web server all the same. */
  #tooLong(): NotSmtp {
    const seen = this.unfinished();
    return seen === null || seen === 'other' ? 'too-long' : seen;
  }
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

/** What the first line of an answer makes of it, where nothing but that line is there. */
export function firstImpression(
  bytes: Uint8Array,
): { kind: 'reply'; reply: Reply } | { kind: 'not-smtp'; seen: NotSmtp } {
  const [line = ''] = new TextDecoder().decode(bytes).split(/\r?\n/);
  const [whole, code, , text = ''] = REPLY_LINE.exec(line) ?? [];
  if (whole === undefined) return { kind: 'not-smtp', seen: kindOf(line) };
  return { kind: 'reply', reply: { code: Number(code), lines: [printable(text, REPLY_LINE_BYTES_MAX)] } };
}
