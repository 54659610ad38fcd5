/** What was seen of TLS, filled in as far as the handshake gets. Contains no judgement. */

export interface TlsSeen {
  /** `TLS 1.3` … `SSL 3.0`, once the server has chosen. */
  version: string | null;
  /** The IANA name. */
  cipherSuite: string | null;
  /** The group if one was agreed on, otherwise the kind: `X25519`, `P-256`, `DHE-2048`, `RSA`. */
  keyExchange: string | null;
  /** DER as sent, leaf first. */
  certificates: Uint8Array[];
  forwardSecrecy: boolean | null;
  /** Whether the server has proved that it holds the key of the first certificate. */
  signatureVerified: boolean;
  /** Whether that proof is a SHA-1 signature (RFC 9155), whatever the certificate itself is signed with. */
  weakSignature: boolean;
  /** Whether the server protects renegotiation (RFC 5746); null in TLS 1.3, which has none, and before it is known. */
  secureRenegotiation: boolean | null;
  /** Whether at least the beginning of a record arrived: the other side does speak TLS, however badly. */
  spokeTls: boolean;
  /** The first bytes, if they were not TLS; capped. */
  plaintext: Uint8Array | null;
  /** The number of bytes at which we stopped reading. Absent unless that ended the handshake. */
  capBytes?: number | undefined;
}

export function nothingSeen(): TlsSeen {
  return {
    version: null,
    cipherSuite: null,
    keyExchange: null,
    certificates: [],
    forwardSecrecy: null,
    signatureVerified: false,
    weakSignature: false,
    secureRenegotiation: null,
    spokeTls: false,
    plaintext: null,
  };
}
