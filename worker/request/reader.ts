/** Who asks, as far as the answer depends on it: language, form, continent, address. Pure; nothing of it is kept. */
import ipaddr from 'ipaddr.js';
import type { Language } from '../messages/report.ts';
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
  /** The host name asked for, where the platform vouches for it: elsewhere the caller may write what he likes. */
  vouchedName: string | null;
  ifNoneMatch: string | null;
}

export function parseReader(request: Request, audience: Audience): Reader {
  const url = new URL(request.url);
  const header = (name: string) => request.headers.get(name);
  const wishes = {
    format: url.searchParams.get('format'),
    accept: header('accept'),
    userAgent: header('user-agent'),
  };
  const format = parseFormat(wishes, audience);
  const cf = request.cf as { continent?: string } | undefined;
  return {
    language: parseLanguage(url.searchParams.get('lang'), header('accept-language')),
    audience,
    wishes,
    fallbackFormat: format.ok ? format.value : guessFormat(wishes, audience),
    continent: cf?.continent,
    vouchedName: cf !== undefined && request.headers.has('cf-ray') ? url.hostname : null,
    ifNoneMatch: header('if-none-match'),
  };
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
