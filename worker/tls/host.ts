/** Whether a host is an IP literal. It has been parsed before (request/host.ts), so a look is enough; judges no syntax. */

/** URL standard, "ends in a number": no DNS name has a last label of digits. */
export function isAddress(host: string): boolean {
  return host.includes(':') || /(?:^|\.)\d+$/.test(host);
}
