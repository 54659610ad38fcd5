/** What the reply to EHLO declares (RFC 5321 §4.1.1.1): extensions, SASL mechanisms, the size limit. Pure. */
import { AUTH_MECHANISMS_MAX, EXTENSIONS_MAX, TRANSCRIPT_LINE_CHARS_MAX } from '../limits.ts';
import { printable } from '../printable.ts';

export interface Declared {
  /** One line each, keyword in upper case, parameters as sent. */
  extensions: string[];
  auth: string[];
  /** In bytes; null if none is declared, or if it is 0, which means no fixed maximum (RFC 1870 §4). */
  sizeLimit: number | null;
  /** Whether there were more than are shown. */
  isCut: boolean;
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
  const auth = mechanisms(parsed);
  return {
    extensions: shown(parsed).map(({ keyword, parameters }) =>
      printable(parameters === '' ? keyword : `${keyword} ${parameters}`, TRANSCRIPT_LINE_CHARS_MAX),
    ),
    auth: auth.slice(0, AUTH_MECHANISMS_MAX),
    sizeLimit: sizeLimit(parsed),
    isCut: parsed.length > EXTENSIONS_MAX || auth.length > AUTH_MECHANISMS_MAX,
  };
}

/** The first ones, and STARTTLS wherever it is declared, because the dialogue and the judgement depend on it. */
function shown(extensions: readonly Extension[]): Extension[] {
  const starttls = extensions.findIndex(({ keyword }) => keyword === 'STARTTLS');
  if (starttls < EXTENSIONS_MAX) return extensions.slice(0, EXTENSIONS_MAX);
  return [...extensions.slice(0, EXTENSIONS_MAX - 1), ...extensions.slice(starttls, starttls + 1)];
}

export function offersStartTls(extensions: readonly string[]): boolean {
  return extensions.some((line) => line === 'STARTTLS' || line.startsWith('STARTTLS '));
}

interface Extension {
  keyword: string;
  parameters: string;
}

/** Kinds of SASL mechanisms in IANA's registry, and three in use without being registered. */
const WELL_KNOWN =
  /^(?:PLAIN|LOGIN|CRAM-|DIGEST-|SCRAM-|NTLM$|X?OAUTH|GSSAPI$|GSS-|GS2-|EXTERNAL$|ANONYMOUS$|OTP$|SECURID$)/;

/** RFC 4422 §3.1: names of 1 to 20 of these characters. */
function mechanisms(extensions: readonly Extension[]): string[] {
  const named = extensions
    .filter(({ keyword }) => keyword === 'AUTH')
    .flatMap(({ parameters }) => parameters.toUpperCase().split(/[ =]+/))
    .filter((name) => /^[A-Z0-9_-]{1,20}$/.test(name));
  const unique = [...new Set(named)];
  if (unique.length <= AUTH_MECHANISMS_MAX) return unique;
  return [
    ...unique.filter((name) => WELL_KNOWN.test(name)),
    ...unique.filter((name) => !WELL_KNOWN.test(name)),
  ];
}

/** RFC 1870 §4: up to 20 digits. A number too large for a double is not a real limit. */
function sizeLimit(extensions: readonly Extension[]): number | null {
  const declared = extensions.find(({ keyword }) => keyword === 'SIZE')?.parameters ?? '';
  const bytes = /^\d{1,20}$/.test(declared) ? Number(declared) : 0;
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null;
}
