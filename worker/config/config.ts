/**
 * The environment of a deployment → Config, once, at start. A bad value stops the start with a sentence that names
 * the variable; nothing later looks at the environment again.
 */
import * as v from 'valibot';
import { LOCATION_HINTS, type LocationHint } from '../api/index.ts';
import { KNOWN_PORTS } from '../knowledge/ports.ts';
import { NAMES_COUNTED_MAX, RESULT_TTL_MAX_SECONDS, WATCH_HOSTS_MAX } from '../limits.ts';
import {
  agents,
  defaultRegion,
  domain,
  extraAnchors,
  filledList,
  flag,
  folderUrl,
  header,
  hostPattern,
  list,
  off,
  origin,
  region,
  resolver,
  SECRET,
  secret,
  token,
  url,
  VANTAGE,
  vantage,
  whole,
} from './values.ts';

export interface Config {
  ports: readonly number[];
  regions: readonly LocationHint[];
  defaultRegions: readonly (LocationHint | 'nearest')[];
  /** `*` or patterns whose first label may be `*`. */
  hosts: readonly string[];
  /** Exact origins, or `*` for every one. */
  allowedOrigins: readonly string[] | '*';
  resultTtlSeconds: number;
  /** Per client, of checks that cause a dialogue; 0 switches this quota and the flood guard off. */
  checksPerMinute: number;
  /** Different hosts per client; 0 switches the quota off. */
  hostsPerHour: number;
  /** Dialogues per host, and per dialed address, over all regions; 0 switches the quota off. */
  checksPerHostPerHour: number;
  /** What EHLO says; null: the service's own host name, where the platform vouches for it. */
  ehloName: string | null;
  /** Resolvers that answer in JSON; with `{?dns}` at the end, in wire format. */
  dohUrls: readonly string[];
  /** Tells in which data center a request was made; null switches the question off. */
  traceUrl: string | null;
  /** Where Thunderbird's database answers, a domain appended; null switches the questions off. */
  ispdbUrl: string | null;
  allowPort25: boolean;
  allowPrivateTargets: boolean;
  /** Added to the dialed port on loopback addresses. */
  dialPortOffset: number;
  /** PEM of certificates that are trusted besides Mozilla's roots. */
  extraTrustAnchors: string;
  /** Who is counted; null: the platform's own header on Cloudflare, nobody elsewhere. */
  clientAddressHeader: string | null;
  /** The same program elsewhere, asked about every host: where it is, and what readers call the place. */
  agents: readonly Agent[];
  /** What agents and those who ask them have in common; null: this deployment is no agent, and has none. */
  agentToken: string | null;
  /** Answers edges and nobody else. */
  agentOnly: boolean;
  globalping: 'off' | 'port-25' | 'on';
  globalpingUrl: string | null;
  globalpingToken: string | null;
  /** Names the home page offers to try. */
  exampleHosts: readonly string[];
  /** Names that are looked at on a schedule. */
  watch: readonly string[];
  /** Away from Cloudflare: the name of the one vantage point there is; null on Cloudflare, which has its regions. */
  vantageName: string | null;
}

export interface Agent {
  id: string;
  /** An origin. */
  url: string;
  place: string;
}

/** RFC 2606 §2: a name that cannot say EHLO for anybody, where our own is not known. */
export const NAMELESS = 'smtp-port-check.invalid';

export class ConfigError extends Error {
  override name = 'ConfigError';
}

