/**
 * A reader for DER (X.690): one element after another, never beyond the given bytes, never going back. It rejects what
 * certificates do not need: indefinite or padded lengths, tags of several bytes. An error breaks the reader and all
 * readers inside it permanently. Nothing is thrown; callers check `intact` once at the end.
 */
import { ELEMENTS_MAX } from './limits.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** RFC 5280 uses context-specific tags with numbers up to eight; implicit ones keep the form of what they contain. */
export const contextTag = (number: number): number => 0x80 | number;
export const constructedContextTag = (number: number): number => 0xa0 | number;

export interface Element {
  tag: number;
  /** Tag, length and content. */
  whole: Bytes;
  content: Bytes;
}

const NOTHING: Element = { tag: -1, whole: new Uint8Array(), content: new Uint8Array() };

interface Health {
  broken: boolean;
}

export class DerReader {
  readonly #bytes: Bytes;
  readonly #health: Health;
  #position = 0;
  #elements = 0;

  constructor(bytes: Bytes, health: Health = { broken: false }) {
    this.#bytes = bytes;
    this.#health = health;
  }

  get intact(): boolean {
    return !this.#health.broken;
  }

  get atEnd(): boolean {
    return this.#health.broken || this.#position >= this.#bytes.length;
  }

  break(): void {
    this.#health.broken = true;
  }

  /** The next element, whatever its tag. */
  any(): Element {
    const element = this.#health.broken ? null : this.#peek();
    this.#elements += 1;
    if (element === null || this.#elements > ELEMENTS_MAX) {
      this.break();
      return NOTHING;
    }
    this.#position += element.whole.length;
    return element;
  }

  next(tag: number): Element {
    const element = this.any();
    if (element.tag === tag) return element;
    this.break();
    return NOTHING;
  }

  optional(tag: number): Element | null {
    return !this.atEnd && this.#bytes[this.#position] === tag ? this.next(tag) : null;
  }

  /** A reader for the content of an element; an error in it also breaks this one. */
  inside(element: Element): DerReader {
    return new DerReader(element.content, this.#health);
  }

  enter(tag: number): DerReader {
    return this.inside(this.next(tag));
  }

  /** Extra bytes after the last known element are an error, and a place to hide something. */
  end(): void {
    if (!this.atEnd) this.break();
  }

  oid(): string {
    return oidText(this.next(TAG.oid).content);
  }

  /** A BOOLEAN whose default is false. */
  flag(): boolean {
    const element = this.optional(TAG.boolean);
    if (element !== null && element.content.length !== 1) this.break();
    return element !== null && element.content[0] !== 0;
  }

  /** An integer used as a number: up to 31 bits and not negative. */
  smallInteger(): number {
    const { content } = this.next(TAG.integer);
    if (content.length === 0 || content.length > 4 || (content[0] ?? 0) > 0x7f) this.break();
    return content.reduce((sum, byte) => sum * 256 + byte, 0);
  }

  /** The content of a BIT STRING of whole bytes, as keys and signatures are. */
  wholeBits(): Bytes {
    const { content } = this.next(TAG.bitString);
    if (content[0] !== 0) this.break();
    return content.subarray(1);
  }

  #peek(): Element | null {
    const start = this.#position;
    const tag = this.#bytes[start];
    const length = readLength(this.#bytes, start + 1);
    if (tag === undefined || (tag & 0x1f) === 0x1f || length === null) return null;
    const end = length.contentStart + length.content;
    if (end > this.#bytes.length) return null;
    return {
      tag,
      whole: this.#bytes.subarray(start, end),
      content: this.#bytes.subarray(length.contentStart, end),
    };
  }
}

/** X.690 §10.1: the definite form in the fewest bytes. Three bytes of length are more than any certificate needs. */
function readLength(bytes: Bytes, at: number): { contentStart: number; content: number } | null {
  const first = bytes[at];
  if (first === undefined) return null;
  if (first < 0x80) return { contentStart: at + 1, content: first };
  const count = first - 0x80;
  const digits = bytes.subarray(at + 1, at + 1 + count);
  if (count < 1 || count > 3 || digits.length < count || digits[0] === 0) return null;
  const content = digits.reduce((sum, byte) => sum * 256 + byte, 0);
  return content < 0x80 ? null : { contentStart: at + 1 + count, content };
}

/**
 * X.690 §8.19 in dotted form. Arcs too large for a double lose their last digits, but they cannot turn into a small
 * number, and none of them is an OID we know.
 */
function oidText(content: Bytes): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    if (arcs.length === 0) arcs.push(Math.min(2, Math.floor(arc / 40)));
    arcs.push(arcs.length === 1 ? arc - (arcs[0] ?? 0) * 40 : arc);
    arc = 0;
  }
  return arcs.join('.');
}

export function hex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
