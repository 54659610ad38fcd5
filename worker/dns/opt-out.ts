/**
 * How the owner of a host can opt out of checks: `_smtp-port-check.<host> TXT "v=1; deny"`. Any other text at that name
 * is ignored.
 */
import { HOST_CHARS_MAX } from '../limits.ts';
import { type DohOptions, lookUpTexts } from './doh.ts';

const PREFIX = '_smtp-port-check.';

/**
 * A failed lookup is not an opt-out. The record lies in the zone of the host, whose addresses were found, so a failure
 * of this name alone points to a server that cannot handle TXT records or underscores. Treating it as an opt-out would
 * turn away many hosts whose owners have never heard of us.
 */
export async function hasOptedOut(host: string, doh: DohOptions): Promise<boolean> {
  const name = optOutName(host);
  if (name === null) return false;
  const answer = await lookUpTexts(name, doh);
  return answer.kind === 'texts' && answer.texts.some(isOptOut);
}

/** Null if the name is too long for DNS (RFC 1035 §2.3.4). */
export function optOutName(host: string): string | null {
  const name = `${PREFIX}${host}`;
  return name.length <= HOST_CHARS_MAX ? name : null;
}

/**
 * The version comes first, as in SPF and DMARC. The words after it may be in any order, so that a later version can add
 * some.
 */
export function isOptOut(text: string): boolean {
  const [version = '', ...words] = text.split(';').map((part) => part.trim().toLowerCase());
  return /^v\s*=\s*1$/.test(version) && words.includes('deny');
}
