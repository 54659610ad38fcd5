/**
 * All known providers, and which of them a host, a mail domain or a receiving server belongs to, judged by names alone. No
 * network requests. The indexes are built once.
 */
import { matchesPattern } from '../../host/patterns.ts';
import type { Provider } from '../knowledge.ts';
import { HOSTING_EUROPE } from './hosting/europe.ts';
import { HOSTING_GERMANY } from './hosting/germany.ts';
import { HOSTING_WORLD } from './hosting/world.ts';
import { AUSTRIA_SWITZERLAND } from './mailboxes/austria-switzerland.ts';
import { BENELUX_NORDIC } from './mailboxes/benelux-nordic.ts';
import { BRITAIN } from './mailboxes/britain.ts';
import { CHINA_KOREA_INDIA } from './mailboxes/china-korea-india.ts';
import { COMMUNITIES } from './mailboxes/communities.ts';
import { EASTERN_EUROPE } from './mailboxes/eastern-europe.ts';
import { FRANCE } from './mailboxes/france.ts';
import { GERMANY } from './mailboxes/germany.ts';
import { INDEPENDENT } from './mailboxes/independent.ts';
import { ITALY } from './mailboxes/italy.ts';
import { JAPAN } from './mailboxes/japan.ts';
import { JAPAN_LOCAL } from './mailboxes/japan-local.ts';
import { JAPAN_WIND } from './mailboxes/japan-wind.ts';
import { LATIN_AMERICA_PACIFIC } from './mailboxes/latin-america-pacific.ts';
import { NORTH_AMERICA } from './mailboxes/north-america.ts';
import { SOUTHERN_EUROPE } from './mailboxes/southern-europe.ts';
import { WORLDWIDE } from './mailboxes/worldwide.ts';
import { SENDING_LARGE } from './sending/large.ts';
import { SENDING_MORE } from './sending/more.ts';
import { SENDING_TEST } from './sending/test.ts';

/** They send for programs, websites and newsletters. */
export const SENDING: readonly Provider[] = [...SENDING_LARGE, ...SENDING_MORE, ...SENDING_TEST];

/** They give people an address of theirs. */
export const MAILBOXES: readonly Provider[] = [
  ...WORLDWIDE,
  ...INDEPENDENT,
  ...GERMANY,
  ...AUSTRIA_SWITZERLAND,
  ...FRANCE,
  ...ITALY,
  ...BRITAIN,
  ...BENELUX_NORDIC,
  ...SOUTHERN_EUROPE,
  ...EASTERN_EUROPE,
  ...CHINA_KOREA_INDIA,
  ...NORTH_AMERICA,
  ...LATIN_AMERICA_PACIFIC,
  ...JAPAN,
  ...JAPAN_LOCAL,
  ...JAPAN_WIND,
  ...COMMUNITIES,
];

/** They run the mailboxes of their customers' domains. */
export const HOSTING: readonly Provider[] = [...HOSTING_GERMANY, ...HOSTING_EUROPE, ...HOSTING_WORLD];

export const PROVIDERS: readonly Provider[] = [...SENDING, ...MAILBOXES, ...HOSTING];

const BY_ID = new Map(PROVIDERS.map((provider) => [provider.id, provider]));
const BY_HOST = new Map(PROVIDERS.flatMap((provider) => provider.hosts.map((host) => [host, provider])));
const BY_DOMAIN = new Map(
  PROVIDERS.flatMap((provider) => provider.domains.map((domain) => [domain, provider])),
);
interface Known {
  pattern: string;
  provider: Provider;
}

const PATTERNS = patternsIn('patterns');
const EXCHANGERS = patternsIn('mx');

function patternsIn(list: 'patterns' | 'mx'): readonly Known[] {
  return PROVIDERS.flatMap((provider) => provider[list].map((pattern) => ({ provider, pattern })));
}

export function providerById(id: string): Provider | null {
  return BY_ID.get(id) ?? null;
}

/** `host` is ASCII and lower case. */
export function providerOf(host: string): Provider | null {
  return BY_HOST.get(host) ?? mostSpecific(host, PATTERNS);
}

/** The port that the provider recommends, as the element is told it: `465/implicit-tls`. Null for none, or without encryption. */
export function documentedUse({ ports, recommendedPort }: Provider): string | null {
  const own = ports.find(({ port }) => port === recommendedPort);
  return own === undefined || own.encryption === 'plaintext' ? null : `${own.port}/${own.encryption}`;
}

/** `domain` is ASCII and lower case. */
export function providerOfDomain(domain: string): Provider | null {
  return BY_DOMAIN.get(domain) ?? null;
}

/** `host` is the name of a server that receives mail, ASCII and lower case. */
export function providerOfExchanger(host: string): Provider | null {
  return mostSpecific(host, EXCHANGERS);
}

/** If several patterns match, the one with most literal characters. */
function mostSpecific(host: string, among: readonly Known[]): Provider | null {
  const fitting = among.filter(({ pattern }) => matchesPattern(host, pattern));
  const [longest] = fitting.toSorted((a, b) => literals(b.pattern) - literals(a.pattern));
  return longest?.provider ?? null;
}

function literals(pattern: string): number {
  return pattern.replaceAll('*', '').length;
}
