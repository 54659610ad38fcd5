/**
 * What the answer depends on besides the query: language, format, continent, address. Pure; nothing of it is stored.
 */
import ipaddr from 'ipaddr.js';
import type { Language, SeenNetwork } from '../api/index.ts';
import { CLIENT_NETWORKS, ORGANISATION_CHARS_MAX } from '../limits.ts';
import { printable } from '../printable.ts';
import type { Refused } from '../result/refusal.ts';
import { type Audience, type Format, formatOf, isCommandLine, refuseFormat } from './format.ts';
import { parseLanguage, refuseLanguage } from './language.ts';
import { parseChoice } from './parameters.ts';

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
  /** Whether each part of the answer should also say in words what it means. */
  wantsWords: boolean;
  /** JSON is indented, for a person who reads it. */
  isPretty: boolean;
  ifNoneMatch: string | null;
  clientKey: string;
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
  const query = options.query ?? address.searchParams;
  const header = (name: string) => request.headers.get(name);
  const wishes = { format: query.get('format'), accept: header('accept'), userAgent: header('user-agent') };
  const cf = request.cf as { continent?: string; asn?: unknown; asOrganization?: unknown } | undefined;
  return {
    language: parseLanguage(query.get('lang'), header('accept-language')),
    audience,
    format: formatOf(wishes, audience),
    wantsWords: query.get('words')?.trim() === '1',
    // Paths for programs give everybody the same, so that shared caches need not keep a copy for each client.
    isPretty:
      query.get('pretty')?.trim() === '1' || (audience === 'person' && isCommandLine(header('user-agent'))),
    continent: cf?.continent,
    seenNetwork: { asn: parseAsn(cf?.asn), organisation: parseOrganisation(cf?.asOrganization) },
    vouchedName: cf !== undefined && request.headers.has('cf-ray') ? address.hostname : null,
    ifNoneMatch: header('if-none-match'),
    clientKey: clientKey(request, addressHeader),
    otherQuery: otherQuery(address.searchParams),
  };
}

/** Null if what the query says of language, format, words and indentation is valid or absent. */
export function refuseWishes(query: URLSearchParams): Refused | null {
  const refused = refuseLanguage(query.get('lang')) ?? refuseFormat(query.get('format'));
  const flags = (['words', 'pretty', 'rows'] as const).map((name) =>
    parseChoice(name, query.get(name), name === 'rows' ? ['twice', 'once'] : ['0', '1']),
  );
  return refused ?? flags.find((flag) => !flag.ok) ?? null;
}

/** Leaves out a mail address given as the domain, so that links do not repeat it (discovery-request.ts). */
function otherQuery(query: URLSearchParams): string {
  const kept = [...query].filter(
    ([name, value]) => name !== 'lang' && !(name === 'domain' && value.includes('@')),
  );
  return new URLSearchParams(kept).toString();
}

/** RFC 6793: four bytes; 0 is reserved (RFC 7607). */
function parseAsn(value: unknown): number | null {
  const isAsn = typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 32;
  return isAsn ? value : null;
}

/** Chosen by whoever registers the network. One character more than is shown is kept, to tell that it was cut. */
function parseOrganisation(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const name = printable(value.slice(0, ORGANISATION_CHARS_MAX + 1), ORGANISATION_CHARS_MAX).trim();
  return name === '' ? null : name;
}

/** The one name for all clients, if no trusted header tells them apart. */
export const EVERYBODY = 'everybody';

const CLIENT_BYTES = 8;

/** Who is counted: an address; of IPv6 the network of 64 bits, the least that one customer has. */
export function clientKey(request: Request, addressHeader: string | null): string {
  const address = clientAddress(request, addressHeader);
  if (address === null || !ipaddr.isValid(address)) return EVERYBODY;
  const ip = ipaddr.process(address);
  if (ip instanceof ipaddr.IPv4) return ip.toString();
  return ip.toByteArray().slice(0, CLIENT_BYTES).join('.');
}

/** The wider networks of an IPv6 client, from the key that it is counted under. */
export function networksOf(key: string): { key: string; times: number }[] {
  const bytes = key.split('.');
  if (bytes.length !== CLIENT_BYTES) return [];
  return CLIENT_NETWORKS.map((network) => ({
    key: bytes.slice(0, network.bytes).join('.'),
    times: network.times,
  }));
}

/** The value of the trusted header, which need not be an address; null if there is none. */
export function clientAddress(request: Request, addressHeader: string | null): string | null {
  const trusted = addressHeader ?? (request.cf === undefined ? null : 'cf-connecting-ip');
  return trusted === null ? null : request.headers.get(trusted);
}
