/**
 * GeneralName (RFC 5280 §4.2.1.6): the names of a subject, and the bases of name constraints, which use the same
 * encoding. For kinds that TLS clients do not compare, only the tag number is kept.
 */
import { type Bytes, constructedContextTag, contextTag, type DerReader } from './der.ts';
import { type DistinguishedName, latin1, readName } from './distinguished-name.ts';

export type GeneralName =
  /** `name` as encoded, so not safe to show; `folded` for comparison. */
  | { kind: 'dns'; name: string; folded: string }
  /** 4 or 16 bytes; in a name constraint followed by a mask of the same length. */
  | { kind: 'ip'; bytes: Bytes }
  | { kind: 'directory'; name: DistinguishedName }
  | { kind: 'other'; tag: number };

const DNS_NAME = contextTag(2);
const IP_ADDRESS = contextTag(7);
/** A name is a CHOICE, so its tag is explicit. */
const DIRECTORY_NAME = constructedContextTag(4);

export function readGeneralName(reader: DerReader): GeneralName {
  const element = reader.any();
  switch (element.tag) {
    case DNS_NAME: {
      const name = latin1(element.content);
      return { kind: 'dns', name, folded: foldedCase(name) };
    }
    case IP_ADDRESS:
      return { kind: 'ip', bytes: element.content };
    case DIRECTORY_NAME: {
      const inner = reader.inside(element);
      const name = readName(inner);
      inner.end();
      return { kind: 'directory', name };
    }
    default:
      return { kind: 'other', tag: element.tag };
  }
}

/** RFC 9525 §6.3: ignores the case of ASCII letters, the only letters in a DNS name. */
export function foldedCase(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
