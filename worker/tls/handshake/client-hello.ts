/**
 * The offer (RFC 8446 §4.1.2, RFC 5246 §7.4.1.2): wide enough that even an old server finds something to choose and
 * shows its certificate. It offers no tickets, no early data, and nothing that would link two connections.
 */

import { CLIENT_HELLO_HANG_BYTES_MAX, CLIENT_HELLO_HANG_BYTES_MIN } from '../limits.ts';
import { CIPHER_SUITES } from '../record/cipher-suite.ts';
import { OFFERED_VERSIONS, TLS_12 } from '../record/version.ts';
import { ascii, concat, uint8, uint16, vector8, vector16 } from '../record/wire.ts';
import { ExtensionType } from './extension.ts';
import { GROUPS } from './group.ts';
import { SIGNATURE_SCHEME_CODES } from './signature-scheme.ts';

export interface ClientHello {
  random: Uint8Array;
  /** Never that of a real session: it makes TLS 1.3 look like a resumption to middleboxes (RFC 8446 §D.4). */
  sessionId: Uint8Array;
  /** Null for IP literals, which RFC 6066 §3 does not allow as a server name. */
  serverName: string | null;
  keyShare: { group: number; publicKey: Uint8Array };
  /** From a HelloRetryRequest, sent back unchanged. */
  cookie: Uint8Array | null;
}

const HEADER_BYTES = 4;

export function encodeClientHello(hello: ClientHello): Uint8Array {
  const start = concat(
    uint16(TLS_12),
    hello.random,
    vector8(hello.sessionId),
    vector16(...CIPHER_SUITES.map(({ code }) => uint16(code))),
    vector8(uint8(0)),
  );
  const extensions = extensionsOf(hello);
  const bytes = HEADER_BYTES + start.length + 2 + extensions.reduce((sum, one) => sum + one.length, 0);
  return concat(start, vector16(...extensions, padding(bytes)));
}

/** The extensions an answer may contain: RFC 8446 §4.2 forbids those that were not offered. */
export const OFFERED_EXTENSIONS: ReadonlySet<number> = new Set(Object.values(ExtensionType));

function extensionsOf({ serverName, keyShare, cookie }: ClientHello): Uint8Array[] {
  const share = concat(uint16(keyShare.group), vector16(keyShare.publicKey));
  return [
    ...(serverName === null
      ? []
      : [extension(ExtensionType.serverName, vector16(uint8(0), vector16(ascii(serverName))))]),
    extension(ExtensionType.extendedMasterSecret),
    extension(ExtensionType.renegotiationInfo, vector8()),
    extension(ExtensionType.supportedGroups, vector16(...GROUPS.map(({ code }) => uint16(code)))),
    extension(ExtensionType.pointFormats, vector8(uint8(0))),
    extension(ExtensionType.encryptThenMac),
    extension(ExtensionType.signatureAlgorithms, vector16(...SIGNATURE_SCHEME_CODES.map(uint16))),
    extension(ExtensionType.supportedVersions, vector8(...OFFERED_VERSIONS.map(uint16))),
    extension(ExtensionType.keyShare, vector16(share)),
    ...(cookie === null ? [] : [extension(ExtensionType.cookie, vector16(cookie))]),
  ];
}

function extension(type: number, content: Uint8Array = new Uint8Array()): Uint8Array {
  return concat(uint16(type), vector16(content));
}

/** RFC 7685 §4. The padding never ends in an empty extension, because some servers hang on that as well. */
function padding(bytes: number): Uint8Array {
  if (bytes < CLIENT_HELLO_HANG_BYTES_MIN || bytes > CLIENT_HELLO_HANG_BYTES_MAX) return new Uint8Array();
  const missing = CLIENT_HELLO_HANG_BYTES_MAX + 1 - bytes;
  return extension(ExtensionType.padding, new Uint8Array(Math.max(1, missing - HEADER_BYTES)));
}
