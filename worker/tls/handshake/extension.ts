/**
 * Extensions of hello messages (RFC 8446 §4.2) by number, and a reader for their lists. Does not interpret contents.
 */
import { WireReader } from '../record/wire-reader.ts';

export const ExtensionType = {
  serverName: 0,
  supportedGroups: 10,
  pointFormats: 11,
  signatureAlgorithms: 13,
  padding: 21,
  encryptThenMac: 22,
  extendedMasterSecret: 23,
  supportedVersions: 43,
  cookie: 44,
  keyShare: 51,
  renegotiationInfo: 0xff01,
} as const;

export type Extensions = ReadonlyMap<number, Uint8Array>;

/** Null if the list is malformed or has a duplicate (forbidden by RFC 8446 §4.2). `list` excludes its length field. */
export function readExtensions(list: Uint8Array): Extensions | null {
  const reader = new WireReader(list);
  const extensions = new Map<number, Uint8Array>();
  while (reader.left > 0) {
    const type = reader.uint16();
    if (extensions.has(type)) return null;
    extensions.set(type, reader.vector16());
  }
  return reader.finished ? extensions : null;
}
