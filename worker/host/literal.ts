/** Whether a host is an address rather than a name. */

/**
 * For hosts that were parsed before (host.ts), which leaves one question: a name has no colon, and its last label is never
 * a number (URL standard, "ends in a number").
 */
export function isAddressLiteral(host: string): boolean {
  return host.includes(':') || /(?:^|\.)\d+$/.test(host);
}
