/** Reduces a mail address to the part after the @ before it is sent anywhere. Pure. */

/** Mail programs put addresses in `<` and `>`; a quoted local part may contain an @ (RFC 5321 §4.1.2). */
export function domainIn(written: string): string {
  return written
    .slice(written.lastIndexOf('@') + 1)
    .trim()
    .replace(/>$/, '');
}
