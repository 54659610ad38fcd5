/**
 * Mail domain → its submission servers: first DNS, which also says whether the domain exists and whether its owner has
 * opted out, then the files. Of a domain that is known, only its own records and file are asked, and not for long. Each
 * source is optional and has its own deadline. Keeps no state.
 */
import type { Discovery, DiscoverySource } from '../api/index.ts';
import { type DohOptions, lookUpExchangers } from '../dns/doh.ts';
import type { ExchangerAnswer } from '../dns/questions.ts';
import type { ExchangerRecord } from '../dns/records.ts';
import type { Host } from '../host/host.ts';
import { DISCOVERY_SOURCE_DEADLINE_MS, KNOWN_DOMAIN_DEADLINE_MS } from '../limits.ts';
import { within } from '../net/deadline.ts';
import type { FetchText } from '../net/http.ts';
import type { HostRules } from '../policy/host.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { askAutoconfig, askIspdb } from './config-files.ts';
import { contradictionsOf } from './contradictions.ts';
import {
  behind,
  exchangersIn,
  exchangersOutcome,
  ispdbNames,
  type KnownNames,
  type KnownProvider,
  serversOf,
} from './exchangers.ts';
import { askPacc } from './pacc.ts';
import { byAuthority, rankHosts } from './ranking.ts';
import { askServices } from './services.ts';
import type { SourceAnswer } from './source-answer.ts';
import type { WebFileTools } from './web-file.ts';

export interface SearchTools extends WebFileTools {
  rules: HostRules;
  doh: DohOptions;
  fetchText: FetchText;
  /** Null if the ISPDB must not be asked. */
  ispdbUrl: string | null;
  known: KnownNames;
}

export type Searched = Omit<Discovery, 'checkedAt' | 'ageSeconds'>;

export async function searchDomain(asked: Host, tools: SearchTools): Promise<Result<Searched>> {
  const domain = asked.host;
  const known = tools.known.ofDomain(domain);
  const deadlineMs = known === null ? DISCOVERY_SOURCE_DEADLINE_MS : KNOWN_DOMAIN_DEADLINE_MS;
  const [mail, services] = await Promise.all([
    lookUpExchangers(domain, tools.doh),
    bounded('srv', domain, askServices(domain, tools.doh), deadlineMs),
  ]);
  const refused = refusalOf(domain, mail, services);
  if (known === null && refused) return refused;
  const exchangers = exchangersIn(mail);
  const found = known === null ? behind(exchangers, tools.known) : { provider: known, filter: null };
  const autoconfig = bounded('autoconfig', domain, askAutoconfig(domain, tools), deadlineMs);
  const answers = [
    services,
    ...(known === null
      ? await searched(domain, mail, found.provider, autoconfig, tools)
      : [await autoconfig, rowOf(known), mxAnswer(domain, mail, [])]),
  ].toSorted(byAuthority);
  return done({
    domain,
    unicodeDomain: asked.unicodeHost,
    hosts: rankHosts(answers, tools.rules),
    provider: found.provider?.id ?? null,
    filter: found.filter,
    signIn: found.provider?.signIn ?? null,
    contradictions: contradictionsOf(answers),
    mx: exchangers.flatMap(({ host, preference }) => (host ? [{ host: host.host, preference }] : [])),
    asked: answers.flatMap(({ source, asked: questions }) => questions.map((one) => ({ source, ...one }))),
  });
}

/** The domain is not known: everybody is asked who may know it. */
async function searched(
  domain: string,
  mail: ExchangerAnswer,
  provider: KnownProvider | null,
  autoconfig: Promise<SourceAnswer>,
  tools: SearchTools,
): Promise<SourceAnswer[]> {
  const files = await Promise.all([
    bounded('pacc', domain, askPacc(domain, tools)),
    autoconfig,
    askDatabase(domain, provider, exchangersIn(mail), tools),
  ]);
  return [mxAnswer(domain, mail, provider === null ? [] : serversOf(provider)), ...files.flat()];
}

function mxAnswer(domain: string, mail: ExchangerAnswer, servers: SourceAnswer['servers']): SourceAnswer {
  return { source: 'mx', asked: [{ question: domain, outcome: exchangersOutcome(mail) }], servers };
}

function rowOf(provider: KnownProvider): SourceAnswer {
  const servers = serversOf(provider);
  const outcome = servers.length > 0 ? 'found' : 'not-offered';
  return { source: 'known', asked: [{ question: provider.id, outcome }], servers };
}

/** RFC 8020: without the domain there is nothing below it. If no record can be read at all, DNS is to blame. */
function refusalOf(domain: string, mail: ExchangerAnswer, services: SourceAnswer) {
  if (mail.kind === 'name-not-found') return refuse('name-not-found', domain);
  if (mail.kind === 'exchangers' || services.asked.some(({ outcome }) => outcome !== 'failed')) return null;
  return refuse(`dns-${mail.kind}`, domain);
}

/** Looks up the domain itself and, if that finds nothing and the provider is unknown, the domains of its MX. */
async function askDatabase(
  domain: string,
  provider: KnownProvider | null,
  exchangers: readonly ExchangerRecord[],
  { ispdbUrl, fetchText }: SearchTools,
): Promise<SourceAnswer[]> {
  if (ispdbUrl === null) return [];
  const ask = async (source: DiscoverySource, names: readonly string[]): Promise<SourceAnswer> => {
    const found = askIspdb(names, domain, ispdbUrl, fetchText);
    return bounded(
      source,
      domain,
      found.then((answer) => ({ source, ...answer })),
    );
  };
  const own = await ask('ispdb', [domain]);
  const names = ispdbNames(exchangers, domain);
  if (own.servers.length > 0 || provider !== null || names.length === 0) return [own];
  return [own, await ask('mx', names)];
}

function bounded(
  source: DiscoverySource,
  question: string,
  work: Promise<SourceAnswer>,
  deadlineMs = DISCOVERY_SOURCE_DEADLINE_MS,
): Promise<SourceAnswer> {
  const late: SourceAnswer = { source, asked: [{ question, outcome: 'failed' }], servers: [] };
  return within(deadlineMs, work, () => late);
}
