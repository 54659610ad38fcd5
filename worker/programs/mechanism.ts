/** The mechanisms that a program has to be told. */

/** The usual one first: RFC 4616, RFC 4954 and the older LOGIN. */
export const MECHANISMS = ['PLAIN', 'LOGIN', 'CRAM-MD5'] as const;

export type Mechanism = (typeof MECHANISMS)[number];

/** As Ruby's libraries and Exim's drivers call it: `plain`, `cram_md5`. */
export function mechanismWord(mechanism: Mechanism): string {
  return mechanism.toLowerCase().replace('-', '_');
}
