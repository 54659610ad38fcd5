/** What is left of a mail address before it is sent anywhere: what stands behind the @. Pure. */

/** Mail programs write addresses in `<` and `>`; a local part in quotes may hold an @ of its own (RFC 5321 §4.1.2). */
export function domainIn(written: string): string {
  return written
    .slice(written.lastIndexOf('@') + 1)
    .trim()
    .replace(/>$/, '');
}
