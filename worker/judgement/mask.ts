/**
 * Whether a firewall rewrote the dialogue on the way. Cisco's SMTP inspection (`inspect esmtp`, formerly `fixup protocol
 * smtp`) overwrites the greeting with asterisks and unknown extensions with X, so that encryption never begins. Pure.
 */
import type { PortReport } from '../api/index.ts';

/** All of it, except for a few digits and spaces that are left. Decorated banners contain letters. */
const MASKED_GREETING = /^[\d ]*\*[\d *]{3,}$/;

/** `XXXXXXXA`: as long as the keyword was. Private extensions have other letters as well (`XCLIENT`, `XFORWARD`). */
const MASKED_KEYWORD = /^(?:X{3,}[A-Z]?|\*{4,})$/;

/** A server that hides its greeting on purpose still offers STARTTLS. */
export function isMasked({ encryption, smtp }: Pick<PortReport, 'encryption' | 'smtp'>): boolean {
  if (encryption !== null || smtp === null) return false;
  const keywords = smtp.extensionsBeforeTls.map((line) => line.split(' ', 1)[0] ?? '');
  if (keywords.includes('STARTTLS')) return false;
  return MASKED_GREETING.test(smtp.greeting ?? '') || keywords.some((one) => MASKED_KEYWORD.test(one));
}
