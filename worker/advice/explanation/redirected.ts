/**
 * Whether somebody else answered in place of the server: the message shows the certificate of one name where another
 * one was dialed, and the server itself is known to show the right one. Pure.
 */
import type { MeasuredHost } from '../../api/index.ts';
import { providerOf } from '../../knowledge/providers/providers.ts';

/** PHP, Go, Node.js; other programs name only one of the two. */
const NAMES: readonly RegExp[] = [
  /cn='?(?<seen>[^' ]{1,253})'? did not match expected cn='?(?<dialed>[^' ]{1,253})/i,
  /certificate is valid for (?<seen>.{1,300}?), not (?<dialed>[a-z\d.-]{1,253})/i,
  /host: (?<dialed>[a-z\d.-]{1,253}) is not in the cert's altnames: (?<seen>.{1,300})/i,
];

export function isRedirected(text: string, host: MeasuredHost | null): boolean {
  const names = NAMES.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  const dialed = names?.dialed?.toLowerCase().replace(/\.$/, '') ?? '';
  const seen = (names?.seen ?? '').toLowerCase().match(/[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/g) ?? [];
  if (seen.length === 0 || seen.some((name) => isOfSameOwner(name, dialed))) return false;
  if (host !== null && host.host === dialed) return isRightElsewhere(host);
  return providerOf(dialed) !== null;
}

/** A provider's certificates are for its own domain, or for a server that is known to be its own. */
function isOfSameOwner(seen: string, dialed: string): boolean {
  const provider = providerOf(dialed);
  // Google shows this one to clients that do not say which name they want.
  if (seen.endsWith('.invalid')) return true;
  if (provider !== null && providerOf(seen)?.id === provider.id) return true;
  return `.${seen}`.endsWith(`.${dialed.split('.').slice(-2).join('.')}`);
}

function isRightElsewhere({ ports }: MeasuredHost): boolean {
  return (
    ports.some(({ trusted }) => trusted === true) &&
    !ports.some(({ problems }) => problems.includes('name-mismatch'))
  );
}
