/**
 * A distinguished name → readable text by RFC 4514: `CN=mail.example.net, O=Example`. Safe to show and limited in
 * length.
 */
import { printable } from '../../printable.ts';
import { type Bytes, DerReader, hex, TAG } from './der.ts';
import { type Attribute, type DistinguishedName, readRelativeName } from './distinguished-name.ts';
import { SUBJECT_CHARS_MAX } from './limits.ts';

/** RFC 4514 §3, and the ones that OpenSSL and browsers have names for. */
const WORDS: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.15': 'businessCategory',
  '2.5.4.17': 'postalCode',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
};

/** RFC 4514 §2.1: begins with the last relative name, which is the most specific. */
export function nameText({ der }: DistinguishedName): string {
  const sequence = new DerReader(der).enter(TAG.sequence);
  const parts: string[] = [];
  while (!sequence.atEnd) parts.push(readRelativeName(sequence).map(attributeText).join('+'));
  return printable(parts.toReversed().join(', '), SUBJECT_CHARS_MAX);
}

function attributeText({ type, text, value }: Attribute): string {
  return `${WORDS[type] ?? type}=${text === null ? bytesText(value) : escaped(text)}`;
}

/** RFC 4514 §2.4. */
function bytesText(value: Bytes): string {
  return `#${hex(value)}`;
}

/** RFC 4514 §2.4, so that a value cannot look like another attribute. */
function escaped(text: string): string {
  return text.replace(/[\\",+;<>]|^[# ]| $/g, '\\$&');
}
