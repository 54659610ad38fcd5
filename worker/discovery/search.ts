/**
 * Mail domain → its submission servers: first DNS, which also says whether the domain exists and whether its owner has
 * opted out, then the files. Of a domain that is known, only its own records and file are asked, and not for long. Each
 * source is optional and has its own deadline. Keeps no state.
 */
import type { DiscoveredHost, Discovery, DiscoverySource, SignIn } from '../api/index.ts';
import { type DohOptions, lookUpExchangers } from '../dns/doh.ts';
import type { ExchangerAnswer } from '../dns/questions.ts';
import type { Host } from '../host/host.ts';
import { hasEnded } from '../knowledge/providers/ended.ts';
import { DISCOVERY_SOURCE_DEADLINE_MS, KNOWN_DOMAIN_DEADLINE_MS } from '../limits.ts';
import { within } from '../net/deadline.ts';
import type { HostRules } from '../policy/host.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { askAutoconfig, askExchangerDomains, askIspdb, type FileTools } from './config-files.ts';
import { contradictionsOf } from './contradictions.ts';
import {
  behind,
  exchangerDomains,
  exchangersIn,
  exchangersOutcome,
  type KnownNames,
  type KnownProvider,
  serversOf,
} from './exchangers.ts';
import { askPacc } from './pacc.ts';
import { byAuthority, rankHosts } from './ranking.ts';
import { askServices } from './services.ts';
import type { SourceAnswer } from './source-answer.ts';

export interface SearchTools extends FileTools {
  rules: HostRules;
  doh: DohOptions;
  known: KnownNames;
}

export type Searched = Omit<Discovery, 'checkedAt' | 'ageSeconds'>;

export async function searchDomain(asked: Host, tools: SearchTools): Promise<Result<Searched>> {
  const known = tools.known.ofDomain(asked.host);
  return known === null ? searchUnknown(asked, tools) : done(await askKnown(asked, known, tools));
}

/** Only its own records and file are asked, all at once. */
async function askKnown({ host: domain, unicodeHost }: Host, known: KnownProvider, tools: SearchTools) {
  const [mail, services, autoconfig] = await Promise.all([
    exchangersOf(domain, KNOWN_DOMAIN_DEADLINE_MS, tools),
    bounded('srv', domain, askServices(domain, tools.doh), KNOWN_DOMAIN_DEADLINE_MS),
    bounded('autoconfig', domain, askAutoconfig(domain, tools), KNOWN_DOMAIN_DEADLINE_MS),
  ]);
  const answers = [services, autoconfig, rowOf(known, tools.today), mxAnswer(domain, mail, [])];
  return concluded({ domain, mail, provider: known, filter: null }, unicodeHost, answers, tools);
}

/** Everybody is asked who may know it. */
async function searchUnknown({ host: domain, unicodeHost }: Host, tools: SearchTools) {
  const [mail, services] = await Promise.all([
    exchangersOf(domain, DISCOVERY_SOURCE_DEADLINE_MS, tools),
    bounded('srv', domain, askServices(domain, tools.doh)),
  ]);
  const refused = refusalOf(domain, mail, services);
  if (refused) return refused;
  const received = { domain, mail, ...behind(exchangersIn(mail), tools.known) };
  const { provider } = received;
  const files = await Promise.all([
    bounded('pacc', domain, askPacc(domain, tools)),
    bounded('autoconfig', domain, askAutoconfig(domain, tools)),
    askOthers(received, tools),
  ]);
  const behindMx = mxAnswer(domain, mail, provider === null ? [] : serversOf(provider, tools.today));
  return done(concluded(received, unicodeHost, [services, behindMx, ...files.flat()], tools));
}

/** What is known of the servers that receive the domain's mail. */
interface Received {
  domain: string;
  mail: ExchangerAnswer;
  provider: KnownProvider | null;
  filter: string | null;
}

function concluded(
  { domain, mail, provider, filter }: Received,
  unicodeDomain: string,
  told: readonly SourceAnswer[],
  { rules, today }: SearchTools,
): Searched {
  const answers = told.toSorted(byAuthority);
  const hosts = rankHosts(answers, rules);
  return {
    domain,
    unicodeDomain,
    hosts,
    provider: provider?.id ?? null,
    filter,
    ...(provider?.closedOn && { closedOn: provider.closedOn }),
    signIn: signInOf(provider, today) ?? signInTo(hosts[0], answers),
    contradictions: contradictionsOf(answers),
    mx: exchangersIn(mail).flatMap(({ host, preference }) => (host ? [{ host: host.host, preference }] : [])),
    asked: answers.flatMap(({ source, asked: questions }) => questions.map((one) => ({ source, ...one }))),
  };
}

function signInOf(provider: KnownProvider | null, today: string): SignIn | null {
  return provider === null || hasEnded(provider, today) ? null : provider.signIn;
}

/** As the most authoritative source says that names the first server; another source may speak of other servers. */
function signInTo(first: DiscoveredHost | undefined, answers: readonly SourceAnswer[]): SignIn | null {
  return answers.find(({ source }) => first?.sources.includes(source))?.signIn ?? null;
}

function exchangersOf(domain: string, deadlineMs: number, { doh }: SearchTools): Promise<ExchangerAnswer> {
  return within(deadlineMs, lookUpExchangers(domain, doh), () => ({ kind: 'timeout' }));
}

function mxAnswer(domain: string, mail: ExchangerAnswer, servers: SourceAnswer['servers']): SourceAnswer {
  return { source: 'mx', asked: [{ question: domain, outcome: exchangersOutcome(mail) }], servers };
}

function rowOf(provider: KnownProvider, today: string): SourceAnswer {
  const servers = serversOf(provider, today);
  const outcome = servers.length > 0 ? 'found' : 'not-offered';
  return { source: 'known', asked: [{ question: provider.id, outcome }], servers };
}

/** RFC 8020: without the domain there is nothing below it. If no record can be read at all, DNS is to blame. */
function refusalOf(domain: string, mail: ExchangerAnswer, services: SourceAnswer) {
  if (mail.kind === 'name-not-found') return refuse('name-not-found', domain);
  if (mail.kind === 'exchangers' || services.asked.some(({ outcome }) => outcome !== 'failed')) return null;
  return refuse(`dns-${mail.kind}`, domain);
}

/**
 * The database and, if that does not have the domain, whoever receives its mail: not where that is known, and not a filter,
 * which is not who sends.
 */
async function askOthers(
  { domain, mail, provider, filter }: Received,
  tools: SearchTools,
): Promise<SourceAnswer[]> {
  const own = await bounded('ispdb', domain, askIspdb(domain, tools));
  const names = exchangerDomains(exchangersIn(mail), domain);
  if (own.servers.length > 0 || provider !== null || filter !== null || names.length === 0) return [own];
  return [own, await bounded('mx', domain, askExchangerDomains(names, domain, tools))];
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
