/**
 * The environment of a deployment → Config, once at startup. An invalid value stops the start with a sentence that
 * names the variable; nothing reads the environment later.
 */
import * as v from 'valibot';
import { LOCATION_HINTS, type LocationHint } from '../api/index.ts';
import { KNOWN_PORTS } from '../knowledge/ports.ts';
import { NAMES_COUNTED_MAX, RESULT_TTL_MAX_SECONDS, WATCH_HOSTS_MAX } from '../limits.ts';
import {
  agents,
  CONTACT,
  contact,
  defaultRegion,
  domain,
  extraAnchors,
  filledList,
  flag,
  folderUrl,
  header,
  hostPattern,
  list,
  network,
  off,
  origin,
  REPORT_URL,
  region,
  reportUrl,
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
  /** Patterns of hosts that nobody may ask for. */
  denyHosts: readonly string[];
  /** Networks whose requests are not answered, as CIDR. */
  denyClients: readonly string[];
  /** Whom to write to about this service; null: nobody is named. */
  contact: string | null;
  /** Where readers report a wrong result; null: nowhere. */
  reportUrl: string | null;
  /** Exact origins, or `*` for any. */
  allowedOrigins: readonly string[] | '*';
  resultTtlSeconds: number;
  /** Per client, counting checks that cause a dialogue; 0 switches off this quota and the flood guard. */
  checksPerMinute: number;
  /** Different hosts per client; 0 switches off the quota. */
  hostsPerHour: number;
  /** New names per client that require a DNS look-up, found or not; 0 switches off the quota. */
  lookupsPerMinute: number;
  /** Dialogues per host, and per dialed address, across all regions; 0 switches off the quota. */
  checksPerHostPerHour: number;
  /** The name to send in EHLO; null: the service's own host name, where the platform guarantees it. */
  ehloName: string | null;
  /** Resolvers that answer in JSON; with `{?dns}` at the end, in wire format. */
  dohUrls: readonly string[];
  /** Returns the data center that a request was made from; null to not ask. */
  traceUrl: string | null;
  /** Thunderbird's database, to which a domain is appended; null to not ask it. */
  ispdbUrl: string | null;
  allowPort25: boolean;
  /** Whether there are tools for language models. */
  mcp: boolean;
  allowPrivateTargets: boolean;
  /** Added to the dialed port on loopback addresses. */
  dialPortOffset: number;
  /** Certificates in PEM that are trusted in addition to Mozilla's roots. */
  extraTrustAnchors: string;
  /** The header with the client's address; null: the platform's own header on Cloudflare, no counting elsewhere. */
  clientAddressHeader: string | null;
  /** Deployments of this program elsewhere, asked about every host: their URLs, and the names shown to readers. */
  agents: readonly Agent[];
  /** The secret shared by agents and the edges that use them; null if this deployment is no agent and has none. */
  agentToken: string | null;
  /** Answers only edges. */
  agentOnly: boolean;
  globalping: 'off' | 'port-25' | 'on';
  globalpingUrl: string | null;
  globalpingToken: string | null;
  /** Host names that the home page offers to try. */
  exampleHosts: readonly string[];
  /** Host names that are checked on a schedule. */
  watch: readonly string[];
  /** Off Cloudflare: the name of the single vantage point; null on Cloudflare, which has its regions. */
  vantageName: string | null;
}

export interface Agent {
  id: string;
  /** An origin. */
  url: string;
  place: string;
}

/** RFC 2606 §2: a name for EHLO that belongs to nobody, for when our own is unknown. */
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
  DENY_HOSTS: '',
  DENY_CLIENTS: '',
  CONTACT: '',
  REPORT_URL: '',
  RESULT_TTL_SECONDS: '60',
  CHECKS_PER_MINUTE: '30',
  HOSTS_PER_HOUR: '60',
  LOOKUPS_PER_MINUTE: '60',
  CHECKS_PER_HOST_PER_HOUR: '240',
  EHLO_NAME: '',
  DOH_URLS: 'https://cloudflare-dns.com/dns-query,https://dns.google/resolve',
  TRACE_URL: 'https://www.cloudflare.com/cdn-cgi/trace',
  ISPDB_URL: 'https://autoconfig.thunderbird.net/v1.1/',
  ALLOW_PORT_25: 'false',
  MCP: 'true',
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

/** Every variable that a deployment may set. */
export const VARIABLES: readonly string[] = Object.keys(DEFAULTS);

