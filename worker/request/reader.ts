/** Who asks, as far as the answer depends on it: language, form, continent, address. Pure; nothing of it is kept. */
import ipaddr from 'ipaddr.js';
import type { SeenNetwork } from '../api/index.ts';
import { ORGANISATION_CHARS_MAX } from '../limits.ts';
import type { Language } from '../messages/report.ts';
import { printable } from '../printable.ts';
import { type Audience, type Format, type FormatWishes, guessFormat, parseFormat } from './format.ts';
import { parseLanguage } from './language.ts';

export interface Reader {
  language: Language;
  audience: Audience;
  wishes: FormatWishes;
  /** The form for problems, which go out whatever is wrong with the request. */
  fallbackFormat: Format;
  /** Two letters; undefined where the platform does not say. */
  continent: string | undefined;
  /** The name in it is safe to show. */
  seenNetwork: SeenNetwork;
  /** The host name asked for, where the platform vouches for it: elsewhere the caller may write what he likes. */
  vouchedName: string | null;
  ifNoneMatch: string | null;
  /** What the address holds beside `lang`: what links to the same in another language keep. */
  otherQuery: string;
}

/** `query` is that of the address, unless a form was sent with it. */
export function parseReader(
  request: Request,
  audience: Audience,
  query: URLSearchParams = new URL(request.url).searchParams,
): Reader {
  const header = (name: string) => request.headers.get(name);
  const wishes = {
    format: query.get('format'),
    accept: header('accept'),
    userAgent: header('user-agent'),
  };
  const format = parseFormat(wishes, audience);
  const cf = request.cf as { continent?: string; asn?: unknown; asOrganization?: unknown } | undefined;
  return {
    language: parseLanguage(query.get('lang'), header('accept-language')),
    audience,
    wishes,
    fallbackFormat: format.ok ? format.value : guessFormat(wishes, audience),
    continent: cf?.continent,
    seenNetwork: { asn: parseAsn(cf?.asn), organisation: parseOrganisation(cf?.asOrganization) },
    vouchedName: cf !== undefined && request.headers.has('cf-ray') ? new URL(request.url).hostname : null,
    ifNoneMatch: header('if-none-match'),
    otherQuery: otherQuery(new URL(request.url).searchParams),
  };
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

/** Whoever registers a network writes this himself. One character more than is kept shows that it was cut. */
function parseOrganisation(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const name = printable(value.slice(0, ORGANISATION_CHARS_MAX + 1), ORGANISATION_CHARS_MAX).trim();
  return name === '' ? null : name;
}

/** Who is counted: an address, of IPv6 the network of 64 bits, which is what one customer has. */
export function clientKey(request: Request, addressHeader: string | null): string {
  const trusted = addressHeader ?? (request.cf === undefined ? null : 'cf-connecting-ip');
  const address = trusted === null ? null : request.headers.get(trusted);
  if (address === null || !ipaddr.isValid(address)) return 'everybody';
  const ip = ipaddr.process(address);
  if (ip instanceof ipaddr.IPv4) return ip.toString();
  return ip.toByteArray().slice(0, 8).join('.');
}
