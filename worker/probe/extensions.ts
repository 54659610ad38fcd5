/** What the reply to EHLO declares (RFC 5321 §4.1.1.1): extensions, SASL mechanisms, the size limit. Pure. */
import { AUTH_MECHANISMS_MAX, EXTENSIONS_MAX, TRANSCRIPT_LINE_CHARS_MAX } from '../limits.ts';
import { printable } from '../printable.ts';

export interface Declared {
  /** One line each, keyword in upper case, parameters as sent. */
  extensions: string[];
  auth: string[];
  /** In bytes; null if none is declared, or if it is 0, which means no fixed maximum (RFC 1870 §4). */
  sizeLimit: number | null;
}

/**
 * A space ends the keyword. Only after AUTH did servers before RFC 4954 write `=`; `STARTTLS=no` offers nothing. Asterisks
 * are what a firewall has put in place of a keyword.
 */
const EXTENSION = /^(?:(AUTH)=|([a-z0-9][a-z0-9-]*|\*{4,})(?: |$))(.*)$/i;

/** `lines` without the first one, which names the server. Lines that are not extensions are left out. */
export function parseExtensions(lines: readonly string[]): Declared {
  const parsed = lines.flatMap((line) => {
    const [, auth, keyword = auth, parameters = ''] = EXTENSION.exec(line.trim()) ?? [];
    return keyword === undefined ? [] : [{ keyword: keyword.toUpperCase(), parameters: parameters.trim() }];
  });
  const kept = parsed.slice(0, EXTENSIONS_MAX);
  return {
    extensions: kept.map(({ keyword, parameters }) =>
      printable(parameters === '' ? keyword : `${keyword} ${parameters}`, TRANSCRIPT_LINE_CHARS_MAX),
    ),
    auth: mechanisms(kept),
    sizeLimit: sizeLimit(kept),
  };
}

export function offersStartTls(extensions: readonly string[]): boolean {
  return extensions.some((line) => line === 'STARTTLS' || line.startsWith('STARTTLS '));
}

interface Extension {
  keyword: string;
  parameters: string;
}

/** RFC 4422 §3.1: names of 1 to 20 of these characters. */
function mechanisms(extensions: readonly Extension[]): string[] {
  const named = extensions
    .filter(({ keyword }) => keyword === 'AUTH')
    .flatMap(({ parameters }) => parameters.toUpperCase().split(/[ =]+/))
    .filter((name) => /^[A-Z0-9_-]{1,20}$/.test(name));
  return [...new Set(named)].slice(0, AUTH_MECHANISMS_MAX);
}

/** RFC 1870 §4: up to 20 digits. A number too large for a double is not a real limit. */
function sizeLimit(extensions: readonly Extension[]): number | null {
  const declared = extensions.find(({ keyword }) => keyword === 'SIZE')?.parameters ?? '';
  const bytes = /^\d{1,20}$/.test(declared) ? Number(declared) : 0;
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null;
}
