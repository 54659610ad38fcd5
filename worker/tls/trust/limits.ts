/** Every number of the judgement of certificates, each with its unit and its reason. No calculations. */

/**
 * How many a report shows, so that a whole chain always is; all certificates are searched. Real servers send two to five;
 * RFC 8446 §4.4.2 allows extra ones, and some send a whole bundle of authorities.
 */
export const CERTIFICATES_SHOWN_MAX = 32;

/**
 * Real certificates have one to four KiB, one with 1,400 names has forty. Like OpenSSL, we read whatever fits into a
 * handshake message (../limits.ts), which takes a few milliseconds at most. Larger ones are not read.
 */
export const CERTIFICATE_BYTES_MAX = 131_072;

/** Elements directly inside one element; the largest allowed certificate has no room for more names than this. */
export const ELEMENTS_MAX = 32_768;

/** From the server's certificate to the last one before the anchor; public chains have two or three. */
export const CHAIN_CERTIFICATES_MAX = 32;

/** Cross-signed certificates lead to two or three chains; more than fit into a message are built to waste time. */
export const CHAINS_MAX = 256;

/**
 * A good chain needs one per certificate, a cross-signed one a few more: enough for the longest chain twice. They take a
 * tenth of a millisecond each, the slowest a whole one.
 */
export const VERIFICATIONS_MAX = 64;

/** Names times name constraints, per judgement; enough for a hundred of each in half a dozen places. */
export const NAME_COMPARISONS_MAX = 65_536;

/** The Baseline Requirements §6.1.5 and NIST SP 800-57 have required at least this since 2014. */
export const RSA_BITS_MIN = 2_048;

/** Verification time grows with the square of this; public authorities use 4096 at most. */
export const RSA_BITS_MAX = 8_192;

/** A long public exponent makes verification as slow as signing; BoringSSL has the same limit. */
export const RSA_EXPONENT_BITS_MAX = 33;

/** 112 bits of strength (NIST SP 800-57 part 1, table 2), the same as 2048-bit RSA. */
export const EC_BITS_MIN = 224;

/** How many a report shows; all names are judged. Large shared certificates have a hundred. */
export const NAMES_SHOWN_MAX = 128;

/** A DNS name has 253 characters at most (RFC 1035 §2.3.4). */
export const NAME_CHARS_MAX = 255;

/** RFC 5280 appendix A allows 64 characters in most parts of a name, and a name has about six parts. */
export const SUBJECT_CHARS_MAX = 512;

/** For an operator's bundle; a larger one is no longer a setting. */
export const EXTRA_ANCHORS_MAX = 64;
