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

/** What a log says was dialed, and the name in the greeting of whoever answered. */
const DIALED =
  /\b(?:opening to|connect(?:ed|ing)? to|trying|resolved) "?(?:\w{2,6}:\/\/)?(?<dialed>[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6})/i;
const GREETING =
  /(?<![\w.:])220[- ]"?(?<seen>[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}) e?smtp\b(?<software>.{0,20})/i;

export interface Redirection {
  /** The host that was dialed, and the name of whoever answered, both in lower case. */
  dialed: string;
  seen: string;
}

export function redirectionIn(text: string, host: MeasuredHost | null): Redirection | null {
  return inCertificate(text, host) ?? inGreeting(text, host);
}

function inCertificate(text: string, host: MeasuredHost | null): Redirection | null {
  const names = NAMES.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  const dialed = names?.dialed?.toLowerCase().replace(/\.$/, '') ?? '';
  const seen = (names?.seen ?? '').toLowerCase().match(/[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/g) ?? [];
  const [first] = seen;
  if (first === undefined || seen.some((name) => isOfSameOwner(name, dialed))) return null;
  const isSo = host !== null && host.host === dialed ? isRightElsewhere(host) : providerOf(dialed) !== null;
  return isSo ? { dialed, seen: first } : null;
}

/**
 * Servers greet with names of all kinds, so a foreign one counts only if the server that was dialed is known, and Exim
 * answers, which hosting control panels run and large mail providers do not; or if the host was measured to be well.
 */
function inGreeting(text: string, host: MeasuredHost | null): Redirection | null {
  const dialed = DIALED.exec(text)?.groups?.dialed?.toLowerCase() ?? '';
  const { seen = '', software = '' } = GREETING.exec(text)?.groups ?? {};
  if (dialed === '' || seen === '' || isOfSameOwner(seen.toLowerCase(), dialed)) return null;
  if (providerOf(dialed) === null || !/^ exim\b/i.test(software)) return null;
  const isFlawed = host !== null && host.host === dialed && !isRightElsewhere(host);
  return isFlawed ? null : { dialed, seen: seen.toLowerCase() };
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
