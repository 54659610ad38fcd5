/**
 * How the owner of a host says that he does not want it to be checked: `_smtp-port-check.<host> TXT "v=1; deny"`.
 * Pure. Whatever else stands there is for somebody else, and ignored.
 */
import { HOST_CHARS_MAX } from '../limits.ts';

const PREFIX = '_smtp-port-check.';

/** Null where DNS cannot hold such a name (RFC 1035 §2.3.4). */
export function optOutName(host: string): string | null {
  const name = `${PREFIX}${host}`;
  return name.length <= HOST_CHARS_MAX ? name : null;
}

/** The version first, as in SPF and DMARC, then words in any order: a later version may say it in another way. */
export function isOptOut(text: string): boolean {
  const [version = '', ...words] = text.split(';').map((part) => part.trim().toLowerCase());
  return /^v\s*=\s*1$/.test(version) && words.includes('deny');
}
