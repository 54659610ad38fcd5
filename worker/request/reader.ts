/** Who asks, as far as the answer depends on it: language, form, continent, address. Pure; nothing of it is kept. */
import ipaddr from 'ipaddr.js';
import type { Language, SeenNetwork } from '../api/index.ts';
import { ORGANISATION_CHARS_MAX } from '../limits.ts';
import { printable } from '../printable.ts';
import type { Refused } from '../result/refusal.ts';
import { type Audience, type Format, formatOf, refuseFormat } from './format.ts';
import { parseLanguage, refuseLanguage } from './language.ts';
import { parseChoice } from './parameters.ts';

/** On whose behalf something is measured. */
export interface Asker {
  /** Two letters; undefined where the platform does not say. */
  continent: string | undefined;
  /** The name in it is safe to show. */
  seenNetwork: SeenNetwork;
  /** The host name of this service, where the platform vouches for it: elsewhere the caller may write anything. */
  vouchedName: string | null;
  /** Under which name the client is counted; null where nobody is to be charged. */
  clientKey: string | null;
}

export interface Reader extends Asker {
  language: Language;
  audience: Audience;
  /** The form of the answer. Where the one asked for does not exist, the one that problems go out in. */
  format: Format;
  /** Everything in the answer says in words what it means. */
  wantsWords: boolean;
  ifNoneMatch: string | null;
  clientKey: string;
  /** What the address holds beside `lang`: what links to the same in another language keep. */
  otherQuery: string;
}

/** Nobody in particular: a schedule of our own, or an edge that has charged its client already. */
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
  /** That of the address, unless a form was sent with it. */
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
    continent: cf?.continent,
    seenNetwork: { asn: parseAsn(cf?.asn), organisation: parseOrganisation(cf?.asOrganization) },
    vouchedName: cf !== undefined && request.headers.has('cf-ray') ? address.hostname : null,
    ifNoneMatch: header('if-none-match'),
    clientKey: clientKey(request, addressHeader),
    otherQuery: otherQuery(address.searchParams),
  };
}

/** Null where the language and the form that the query names exist, or it names none; so for words beside the codes. */
export function refuseWishes(query: URLSearchParams): Refused | null {
  const refused = refuseLanguage(query.get('lang')) ?? refuseFormat(query.get('format'));
  const words = parseChoice('words', query.get('words'), ['0', '1']);
  return refused ?? (words.ok ? null : words);
}

/** Of a mail address where a domain is wanted, nothing is written down once more (discovery-request.ts). */
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

/** Whoever registers a network chooses this name. One character more than is kept shows that it was cut. */
function parseOrganisation(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const name = printable(value.slice(0, ORGANISATION_CHARS_MAX + 1), ORGANISATION_CHARS_MAX).trim();
  return name === '' ? null : name;
}

/** Who is counted: an address; of IPv6 the network of 64 bits, which is what one customer has. */
export function clientKey(request: Request, addressHeader: string | null): string {
  const trusted = addressHeader ?? (request.cf === undefined ? null : 'cf-connecting-ip');
  const address = trusted === null ? null : request.headers.get(trusted);
  if (address === null || !ipaddr.isValid(address)) return 'everybody';
  const ip = ipaddr.process(address);
  if (ip instanceof ipaddr.IPv4) return ip.toString();
  return ip.toByteArray().slice(0, 8).join('.');
}
