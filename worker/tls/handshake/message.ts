/** A handshake message at the start of a buffer (RFC 8446 §4, RFC 5246 §7.4): its type and where it ends. */

export const HANDSHAKE_HEADER_BYTES = 4;

export interface HandshakeHeader {
  type: number;
  /** Where the message ends, including its header. */
  end: number;
}

/** Null until the header is complete. */
export function handshakeHeader(bytes: Uint8Array): HandshakeHeader | null {
  if (bytes.length < HANDSHAKE_HEADER_BYTES) return null;
  const [type = 0, high = 0, middle = 0, low = 0] = bytes.subarray(0, HANDSHAKE_HEADER_BYTES);
  return { type, end: HANDSHAKE_HEADER_BYTES + high * 65_536 + middle * 256 + low };
}
