/**
 * Every number of the TLS client: caps on what a server may send, each with its unit and its reason. No calculations.
 */

/** RFC 8446 §5.1: the most content that a record may carry. */
export const PLAINTEXT_BYTES_MAX = 16_384;

/** RFC 8446 §5.2: the most that TLS 1.3 protection may add to a record. */
export const EXPANSION_13_BYTES_MAX = 256;

/** RFC 5246 §6.2.3: the most that TLS 1.2 protection may add to a record. */
export const EXPANSION_12_BYTES_MAX = 2_048;

/**
 * The largest message is the certificate chain: about 5 KB in practice, 20 KB in extreme cases, 100 KB where a server
 * sends a whole bundle of authorities. GnuTLS stops here as well, OpenSSL at 102,400 bytes.
 */
export const HANDSHAKE_MESSAGE_BYTES_MAX = 131_072;

/** All handshake messages together: a chain and a dozen small messages need far less. */
export const HANDSHAKE_BYTES_MAX = 163_840;

/**
 * Everything that may arrive over TLS on one connection, including padding, headers, warnings, empty records and those that
 * are dropped: more than a whole handshake and a whole conversation (worker/limits.ts) together. The number of records is
 * not limited otherwise. So many of one byte each, 10 KB with their protection, take a tenth of a second.
 */
export const TLS_BYTES_MAX = 262_144;

/** After the handshake: tickets, key updates and refused renegotiations; every key update costs a key derivation. */
export const MESSAGES_AFTER_HANDSHAKE_MAX = 128;

/**
 * TLS 1.2 servers choose any prime they like. Many programs refuse less than 2048 bits, so completing such a handshake would
 * promise too much; OpenSSL refuses more than 10,000, and the work grows with the cube.
 */
export const DHE_BITS_MIN = 2_048;
export const DHE_BITS_MAX = 8_192;

/** RFC 7919 §5.2 requires at least twice the strength of the group: 200 bits would do for the largest. */
export const DHE_EXPONENT_BITS = 400;

/** RFC 8446 §4.2.2 allows 64 KiB, which would not fit into our reply; real cookies have about a hundred bytes. */
export const COOKIE_BYTES_MAX = 16_384;

/** RFC 8446 §4.6.1: a ticket is at most 64 KiB on the wire, and a few hundred bytes in practice. */
export const MESSAGE_AFTER_HANDSHAKE_BYTES_MAX = 16_384;

/** How much of an answer that is not TLS is kept: one SMTP reply line (RFC 5321 §4.5.3.1.5). */
export const NOT_TLS_BYTES_MAX = 512;

/** How long to wait for the rest of a greeting that arrives in pieces; after that it is shown incomplete. */
export const NOT_TLS_LINE_MS = 500;

/** A ClientHello of 256 to 511 bytes hangs some old load balancers (RFC 7685 §1). */
export const CLIENT_HELLO_HANG_BYTES_MIN = 256;
export const CLIENT_HELLO_HANG_BYTES_MAX = 511;
