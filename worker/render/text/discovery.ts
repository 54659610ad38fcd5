/**
 * A discovery → the response in the form asked for: JSON, a line per host, or text of 80 columns at most, but for commands,
 * which are of no use in pieces. Host names were validated, and nothing else of what a server sent is shown.
 */
import type { DiscoveredHost, Discovery } from '../../api/index.ts';
import { DISCOVERY_MAX_AGE_SECONDS, TEXT_COLUMNS } from '../../limits.ts';
import type { Allowance } from '../../quota/window.ts';
import type { Format } from '../../request/format.ts';
import { etagOf, matchesEtag, PRIVATE } from '../http/caching.ts';
import { allowanceHeaders } from '../http/quotas.ts';
import { CONTENT_TYPES } from '../http/respond.ts';
import type { Words } from '../words.ts';
import { columnsOf, cut, padded, wrapped } from './columns.ts';
import { finalColon } from './marks.ts';

export interface DiscoveryOptions {
  format: Exclude<Format, 'page'>;
  words: Words;
  /** Of this service, for the commands. */
  origin: string;
  /** True where a cache may keep the answer with the address that it was asked at. */
  shareable: boolean;
  freshSeconds: number;
  ifNoneMatch: string | null;
  /** What is left to the client who was charged for this answer. */
  allowances: readonly Allowance[];
}

export async function respondDiscovery(discovery: Discovery, options: DiscoveryOptions): Promise<Response> {
  const { shareable, freshSeconds, format, ifNoneMatch, allowances } = options;
  const maxAge = Math.min(freshSeconds, DISCOVERY_MAX_AGE_SECONDS);
  const caching = {
    'Cache-Control': shareable ? `public, max-age=${maxAge}` : PRIVATE,
    ETag: await etagOf(discovery),
  };
  if (matchesEtag(ifNoneMatch, caching.ETag)) return new Response(null, { status: 304, headers: caching });
  // A shared cache would tell it to others.
  const quotas = shareable ? {} : allowanceHeaders(allowances);
  const headers = { ...caching, ...quotas, 'Content-Type': CONTENT_TYPES[format] };
  return new Response(bodyOf(discovery, options), { headers });
}

function bodyOf(discovery: Discovery, { format, words, origin }: DiscoveryOptions): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(discovery, null, 2)}\n`;
    case 'ndjson':
      return discovery.hosts.map((host) => `${JSON.stringify(host)}\n`).join('');
    case 'text':
      return discoveryText(discovery, words, origin);
  }
}

const GAP = '  ';
const INDENT = '  ';

export function discoveryText(discovery: Discovery, words: Words, origin: string): string {
  const { title, claim, onlyPlaintext } = words.discovery;
  const { hosts, domain } = discovery;
  const head = wrapped(title(nameOf(discovery)), TEXT_COLUMNS);
  if (hosts.length === 0) {
    const none = words.discovery[emptinessOf(discovery)](domain).join('');
    return text([...head, ...wrapped(none, TEXT_COLUMNS)], discovery, words);
  }
  const { column } = words.discovery;
  const columns = [column.server, column.port, column.encryption, column.source];
  const rows = hosts.map((host) => cellsOf(host, words));
  const warning = hosts.every(isPlaintext) ? ['', ...wrapped(onlyPlaintext, TEXT_COLUMNS)] : [];
  const names = [...new Set(hosts.map(({ host }) => host))];
  const commands = names.map((name) => `${INDENT}curl ${origin}/${name}`);
  const lines = [
    ...head,
    '',
    ...table([columns.map((one) => one.toUpperCase()), ...rows]),
    ...warning,
    '',
    ...wrapped(claim, TEXT_COLUMNS),
    '',
    ...commands,
  ];
  return text(lines, discovery, words);
}

/** A page has the same rows. */
export function cellsOf(
  { host, port, encryption, sources }: DiscoveredHost,
  { discovery }: Words,
): [host: string, port: string, encryption: string, sources: string] {
  const found = sources.map((source) => discovery.source[source]).join(', ');
  return [host, String(port), discovery.encryption[encryption], found];
}

export function isPlaintext({ encryption }: DiscoveredHost): boolean {
  return encryption === 'plaintext';
}

/** What an empty list means: who did not answer may know a server. */
export function emptinessOf({ asked }: Discovery): 'nothing' | 'incomplete' {
  return asked.some(({ outcome }) => outcome === 'failed') ? 'incomplete' : 'nothing';
}

/** Whose the domain is, as people write it, and as DNS does where that is something else. */
export function nameOf({ domain, unicodeDomain }: Discovery): string {
  return unicodeDomain === domain ? domain : `${unicodeDomain} (${domain})`;
}

/** What was asked stands at the end of every answer. */
function text(lines: readonly string[], { asked }: Discovery, words: Words): string {
  const { discovery } = words;
  const rows = asked.map(({ source, question, outcome }) => [
    discovery.source[source],
    discovery.outcome[outcome],
    question,
  ]);
  return `${[...lines, '', discovery.asked + finalColon(words), ...table(rows)].join('\n')}\n`;
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths =
    rows[0]?.map((_, index) => Math.max(...rows.map((row) => columnsOf(row[index] ?? '')))) ?? [];
  return rows.map((row) => {
    const line = row.map((cell, index) => padded(cell, widths[index] ?? 0)).join(GAP);
    return cut(line.trimEnd(), TEXT_COLUMNS);
  });
}