const Environment = v.object({
  PORTS: v.pipe(filledList, v.array(whole(1, 65_535))),
  REGIONS: v.pipe(filledList, v.array(region)),
  DEFAULT_REGIONS: v.pipe(filledList, v.array(defaultRegion)),
  HOSTS: v.pipe(filledList, v.array(hostPattern)),
  ALLOWED_ORIGINS: v.pipe(filledList, v.array(origin)),
  DENY_HOSTS: v.pipe(list, v.array(hostPattern)),
  DENY_CLIENTS: v.pipe(list, v.array(network)),
  CONTACT: v.union([off, contact], CONTACT),
  REPORT_URL: v.union([off, reportUrl], REPORT_URL),
  RESULT_TTL_SECONDS: whole(1, RESULT_TTL_MAX_SECONDS),
  CHECKS_PER_MINUTE: whole(0, NAMES_COUNTED_MAX),
  HOSTS_PER_HOUR: whole(0, NAMES_COUNTED_MAX),
  LOOKUPS_PER_MINUTE: whole(0, NAMES_COUNTED_MAX),
  CHECKS_PER_HOST_PER_HOUR: whole(0, 1_000_000),
  EHLO_NAME: v.union([off, domain], 'a host name'),
  DOH_URLS: v.pipe(filledList, v.array(resolver)),
  TRACE_URL: v.union([off, url], 'an http(s) URL, or an empty value'),
  ISPDB_URL: v.union([off, folderUrl], 'an http(s) URL without a query string, or an empty value'),
  ALLOW_PORT_25: flag,
  MCP: flag,
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

/** @throws ConfigError naming the variable, its value and what is expected. */
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

/** Rules across several variables. */
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
    // With a single vantage point there is one station per host, so any region name will do.
    defaultRegions: values.VANTAGE_NAME === null ? values.DEFAULT_REGIONS : [LOCATION_HINTS[0]],
    hosts: values.HOSTS,
    denyHosts: values.DENY_HOSTS,
    denyClients: values.DENY_CLIENTS,
    contact: values.CONTACT,
    reportUrl: values.REPORT_URL,
    allowedOrigins: values.ALLOWED_ORIGINS.includes('*') ? '*' : values.ALLOWED_ORIGINS,
    resultTtlSeconds: values.RESULT_TTL_SECONDS,
    checksPerMinute: values.CHECKS_PER_MINUTE,
    hostsPerHour: values.HOSTS_PER_HOUR,
    lookupsPerMinute: values.LOOKUPS_PER_MINUTE,
    checksPerHostPerHour: values.CHECKS_PER_HOST_PER_HOUR,
    ehloName: values.EHLO_NAME,
    dohUrls: values.DOH_URLS,
    traceUrl: values.TRACE_URL,
    ispdbUrl: values.ISPDB_URL,
    allowPort25: values.ALLOW_PORT_25,
    mcp: values.MCP,
    allowPrivateTargets: values.ALLOW_PRIVATE_TARGETS,
    dialPortOffset: values.DIAL_PORT_OFFSET,
    extraTrustAnchors: values.EXTRA_TRUST_ANCHORS,
    clientAddressHeader: values.CLIENT_ADDRESS_HEADER,
    agents: values.AGENTS,
    agentToken: values.AGENT_TOKEN,
    agentOnly: values.AGENT_ONLY,
    // Without a URL there is no API to call.
    globalping: values.GLOBALPING_URL === null ? 'off' : values.GLOBALPING,
    globalpingUrl: values.GLOBALPING_URL,
    globalpingToken: values.GLOBALPING_TOKEN,
    exampleHosts: values.EXAMPLE_HOSTS,
    watch: values.WATCH,
    vantageName: values.VANTAGE_NAME,
  };
}

/** In TOML, variables may also be numbers, booleans and tables. */
function asText(value: unknown): unknown {
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

function explained(issue: v.BaseIssue<unknown>): ConfigError {
  const name = String(issue.path?.[0]?.key);
  const shown = SECRETS.includes(name) ? '' : `: ${firstLine(JSON.stringify(issue.input)).slice(0, 100)}`;
  return new ConfigError(`Invalid value for ${name}${shown}. Expected ${issue.message}.`);
}

/** Their values must not appear in a log. */
const SECRETS: readonly string[] = ['AGENT_TOKEN', 'GLOBALPING_TOKEN'];

/** A value of several lines may be a private key mistaken for a certificate, so the log shows only its first line. */
function firstLine(json: string): string {
  return json.replace(/(?:\\\\?[nr]).*$/, '…"');
}
