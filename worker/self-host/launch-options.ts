/**
 * The environment of `npm run self-host` → the address to listen on, the folder for data, the Worker's variables. Only
 * the names in config.ts are passed on. Checks the syntax; whether the address is available is found out when it is
 * used.
 */
import ipaddr from 'ipaddr.js';
import { type Config, ConfigError, parseConfig, VARIABLES } from '../config/config.ts';
import { watchedChecks } from '../watch/watch.ts';

export interface LaunchOptions {
  listen: Listen;
  stateDirectory: string;
  /** The Worker's environment. */
  variables: Readonly<Record<string, string>>;
  /** The same, parsed. */
  config: Config;
}

export interface Listen {
  /** An IPv4 address, an IPv6 address in brackets, or `*` for all addresses. */
  host: string;
  port: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_LISTEN = '127.0.0.1:8787';
const DEFAULT_STATE_DIRECTORY = '.self-host';
const WANTED = `an address and a port, such as ${DEFAULT_LISTEN}, [::1]:8787, or *:8787 for all networks`;

/** Off Cloudflare, a Worker must not claim to run in one of its regions or data centers. */
const AWAY_FROM_CLOUDFLARE = { TRACE_URL: '', VANTAGE_NAME: 'self-hosted' };

/** @throws ConfigError naming the variable, its value and what is expected. */
export function parseLaunchOptions(environment: Environment, deployed: Environment = {}): LaunchOptions {
  const given = VARIABLES.flatMap((name) => {
    const value = environment[name] ?? deployed[name];
    return value === undefined || (name === 'VANTAGE_NAME' && value.trim() === '') ? [] : [[name, value]];
  });
  const variables: Record<string, string> = { ...AWAY_FROM_CLOUDFLARE, ...Object.fromEntries(given) };
  const config = parseConfig(variables);
  // The result is not used, but its errors should be reported before anything starts.
  watchedChecks(config);
  checkReach(config);
  return {
    listen: parseListen(environment.LISTEN || DEFAULT_LISTEN),
    stateDirectory: environment.STATE_DIR || DEFAULT_STATE_DIRECTORY,
    variables,
    config,
  };
}

function parseListen(written: string): Listen {
  const [, host = '', port = ''] = /^(\*|[\d.]+|\[[\da-f:.]+\]):(\d{1,5})$/i.exec(written.trim()) ?? [];
  if (!isAddress(host) || Number(port) < 1 || Number(port) > 65_535)
    throw new ConfigError(
      `Invalid value for LISTEN: ${JSON.stringify(written).slice(0, 100)}. Expected ${WANTED}.`,
    );
  return { host, port: Number(port) };
}

function isAddress(host: string): boolean {
  if (host === '*') return true;
  return host.startsWith('[')
    ? ipaddr.IPv6.isValid(host.slice(1, -1))
    : ipaddr.IPv4.isValidFourPartDecimal(host);
}

/** By default workerd reaches public addresses only, and would fail without saying why. */
function checkReach({
  allowPrivateTargets,
  dohUrls,
  traceUrl,
  agents,
  globalping,
  globalpingUrl,
}: Config): void {
  const asked = [
    ...dohUrls.map((url) => ['DOH_URLS', url]),
    ...(traceUrl === null ? [] : [['TRACE_URL', traceUrl]]),
    ...agents.map(({ url }) => ['AGENTS', url]),
    ...(globalping === 'off' ? [] : [['GLOBALPING_URL', globalpingUrl ?? '']]),
  ];
  const [name, url] = asked.find(([, one = '']) => isPrivate(new URL(one).hostname)) ?? [];
  if (name && !allowPrivateTargets)
    throw new ConfigError(
      `Invalid value for ${name}: "${url}". Use a public address, or set ALLOW_PRIVATE_TARGETS=true.`,
    );
}

function isPrivate(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? ipaddr.process(bare).range() !== 'unicast' : bare === 'localhost';
}
