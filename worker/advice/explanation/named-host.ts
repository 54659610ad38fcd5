/**
 * The host that a message is about, where that is another one than the reader gave: what was measured of the one says
 * nothing about the other. Pure.
 */
import { isKnownPort } from '../../knowledge/ports.ts';
import { NAMED_HOSTS_MAX } from '../../limits.ts';

const NAME = '[a-z\\d_-]{1,63}(?:\\.[a-z\\d_-]{1,63}){0,6}\\.[a-z][a-z\\d-]{1,62}';

/** A name after a word for what is dialed, or in front of a port. */
const DIALED = new RegExp(
  [
    `\\b(?:connect(?:ing|ion)?(?: to| with)?|dial tcp|lookup|getaddrinfo(?: \\w{4,12})?|resolve(?: host)?:?|smtp[- ]host:?|(?:smtp[- ]|mail[- ])?server(?: \\(smtp\\))?:?|host:?|expected cn=|hostname/ip[^:]{0,60}: host:) ?["'<]{0,2}(${NAME})(?![\\w-])`,
    `(?<![\\w.@-])(${NAME})(?:\\[[\\da-f.:]{3,45}\\])?(?::|, port:? ?| port )(\\d{2,5})(?!\\d|:\\d)`,
  ].join('|'),
  'gi',
);

/** Files and classes of programs look like names. */
const NO_DOMAIN =
  /\.(?:java|php|py|rb|go|cs|js|ts|mjs|exs?|erl|rs|log|exe|dll|conf|cf|local|localdomain|lan|internal)$|^(?:java|javax|jakarta|com|org|net|io|sun|system|microsoft|mailkit)\.[\w.]*[a-z]$/i;

export function otherHostIn(dialed: readonly string[], host: string): string | null {
  return dialed.includes(host) ? null : (dialed[0] ?? null);
}

/** In the order of the text. */
export function dialedIn(text: string): string[] {
  const names: string[] = [];
  for (const [, named, beforePort, port] of text.matchAll(DIALED)) {
    if (names.length === NAMED_HOSTS_MAX) break;
    const name = (named ?? beforePort ?? '').toLowerCase();
    if (NO_DOMAIN.test(name) || (port !== undefined && !isKnownPort(Number(port)))) continue;
    names.push(name);
  }
  return names;
}
