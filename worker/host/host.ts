/**
 * The host as the caller wrote it → the name or address that is meant, or why it cannot be one. Pure. Whether the host
 * may be checked is up to policy, and whether it exists is up to dns.
 */

import { domainToUnicode } from 'node:url';
import ipaddr from 'ipaddr.js';
import type { Family } from '../api/index.ts';
import { HOST_CHARS_MAX, LABEL_CHARS_MAX, QUOTE_CHARS_MAX } from '../limits.ts';
import { quotable } from '../printable.ts';
import { type Refused, refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

export interface Host {
  /** ASCII, lower case, no trailing dot; an IPv6 address without brackets, in its shortest form. */
  host: string;
  unicodeHost: string;
  /** The address family, if an address was given instead of a name. */
  literal: Family | null;
}

export interface AskedHost extends Host {
  /** The original input, which may be quoted back to the caller only. */
  written: string;
}

/** Without the caller's input, which must not leave the front. */
export function hostAlone({ host, unicodeHost, literal }: Host): Host {
  return { host, unicodeHost, literal };
}

/** A name of full length may also have brackets or a trailing dot. */
const WRITTEN_CHARS_MAX = HOST_CHARS_MAX + 2;

/** RFC 5890 letters, digits and marks; the joiners and dots of RFC 5892 appendix A that real names contain. */
const NAME_CHARACTERS =
  /^(?:[\p{L}\p{M}\p{N}._\-\u00b7\u0375\u05f3\u05f4\u30fb\u3002\uff0e\uff61]|\u200c|\u200d)*$/u;

/** RFC 3490 §3.1: the characters that count as a dot between labels. */
const DOTS = /[.\u3002\uff0e\uff61]/;

export function parseHost(written: string): Result<AskedHost> {
  if (written.length > WRITTEN_CHARS_MAX) {
    return refuse('host-too-long', '', { length: written.length, max: HOST_CHARS_MAX });
  }
  const text = written.trim();
  if (text === '') return refuse('host-missing');
  return parseAddress(text) ?? notJustAHost(text) ?? parseName(text);
}

/** An IPv6 address or a dotted quad; null for anything else, including octal, hexadecimal and short forms. */
function parseAddress(text: string): Result<AskedHost> | null {
  const bare = /^\[(.*)\]$/s.exec(text)?.[1] ?? text;
  if (bare.includes(':') && ipaddr.IPv6.isValid(bare)) {
    if (bare.includes('%')) return refuse('host-odd-address', text);
    return done(literal(text, ipaddr.IPv6.parse(bare).toRFC5952String(), 6));
  }
  if (text.startsWith('['))
    return refuse(/^\[[^\]]*\]:\d*$/.test(text) ? 'host-has-port' : 'host-odd-address', text);
  const quad = text.replace(/\.$/, '');
  if (ipaddr.IPv4.isValidFourPartDecimal(quad))
    return done(literal(text, ipaddr.IPv4.parse(quad).toString(), 4));
  return null;
}

function literal(written: string, host: string, family: Family): AskedHost {
  return { written, host, unicodeHost: host, literal: family };
}

function notJustAHost(text: string): Refused | null {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return refuse('host-is-url', text, { host: hostOfUrl(text) });
  if (text.includes('@')) return refuse('host-is-mail-address', text);
  if (/^[\da-f]*:[\da-f.]*:[\da-f:.]*$/i.test(text)) return refuse('host-odd-address', text);
  const [name = '', mark] = text.split(/([/\\?#:])/, 2);
  // Only after something that can be a host is the rest a path or a port; otherwise it is pasted code of some kind.
  if (mark === undefined || !NAME_CHARACTERS.test(name)) return null;
  if (mark !== ':') return refuse('host-has-path', text);
  return /^:\d*(?:[/?#]|$)/.test(text.slice(name.length)) ? refuse('host-has-port', text) : null;
}

/** Only for the error message: what the caller probably meant. */
function hostOfUrl(text: string): string {
  const host = /^[^:]*:\/\/(?:[^/?#@]*@)?([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40})+)(?=[:/?#]|$)/i.exec(
    text,
  )?.[1];
  return host?.toLowerCase() ?? 'smtp.example.net';
}

function parseName(text: string): Result<AskedHost> {
  if (!NAME_CHARACTERS.test(text)) return refuse('host-character', text, { character: firstBad(text) });
  const labels = text.split(DOTS);
  if (labels.length > 1 && labels.at(-1) === '') labels.pop();
  if (labels.includes('')) return refuse('host-empty-label', text);
  const ascii = toAscii(labels.join('.'));
  if (ascii === null) return labels.some(isLong) ? refuseLong(text) : refuse('host-not-a-name', text);
  if (ascii.length > HOST_CHARS_MAX) {
    return refuse('host-too-long', '', { length: ascii.length, max: HOST_CHARS_MAX });
  }
  return checkLabels(ascii, text);
}

function firstBad(text: string): string {
  const bad = [...text].find((character) => !NAME_CHARACTERS.test(character)) ?? '';
  return quotable(bad, QUOTE_CHARS_MAX);
}

/** The URL parser applies UTS 46 to hosts, and turns forms such as `127.1` or `0x7f.1` into addresses. */
function toAscii(name: string): string | null {
  const url = URL.parse(`http://${name}/`);
  return url === null || url.hostname === '' ? null : url.hostname;
}

function isLong(label: string): boolean {
  return label.length > LABEL_CHARS_MAX;
}

function refuseLong(text: string): Refused {
  return refuse('host-long-label', text, { max: LABEL_CHARS_MAX });
}

function checkLabels(ascii: string, text: string): Result<AskedHost> {
  if (ipaddr.IPv4.isValidFourPartDecimal(ascii)) return refuse('host-odd-address', text);
  const labels = ascii.split('.');
  if (labels.some(isLong)) return refuseLong(text);
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-')))
    return refuse('host-hyphen', text);
  if (labels.some((label) => !/^[a-z0-9_-]+$/.test(label))) return refuse('host-not-a-name', text);
  const unicodeHost = domainToUnicode(ascii);
  if (unicodeHost === '' || !NAME_CHARACTERS.test(unicodeHost)) return refuse('host-not-a-name', text);
  if (labels.length === 1 && ascii !== 'localhost') return refuse('host-no-dot', unicodeHost);
  return done({ written: text, host: ascii, unicodeHost, literal: null });
}