const DEFAULTS = {
  PORTS: KNOWN_PORTS.map(({ port }) => port).join(','),
  REGIONS: LOCATION_HINTS.join(','),
  DEFAULT_REGIONS: 'nearest',
  HOSTS: '*',
  ALLOWED_ORIGINS: '*',
  RESULT_TTL_SECONDS: '60',
  CHECKS_PER_MINUTE: '30',
  HOSTS_PER_HOUR: '60',
  CHECKS_PER_HOST_PER_HOUR: '120',
  EHLO_NAME: '',
  DOH_URLS: 'https://cloudflare-dns.com/dns-query,https://dns.google/resolve',
  TRACE_URL: 'https://www.cloudflare.com/cdn-cgi/trace',
  ISPDB_URL: 'https://autoconfig.thunderbird.net/v1.1/',
  ALLOW_PORT_25: 'false',
  ALLOW_PRIVATE_TARGETS: 'false',
  DIAL_PORT_OFFSET: '0',
  EXTRA_TRUST_ANCHORS: '',
  CLIENT_ADDRESS_HEADER: '',
  AGENTS: '[]',
  AGENT_TOKEN: '',
  AGENT_ONLY: 'false',
  GLOBALPING: 'off',
  GLOBALPING_URL: 'https://api.globalping.io',
  GLOBALPING_TOKEN: '',
  EXAMPLE_HOSTS: '',
  WATCH: '',
  VANTAGE_NAME: '',
};

/** Everything a deployment may set. */
export const VARIABLES: readonly string[] = Object.keys(DEFAULTS);

const Environment = v.object({
  PORTS: v.pipe(filledList, v.array(whole(1, 65_535))),
  REGIONS: v.pipe(filledList, v.array(region)),
  DEFAULT_REGIONS: v.pipe(filledList, v.array(defaultRegion)),
  HOSTS: v.pipe(filledList, v.array(hostPattern)),
  ALLOWED_ORIGINS: v.pipe(filledList, v.array(origin)),
  RESULT_TTL_SECONDS: whole(1, RESULT_TTL_MAX_SECONDS),
  CHECKS_PER_MINUTE: whole(0, NAMES_COUNTED_MAX),
  HOSTS_PER_HOUR: whole(0, NAMES_COUNTED_MAX),
  CHECKS_PER_HOST_PER_HOUR: whole(0, 1_000_000),
  EHLO_NAME: v.union([off, domain], 'a host name'),
  DOH_URLS: v.pipe(filledList, v.array(resolver)),
  TRACE_URL: v.union([off, url], 'an http(s) URL, or an empty value'),
  ISPDB_URL: v.union([off, folderUrl], 'an http(s) URL without a query string, or an empty value'),
  ALLOW_PORT_25: flag,
  ALLOW_PRIVATE_TARGETS: flag,
  DIAL_PORT_OFFSET: whole(0, 57_000),
  EXTRA_TRUST_ANCHORS: extraAnchors,
  CLIENT_ADDRESS_HEADER: v.union([off, header], 'a header name'),
  AGENTS: agents,
  AGENT_TOKEN: v.union([off, secret], SECRET),
  AGENT_ONLY: flag,
  GLOBALPING: v.picklist(['off', 'port-25', 'on'], 'off, port-25 or on'),
  GLOBALPING_URL: v.union([off, url], 'an http(s) URL, or an empty value'),
  GLOBALPING_TOKEN: v.union([off, token], 'a token without spaces'),
  EXAMPLE_HOSTS: v.pipe(list, v.array(domain)),
  WATCH: v.pipe(list, v.array(domain), v.maxLength(WATCH_HOSTS_MAX, `at most ${WATCH_HOSTS_MAX} host names`)),
  VANTAGE_NAME: v.union([off, vantage], VANTAGE),
});

/** @throws ConfigError naming the variable, its value and what is wanted. */
export function parseConfig(environment: Readonly<Record<string, unknown>>): Config {
  const given = VARIABLES.filter((name) => environment[name] !== undefined);
  const parsed = v.safeParse(Environment, {
    ...DEFAULTS,
    ...Object.fromEntries(given.map((name) => [name, asText(environment[name])])),
  });
  if (!parsed.success) throw explained(parsed.issues[0]);
  const values = parsed.output;
  checkOthers(values);
  const missing = values.DEFAULT_REGIONS.find((name) => name !== 'nearest' && !values.REGIONS.includes(name));
  if (missing !== undefined)
    throw new ConfigError(`DEFAULT_REGIONS includes "${missing}", but REGIONS does not.`);
  return toConfig(values);
}

