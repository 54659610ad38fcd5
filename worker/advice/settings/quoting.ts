/**
 * Values as the formats of settings want them written. Hosts reach this file checked (request/host.ts) and need little of
 * it; it does not rely on that. Pure; it knows no client.
 */

/** Where the user's own name and secret go; they never pass through this service. */
export const USER = 'YOUR_USER';
export const PASSWORD = 'YOUR_PASSWORD';

/** What has to be escaped in a secret in the same format; readers are told these characters. */
export const RISKY = {
  singleQuoted: "' \\",
  doubleQuoted: '" \\',
  dotenv: '" \\ $',
  properties: '\\',
  exim: '^ : $ \\ { }',
} as const;

/** PHP, JavaScript, Python and Ruby: in single quotes none of them expands anything. */
export function singleQuoted(value: string): string {
  return `'${value.replace(/['\\]/g, '\\$&')}'`;
}

/** Java and Go, which know no single quotes, and expand nothing in double ones. */
export function doubleQuoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** In double quotes most readers of .env files expand `$`. */
export function dotenv(value: string): string {
  return `"${value.replace(/["\\$]/g, '\\$&')}"`;
}

/** The value of a Java property: `\` begins an escape, leading space is lost. */
export function property(value: string): string {
  return value.replaceAll('\\', '\\\\').replace(/^ /, '\\ ');
}

/** One word of a POSIX shell. */
export function shellWord(value: string): string {
  return /^[\w.:@%+,/=[\]-]+$/.test(value) && !/[[\]]/.test(value)
    ? value
    : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}

/** PowerShell doubles the quote, also the typographic ones that it takes for it. */
export function powershell(value: string): string {
  return `'${value.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/** A host where a port follows: IPv6 addresses in brackets (RFC 3986 §3.2.2). */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** The part of a URI before `@`: everything but the unreserved characters is encoded (RFC 3986 §2.3). */
export function userinfo(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
