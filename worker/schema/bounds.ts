/** Bounds that a standard sets. Our own limits are in limits.ts. */

/** RFC 9293 §3.1: port numbers have 16 bits. */
export const PORT_MAX = 65_535;

/** RFC 6793: AS numbers have 32 bits. */
export const ASN_MAX = 2 ** 32 - 1;
