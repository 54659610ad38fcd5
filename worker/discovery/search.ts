/**
 * Mail domain → its submission servers: first DNS, which also says whether the domain exists and whether its owner has
 * opted out, then the files. Each source is optional and has its own deadline. Keeps no state.
 */
import type { Discovery, DiscoverySource } from '../api/index.ts';
import { type DohOptions, lookUpExchangers } from '../dns/doh.ts';
import type { ExchangerAnswer } from '../dns/questions.ts';
import type { ExchangerRecord } from '../dns/records.ts';
import type { Host } from '../host/host.ts';
import { DISCOVERY_SOURCE_DEADLINE_MS } from '../limits.ts';
import { within } from '../net/deadline.ts';
import type { FetchText } from '../net/http.ts';
import type { HostRules } from '../policy/host.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { askAutoconfig, askIspdb } from './config-files.ts';
import {
  exchangersIn,
  exchangersOutcome,
  ispdbNames,
  type KnownProvider,
  type ProviderOf,
  providerOfExchangers,
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
  providerOf: ProviderOf;
}

export type Searched = Omit<Discovery, 'checkedAt' | 'ageSeconds'>;

export async function searchDomain(asked: Host, tools: SearchTools): Promise<Result<Searched>> {
  const domain = asked.host;
  const [mail, services] = await Promise.all([
    lookUpExchangers(domain, tools.doh),
    bounded('srv', domain, askServices(domain, tools.doh)),
  ]);
  const refused = refusalOf(domain, mail, services);
  if (refused) return refused;
  const exchangers = exchangersIn(mail);
  const provider = providerOfExchangers(exchangers, tools.providerOf);
  const files = await Promise.all([
    bounded('pacc', domain, askPacc(domain, tools)),
    bounded('autoconfig', domain, askAutoconfig(domain, tools)),
    askDatabase(domain, provider, exchangers, tools),
  ]);
  const mx: SourceAnswer = {
    source: 'mx',
    asked: [{ question: domain, outcome: exchangersOutcome(mail) }],
    servers: provider === null ? [] : serversOf(provider),
  };
  const answers = [services, mx, ...files.flat()].toSorted(byAuthority);
  return done({
    domain,
    unicodeDomain: asked.unicodeHost,
    hosts: rankHosts(answers, tools.rules),
    provider: provider?.id ?? null,
    mx: exchangers.flatMap(({ host, preference }) => (host ? [{ host: host.host, preference }] : [])),
    asked: answers.flatMap(({ source, asked: questions }) => questions.map((one) => ({ source, ...one }))),
  });
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
): Promise<SourceAnswer> {
  const late: SourceAnswer = { source, asked: [{ question, outcome: 'failed' }], servers: [] };
  return within(DISCOVERY_SOURCE_DEADLINE_MS, work, () => late);
}
