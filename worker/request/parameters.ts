/**
 * The query string as named parameters: each known, given once, and of limited length. Pure. An unknown parameter is an
 * error: a typo such as `port=` for `ports=` would otherwise give an answer to a different question.
 */
import { PARAMETER_CHARS_MAX, URL_CHARS_MAX } from '../limits.ts';
import { type Refused, refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

export const CHECK_PARAMETERS = [
  'host',
  'provider',
  'ports',
  'regions',
  'family',
  'addresses',
  'format',
  'lang',
  'caller',
  'network',
  'transcript',
  'remembered',
  'assert',
  'strict',
  'words',
  'rows',
  'pretty',
  'color',
] as const;
export const HISTORY_PARAMETERS = ['host', 'regions', 'family', 'format', 'lang', 'pretty'] as const;
export const NETWORK_PARAMETERS = ['network', 'format', 'lang', 'words', 'pretty'] as const;
export const REFERENCE_PARAMETERS = ['format', 'lang', 'pretty'] as const;
export const PROVIDERS_PARAMETERS = ['id', 'domain', 'host', 'q', ...REFERENCE_PARAMETERS] as const;
export const NETWORKS_PARAMETERS = ['id', 'asn', ...REFERENCE_PARAMETERS] as const;
export const PROGRAMS_PARAMETERS = ['id', 'words', ...REFERENCE_PARAMETERS] as const;
export const LISTING_PARAMETERS = ['format', 'lang'] as const;
export const SEARCH_PARAMETERS = ['q', ...LISTING_PARAMETERS] as const;
export const HEALTH_PARAMETERS = ['deep', 'lang'] as const;
export const EXPLAIN_PARAMETERS = ['error', 'host', 'format', 'lang', 'words', 'pretty'] as const;

/** These have their own limits: a host has its own cap, and a pasted error is cut rather than refused. */
const CAPPED_ELSEWHERE: readonly string[] = ['host', 'error'];
export const SETTINGS_PARAMETERS = [
  'host',
  'port',
  'encryption',
  'trusted',
  'client',
  'file',
  'format',
  'lang',
  'words',
  'pretty',
] as const;
/** The page can search its programs. */
export const SETTINGS_PAGE_PARAMETERS = [...SETTINGS_PARAMETERS, 'q'] as const;
export const DISCOVERY_PARAMETERS = ['domain', 'format', 'lang', 'pretty'] as const;
export const SNIPPET_PARAMETERS = [
  'ports',
  'regions',
  'family',
  'assert',
  'strict',
  'fresh',
  'format',
  'lang',
] as const;
export const EMBED_PARAMETERS = ['host', 'ports', 'regions', 'theme', 'id', 'format', 'lang'] as const;
export const OEMBED_PARAMETERS = ['url', 'maxwidth', 'maxheight', 'format', 'lang'] as const;
export const EMBEDDING_PARAMETERS = [
  'platform',
  'host',
  'language',
  'theme',
  'script',
  'format',
  'lang',
] as const;
export const LOCAL_SCRIPT_PARAMETERS = ['host', 'ports', 'lang'] as const;

const KNOWN: ReadonlySet<string> = new Set([
  ...CHECK_PARAMETERS,
  ...DISCOVERY_PARAMETERS,
  ...EXPLAIN_PARAMETERS,
  ...HEALTH_PARAMETERS,
  ...NETWORKS_PARAMETERS,
  ...PROVIDERS_PARAMETERS,
  ...SETTINGS_PARAMETERS,
  ...SNIPPET_PARAMETERS,
  ...EMBED_PARAMETERS,
  ...OEMBED_PARAMETERS,
  ...EMBEDDING_PARAMETERS,
]);

/** Whether any path knows the parameter. */
export function isKnownParameter(name: string): boolean {
  return KNOWN.has(name);
}

export type ParameterName = (
  | typeof CHECK_PARAMETERS
  | typeof DISCOVERY_PARAMETERS
  | typeof EXPLAIN_PARAMETERS
  | typeof HEALTH_PARAMETERS
  | typeof NETWORKS_PARAMETERS
  | typeof PROVIDERS_PARAMETERS
  | typeof SETTINGS_PARAMETERS
  | typeof SNIPPET_PARAMETERS
  | typeof EMBED_PARAMETERS
  | typeof OEMBED_PARAMETERS
  | typeof EMBEDDING_PARAMETERS
)[number];

/** Null if the URL is short enough to be parsed. */
export function refuseUrl(url: string): Refused | null {
  return url.length > URL_CHARS_MAX ? refuse('url-too-long', '', { max: URL_CHARS_MAX }) : null;
}

/** The parameters of the URL; none of one that is too long. */
export function queryOf(url: string): URLSearchParams {
  return refuseUrl(url) ? new URLSearchParams() : new URL(url).searchParams;
}

export type Parameters = (name: ParameterName) => string | null;

export function parseParameters(
  query: URLSearchParams,
  names: readonly ParameterName[] = CHECK_PARAMETERS,
): Result<Parameters> {
  for (const [name, value] of query) {
    if (!names.some((known) => known === name)) {
      return refuse('parameter-unknown', name, { allowed: names.join(', ') });
    }
    if (query.getAll(name).length > 1) return refuse('parameter-repeated', '', { parameter: name });
    if (!CAPPED_ELSEWHERE.includes(name) && value.length > PARAMETER_CHARS_MAX) {
      return refuse('parameter-too-long', '', { parameter: name, max: PARAMETER_CHARS_MAX });
    }
  }
  return done((name) => query.get(name));
}

/** A parameter with a fixed set of values, the first of which is the default. */
export function parseChoice<Choice extends string>(
  parameter: ParameterName,
  written: string | null,
  choices: readonly [Choice, ...Choice[]],
): Result<Choice> {
  if (written === null) return done(choices[0]);
  const choice = choices.find((known) => known === written.trim());
  if (choice !== undefined) return done(choice);
  return refuse('parameter-value', written, { parameter, allowed: choices.join(', ') });
}
