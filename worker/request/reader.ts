/**
 * What the answer depends on besides the query: language, format, continent, address. Pure; nothing of it is stored.
 */
import type { Language, SeenNetwork } from '../api/index.ts';
import { ORGANISATION_CHARS_MAX } from '../limits.ts';
import { printable } from '../printable.ts';
import { withoutPasswords } from '../privacy/secrets.ts';
import type { Refused } from '../result/refusal.ts';
import { CHOICES } from './choices.ts';
import { clientAddress, clientKey } from './client.ts';
import {
  type Audience,
  type Export,
  exportOf,
  type Format,
  formatOf,
  isCommandLine,
  refuseFormat,
} from './format.ts';
import { parseLanguage, refuseLanguage } from './language.ts';
import { isKnownParameter, parseChoice, queryOf } from './parameters.ts';
import { parsePastedError } from './pasted-error.ts';
import { isLoadedElsewhere } from './sender.ts';

/** The client that something is measured for. */
export interface Asker {
  /** Two letters; undefined if the platform does not report it. */
  continent: string | undefined;
  /** The organization's name is already safe to show. */
  seenNetwork: SeenNetwork;
  /** The host name of this service, where the platform guarantees it: elsewhere a caller can send any Host header. */
  vouchedName: string | null;
  /** The key that the client is counted under; null if the request is free. */
  clientKey: string | null;
}

export interface Reader extends Asker {
  language: Language;
  audience: Audience;
  /** The format of the answer. If the requested one does not exist, the format for the error. */
  format: Format;
  /** A further format of checks, where that is asked for. */
  exported: Export | null;
  /** Whether each part of the answer should also say in words what it means. */
  wantsWords: boolean;
  /** JSON is indented, for a person who reads it. */
  isPretty: boolean;
  ifNoneMatch: string | null;
  /** The page of another site makes the browser send this, without its reader following a link or the page naming itself. */
  isLoadedElsewhere: boolean;
  clientKey: string;
  /** Of this service, as the request addressed it; empty if the request does not tell. */
  origin: string;
  /** The query without `lang`, for links to the same page in another language. */
  otherQuery: string;
}

/** No client to charge: our own schedule, or an edge that has already charged its client. */
export const NOBODY: Asker = {
  continent: undefined,
  seenNetwork: { asn: null, organisation: null },
  vouchedName: null,
  clientKey: null,
};

export interface ReaderOptions {
  audience: Audience;
  /** The header that names the client; null: the platform's own, where there is one. */
  addressHeader: string | null;
  /** The query of the URL, unless a form was submitted with it. */
  query?: URLSearchParams;
}

export function parseReader(request: Request, options: ReaderOptions): Reader {
  const { audience, addressHeader } = options;
  const address = new URL(request.url);
  const urlQuery = queryOf(request.url);
  const query = options.query ?? urlQuery;
  const header = (name: string) => request.headers.get(name);
  const wishes = { format: query.get('format'), accept: header('accept'), userAgent: header('user-agent') };
  const cf = request.cf as
    | { continent?: string; country?: unknown; asn?: unknown; asOrganization?: unknown }
    | undefined;
  return {
    language: parseLanguage(query.get('lang'), header('accept-language')),
    audience,
    format: formatOf(wishes, audience),
    exported: exportOf(wishes),
    wantsWords: query.get('words')?.trim() === '1',
    // Paths for programs give everybody the same, so that shared caches need not keep a copy for each client.
    isPretty:
      query.get('pretty')?.trim() === '1' || (audience === 'person' && isCommandLine(header('user-agent'))),
    continent: cf?.continent,
    seenNetwork: {
      asn: parseAsn(cf?.asn),
      organisation: parseOrganisation(cf?.asOrganization),
      country: parseCountry(cf?.country),
    },
    vouchedName: cf !== undefined && request.headers.has('cf-ray') ? address.hostname : null,
    ifNoneMatch: header('if-none-match'),
    isLoadedElsewhere: isLoadedElsewhere(request.headers),
    clientKey: clientKey(clientAddress(request, addressHeader)),
    origin: address.origin,
    otherQuery: otherQuery(urlQuery),
  };
}

/** Null if what the query says of language, format, words and indentation is valid or absent. */
export function refuseWishes(query: URLSearchParams, formats?: readonly string[]): Refused | null {
  const refused = refuseLanguage(query.get('lang')) ?? refuseFormat(query.get('format'), formats);
  const flags = (['words', 'pretty', 'rows'] as const).map((name) =>
    parseChoice<string>(name, query.get(name), CHOICES[name]),
  );
  return refused ?? flags.find((flag) => !flag.ok) ?? null;
}

/**
 * Leaves out what no path knows, a mail address given as the domain (discovery-request.ts) and all secrets, so that links do
 * not repeat them.
 */
function otherQuery(query: URLSearchParams): string {
  const kept = [...query].filter(
    ([name, value]) =>
      isKnownParameter(name) && name !== 'lang' && !(name === 'domain' && value.includes('@')),
  );
  const shown = kept.map(([name, value]) => [
    name,
    name === 'error' ? parsePastedError(value).again : withoutPasswords(value),
  ]);
  return new URLSearchParams(shown).toString();
}

/** RFC 6793: four bytes; 0 is reserved (RFC 7607). */
function parseAsn(value: unknown): number | null {
  const isAsn = typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 32;
  return isAsn ? value : null;
}

/** Cloudflare has codes of its own for Tor and for what it does not know, which contain digits or are no country's. */
function parseCountry(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value) ? value : undefined;
}

/** Chosen by whoever registers the network. One character more than is shown is kept, to tell that it was cut. */
function parseOrganisation(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const name = printable(value.slice(0, ORGANISATION_CHARS_MAX + 1), ORGANISATION_CHARS_MAX).trim();
  return name === '' ? null : name;
}
