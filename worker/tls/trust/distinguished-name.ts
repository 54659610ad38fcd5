/**
 * Makes distinguished names (X.501) comparable by RFC 5280 §7.1: ignoring case, white space folded, whatever string
 * type they use. The result is not for display (name-text.ts does that).
 */
import { type Bytes, type DerReader, hex, TAG } from './der.ts';

export interface DistinguishedName {
  der: Bytes;
  /** One comparable text for each relative name, in the order of the encoding. */
  parts: readonly string[];
  /** The whole name; equal keys mean equal names. */
  key: string;
}

export function readName(reader: DerReader): DistinguishedName {
  const element = reader.next(TAG.sequence);
  const sequence = reader.inside(element);
  const parts: string[] = [];
  while (!sequence.atEnd) {
    parts.push(readRelativeName(sequence).map(comparable).toSorted().join('+'));
  }
  return { der: element.whole, parts, key: parts.join(',') };
}

/**
 * True if `name` equals `base` or is below it in the tree (RFC 5280 §4.2.1.10, directoryName). Compares the keys as a
 * whole, because a name may have thousands of parts. Texts in a key are quoted, so a comma after the base begins a new
 * part.
 */
export function isWithin(name: DistinguishedName, base: DistinguishedName): boolean {
  if (base.parts.length === 0 || name.key === base.key) return true;
  return name.key[base.key.length] === ',' && name.key.startsWith(base.key);
}

/** An AttributeTypeAndValue. */
export interface Attribute {
  /** Dotted OID. */
  type: string;
  /** Null if the value is not text, or not of a string type used for names. */
  text: string | null;
  value: Bytes;
}

/** The order inside a set has no meaning. */
export function readRelativeName(sequence: DerReader): Attribute[] {
  const set = sequence.enter(TAG.set);
  const attributes: Attribute[] = [];
  while (!set.atEnd) {
    const fields = set.enter(TAG.sequence);
    const type = fields.oid();
    const value = fields.any();
    fields.end();
    attributes.push({ type, text: textOf(value.tag, value.content), value: value.whole });
  }
  return attributes;
}

function comparable({ type, text, value }: Attribute): string {
  return `${type}=${text === null ? `#${hex(value)}` : JSON.stringify(folded(text))}`;
}

const UTF8 = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });

/** X.680 §41: the string types that names are written in; null for values that have to be compared byte by byte. */
function textOf(tag: number, content: Bytes): string | null {
  switch (tag) {
    case 0x0c: // UTF8String
      return UTF8.decode(content);
    case 0x12: // NumericString
    case 0x13: // PrintableString
    case 0x14: // TeletexString: in certificates it is Latin-1, whatever the standard says
    case 0x16: // IA5String
    case 0x1a: // VisibleString
      return latin1(content);
    case 0x1e: // BMPString
      return content.length % 2 === 0 ? latin16(content) : null;
    default:
      return null;
  }
}

export function latin1(bytes: Bytes): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function latin16(bytes: Bytes): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 2 }, (_, at) =>
    String.fromCharCode(view.getUint16(at * 2)),
  ).join('');
}

function folded(text: string): string {
  return text
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
