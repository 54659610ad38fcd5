/** Whether a host is an address rather than a name. */

/**
 * For hosts that host.ts has already parsed, so this test is enough: a name has no colon, and its last label is never a
 * number (URL standard, "ends in a number").
 */
export function isAddressLiteral(host: string): boolean {
  return host.includes(':') || /(?:^|\.)\d+$/.test(host);
}
