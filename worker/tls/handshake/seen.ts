/** What TLS showed of itself, filled as far as the handshake comes. Judges nothing. */

export interface TlsSeen {
  /** `TLS 1.3` … `SSL 3.0`, as soon as the server has chosen. */
  version: string | null;
  /** The IANA name. */
  cipherSuite: string | null;
  /** The group where one was agreed on, else the kind: `X25519`, `P-256`, `DHE-2048`, `RSA`. */
  keyExchange: string | null;
  /** DER as sent, leaf first. */
  certificates: Uint8Array[];
  forwardSecrecy: boolean | null;
  /** Whether the server has proved to hold the key of the first certificate. */
  signatureVerified: boolean;
  /** Whether at least the beginning of a record came: the other side does speak TLS, however badly. */
  spokeTls: boolean;
  /** The first bytes, where they were not TLS; capped. */
  plaintext: Uint8Array | null;
}

export function nothingSeen(): TlsSeen {
  return {
    version: null,
    cipherSuite: null,
    keyExchange: null,
    certificates: [],
    forwardSecrecy: null,
    signatureVerified: false,
    spokeTls: false,
    plaintext: null,
  };
}
