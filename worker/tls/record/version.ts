/** Protocol versions by their number on the wire. */

export const SSL_30 = 0x0300;
export const TLS_10 = 0x0301;
export const TLS_11 = 0x0302;
export const TLS_12 = 0x0303;
export const TLS_13 = 0x0304;

export type Version = typeof SSL_30 | typeof TLS_10 | typeof TLS_11 | typeof TLS_12 | typeof TLS_13;

export const VERSION_NAMES: Readonly<Record<Version, string>> = {
  [SSL_30]: 'SSL 3.0',
  [TLS_10]: 'TLS 1.0',
  [TLS_11]: 'TLS 1.1',
  [TLS_12]: 'TLS 1.2',
  [TLS_13]: 'TLS 1.3',
};

/**
 * Offered in this order. The old versions are offered only to see whether a server chooses them, which ends the
 * handshake.
 */
export const OFFERED_VERSIONS: readonly Version[] = [TLS_13, TLS_12, TLS_11, TLS_10];

export function isVersion(code: number): code is Version {
  return code in VERSION_NAMES;
}
