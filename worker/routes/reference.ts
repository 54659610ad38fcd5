/**
 * Reference data: request → knowledge → render. No network request and no charge. A caller's network is looked up in
 * the same data and not kept after the answer.
 */
import { callerOf, UNSEEN } from '../advice/caller.ts';
import { parseHost } from '../host/host.ts';
import { NETWORKS } from '../knowledge/networks/networks.ts';
import { PORT_ENTRIES } from '../knowledge/port-entries.ts';
import { PROVIDERS } from '../knowledge/providers/providers.ts';
import { networksFor, providersFor } from '../knowledge/selection.ts';
import { factsOf } from '../programs/facts.ts';
import { PROGRAMS } from '../programs/programs.ts';
import { respondNetwork, respondReference } from '../render/responses.ts';
import { referenceWithWords } from '../render/said-programs.ts';
import type { Reference } from '../render/text/reference.ts';
import { WORDS } from '../render/words.ts';
import { parseMailDomain } from '../request/discovery-request.ts';
import { withoutMailAddresses } from '../request/mail-address.ts';
import { parseNetwork } from '../request/network.ts';
import {
  NETWORK_PARAMETERS,
  NETWORKS_PARAMETERS,
  type ParameterName,
  type Parameters,
  PROGRAMS_PARAMETERS,
  PROVIDERS_PARAMETERS,
  parseParameters,
  REFERENCE_PARAMETERS,
} from '../request/parameters.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { seeOther } from './pages.ts';
import type { Route } from './route.ts';

export const REFERENCES = {
  '/v1/ports': { ports: PORT_ENTRIES },
  '/v1/providers': { providers: PROVIDERS },
  '/v1/networks': { networks: NETWORKS },
  '/v1/programs': { programs: PROGRAMS.map(factsOf) },
} as const satisfies Record<string, Reference>;

interface Question {
  parameters: readonly ParameterName[];
  select: (value: Parameters) => Result<Reference>;
}

const QUESTIONS: Readonly<Record<keyof typeof REFERENCES, Question>> = {
  '/v1/ports': { parameters: REFERENCE_PARAMETERS, select: () => done(REFERENCES['/v1/ports']) },
  '/v1/providers': { parameters: PROVIDERS_PARAMETERS, select: selectProviders },
  '/v1/networks': { parameters: NETWORKS_PARAMETERS, select: selectNetworks },
  '/v1/programs': { parameters: PROGRAMS_PARAMETERS, select: selectPrograms },
};

function selectProviders(value: Parameters): Result<Reference> {
  const [writtenHost, writtenDomain] = [value('host'), value('domain')];
  const host = writtenHost === null ? null : parseHost(writtenHost);
  if (host?.ok === false) return host;
  const domain = writtenDomain === null ? null : parseMailDomain(writtenDomain);
  if (domain?.ok === false) return domain;
  const asked = { id: value('id')?.trim() ?? null, q: value('q') };
  const names = { host: host?.value.host ?? null, domain: domain?.value.host ?? null };
  return done({ providers: providersFor({ ...asked, ...names }) });
}

function selectNetworks(value: Parameters): Result<Reference> {
  const asn = value('asn')?.trim().replace(/^as/i, '') ?? null;
  if (asn !== null && !/^\d{1,10}$/.test(asn))
    return refuse('parameter-value', value('asn') ?? '', { parameter: 'asn', allowed: '0–4294967295' });
  return done({ networks: networksFor({ id: value('id')?.trim() ?? null, asn }) });
}

function selectPrograms(value: Parameters): Result<Reference> {
  const id = value('id')?.trim() ?? null;
  const { programs } = REFERENCES['/v1/programs'];
  return done({ programs: programs.filter((program) => id === null || program.id === id) });
}

/** `id`: of the row that a path names, instead of the parameter. */
export function reference(path: keyof typeof REFERENCES, id: string | null = null): Route {
  return async (_service, { reader, request, query }) => {
    const domain = withoutMailAddresses(new URL(request.url));
    if (domain !== null) return done(seeOther(domain));
    const { parameters: names, select } = QUESTIONS[path];
    const parameters = parseParameters(query, names);
    if (!parameters.ok) return parameters;
    const asked: Parameters = (name) => (name === 'id' && id !== null ? id : parameters.value(name));
    const selected = select(asked);
    if (!selected.ok) return selected;
    const { format, language, wantsWords, ifNoneMatch, isPretty } = reader;
    const words = WORDS[language];
    const known = wantsWords ? referenceWithWords(selected.value, words) : selected.value;
    return done(await respondReference(known, { format, words, ifNoneMatch, isPretty }));
  };
}

export const network: Route = async (_service, { reader, query }) => {
  const parameters = parseParameters(query, NETWORK_PARAMETERS);
  if (!parameters.ok) return parameters;
  const named = parseNetwork(parameters.value('network'));
  if (!named.ok) return named;
  const caller = callerOf(reader.seenNetwork, named.value) ?? UNSEEN;
  const { format, language, wantsWords, ifNoneMatch, isPretty } = reader;
  return done(
    await respondNetwork(caller, { format, words: WORDS[language], wantsWords, ifNoneMatch, isPretty }),
  );
};
