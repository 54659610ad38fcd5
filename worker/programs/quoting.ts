/**
 * Writes values in the notation of each settings format. Hosts have been validated (host/host.ts) and need little
 * quoting, but this file does not rely on that. Pure; independent of any client.
 */

/** Placeholders for user name and secret, which never pass through this service. */
export const USER = 'YOUR_USER';
export const PASSWORD = 'YOUR_PASSWORD';
export const ADDRESS = 'YOUR_ADDRESS';
export const TOKEN = 'YOUR_ACCESS_TOKEN';

/** What a secret needs in each notation, as the notes beside the settings say it. */
export const RISKY = {
  singleQuoted: "' \\",
  doubleQuoted: '" \\',
  /** From here on, each with what is written for it. */
  yaml: `"'" → "''"`,
  /** Inside single quotes, as a shell takes them. */
  shell: String.raw`"'" → "'\''"`,
  /** Inside single quotes, as systemd takes them in a file of an environment: after an escaped quote, none would begin. */
  systemd: `"'" → "'"'"'"`,
  /** Inside single quotes, as Docker Compose takes them in `.env` and in an `env_file`. */
  compose: String.raw`"'" → "\'"`,
  /** Not even so: there, nothing escapes a backslash, which takes the quote after it. */
  composeWithout: String.raw`"\'" "…\"`,
  /** Inside double quotes, as phpdotenv takes them. */
  phpDotenv: String.raw`""" → "\"", "\" → "\\", "$" → "\$"`,
  /** Inside double quotes, as Git takes them: it refuses a file with any other escape. */
  gitConfig: String.raw`"\" → "\\", """ → "\""`,
  /** Cannot be written inside single quotes: dotenv for Node.js and for Ruby keep what is put before it. */
  dotenv: `"'"`,
} as const;

/** PHP, JavaScript, Python and Ruby expand nothing inside single quotes. */
export function singleQuoted(value: string): string {
  return `'${value.replace(/['\\]/g, '\\$&')}'`;
}

/** Python writes these words with a capital. */
export function pythonBoolean(value: boolean): string {
  return value ? 'True' : 'False';
}

/** Java and Go have no single-quoted strings, and expand nothing in double-quoted ones. */
export function doubleQuoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** Most readers of .env files expand `$` inside double quotes. */
export function dotenv(value: string): string {
  return `"${value.replace(/["\\$]/g, '\\$&')}"`;
}

/** The value of a Java property: `\` begins an escape, and leading space is lost. */
export function property(value: string): string {
  return value.replaceAll('\\', '\\\\').replace(/^ /, '\\ ');
}

/** One word of a POSIX shell. */
export function shellWord(value: string): string {
  return /^[\w.:@%+,/=[\]-]+$/.test(value) && !/[[\]]/.test(value)
    ? value
    : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}

/** PowerShell doubles a quote, including the typographic ones that it accepts as quotes. */
export function powershell(value: string): string {
  return `'${value.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/** A host before a port: IPv6 addresses need brackets (RFC 3986 §3.2.2). */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** The part of a URI before `@`: all but the unreserved characters are encoded (RFC 3986 §2.3). */
export function userinfo(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Nothing is special inside single quotes but the quote itself, which is doubled (YAML 1.2 §7.3.2). */
export function yaml(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