/** What these variables do not show by themselves. */
function checkOthers(values: v.InferOutput<typeof Environment>): void {
  const { AGENTS, AGENT_TOKEN, AGENT_ONLY, GLOBALPING, GLOBALPING_URL, ISPDB_URL, ALLOW_PRIVATE_TARGETS } =
    values;
  if (AGENTS.length > 0 && AGENT_TOKEN === null)
    throw new ConfigError(
      `AGENTS requires AGENT_TOKEN, the secret shared with the agents. Expected ${SECRET}.`,
    );
  if (AGENT_ONLY && AGENT_TOKEN === null)
    throw new ConfigError(
      `AGENT_ONLY requires AGENT_TOKEN, because only signed requests are answered. Expected ${SECRET}.`,
    );
  const asked = [
    ...AGENTS.map(({ url }) => ['AGENTS', url]),
    ...(GLOBALPING === 'off' ? [] : [['GLOBALPING_URL', GLOBALPING_URL]]),
    ['ISPDB_URL', ISPDB_URL],
  ];
  const [name, inClear] = asked.find(([, url]) => url?.startsWith('http:')) ?? [];
  if (name && !ALLOW_PRIVATE_TARGETS)
    throw new ConfigError(
      `Invalid value for ${name}: "${inClear}". Use https, so that nobody can read or alter the answers.`,
    );
}

function toConfig(values: v.InferOutput<typeof Environment>): Config {
  return {
    ports: values.PORTS,
    regions: values.REGIONS,
    // With one vantage point there is one station for each host, and a name is as good as another.
    defaultRegions: values.VANTAGE_NAME === null ? values.DEFAULT_REGIONS : [LOCATION_HINTS[0]],
    hosts: values.HOSTS,
    allowedOrigins: values.ALLOWED_ORIGINS.includes('*') ? '*' : values.ALLOWED_ORIGINS,
    resultTtlSeconds: values.RESULT_TTL_SECONDS,
    checksPerMinute: values.CHECKS_PER_MINUTE,
    hostsPerHour: values.HOSTS_PER_HOUR,
    checksPerHostPerHour: values.CHECKS_PER_HOST_PER_HOUR,
    ehloName: values.EHLO_NAME,
    dohUrls: values.DOH_URLS,
    traceUrl: values.TRACE_URL,
    ispdbUrl: values.ISPDB_URL,
    allowPort25: values.ALLOW_PORT_25,
    allowPrivateTargets: values.ALLOW_PRIVATE_TARGETS,
    dialPortOffset: values.DIAL_PORT_OFFSET,
    extraTrustAnchors: values.EXTRA_TRUST_ANCHORS,
    clientAddressHeader: values.CLIENT_ADDRESS_HEADER,
    agents: values.AGENTS,
    agentToken: values.AGENT_TOKEN,
    agentOnly: values.AGENT_ONLY,
    // Without an address there is nobody to ask.
    globalping: values.GLOBALPING_URL === null ? 'off' : values.GLOBALPING,
    globalpingUrl: values.GLOBALPING_URL,
    globalpingToken: values.GLOBALPING_TOKEN,
    exampleHosts: values.EXAMPLE_HOSTS,
    watch: values.WATCH,
    vantageName: values.VANTAGE_NAME,
  };
}

/** Variables may be numbers, booleans and tables of TOML as well as text. */
function asText(value: unknown): unknown {
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

function explained(issue: v.BaseIssue<unknown>): ConfigError {
  const name = String(issue.path?.[0]?.key);
  const shown = SECRETS.includes(name) ? '' : `: ${firstLine(JSON.stringify(issue.input)).slice(0, 100)}`;
  return new ConfigError(`Invalid value for ${name}${shown}. Expected ${issue.message}.`);
}

/** Their values stand in no log. */
const SECRETS: readonly string[] = ['AGENT_TOKEN', 'GLOBALPING_TOKEN'];

/** A value of several lines may be a private key that somebody took for a certificate: no log shall hold it. */
function firstLine(json: string): string {
  return json.replace(/(?:\\\\?[nr]).*$/, '…"');
}
