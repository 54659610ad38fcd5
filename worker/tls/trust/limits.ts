/** Every number of the judgement of certificates, each with its unit and its reason. Computes nothing. */

/** Real servers send two to five; RFC 8446 §4.4.2 lets them send spare ones. The rest is neither read nor shown. */
export const CERTIFICATES_MAX = 16;

/**
 * Real certificates have one to four KiB, one with 1,400 names forty: whatever fits into a handshake message (../limits.ts)
 * is read, as OpenSSL does, which costs some milliseconds at most. A larger one is not.
 */
export const CERTIFICATE_BYTES_MAX = 65_535;

/** Elements directly inside one element; a certificate of the size above with two thousand names stays below. */
export const ELEMENTS_MAX = 4_096;

/** From the server's certificate to the last one before the anchor; public chains have two or three. */
export const CHAIN_CERTIFICATES_MAX = 8;

/** Cross-signed certificates lead to two or three chains; what offers more is built to burn time. */
export const CHAINS_MAX = 32;

/** A good chain needs one per certificate, a cross-signed one a few more; the dearest takes about a millisecond. */
export const VERIFICATIONS_MAX = 24;

/** Names times name constraints, in one judgement; a hundred of each may meet in half a dozen places. */
export const NAME_COMPARISONS_MAX = 65_536;

/** The Baseline Requirements §6.1.5 and NIST SP 800-57 have asked for no less since 2014. */
export const RSA_BITS_MIN = 2_048;

/** Verification takes time with the square of this; 4096 is the largest in use among public authorities. */
export const RSA_BITS_MAX = 8_192;

/** A long public exponent makes one verification as slow as a signature; BoringSSL draws the same line. */
export const RSA_EXPONENT_BITS_MAX = 33;

/** 112 bits of strength (NIST SP 800-57 part 1, table 2), the same as RSA with 2048. */
export const EC_BITS_MIN = 224;

/** What a report shows; all names are judged. Large shared certificates carry a hundred. */
export const NAMES_SHOWN_MAX = 128;

/** A DNS name has 253 characters at most (RFC 1035 §2.3.4). */
export const NAME_CHARS_MAX = 255;

/** RFC 5280 appendix A allows 64 characters in most parts of a name, and a name has about six. */
export const SUBJECT_CHARS_MAX = 512;

/** An operator's bundle; beyond this it is no longer a setting. */
export const EXTRA_ANCHORS_MAX = 64;
