/**
 * Reference data: request → knowledge → render. No network request and no charge. A caller's network is looked up in
 * the same data and not kept after the answer.
 */
import { callerOf, UNSEEN } from '../advice/caller.ts';
import { NETWORKS } from '../knowledge/networks/networks.ts';
import { PORT_ENTRIES } from '../knowledge/port-entries.ts';
import { PROVIDERS } from '../knowledge/providers/providers.ts';
import { respondNetwork, respondReference } from '../render/responses.ts';
import type { Reference } from '../render/text/reference.ts';
import { WORDS } from '../render/words.ts';
import { parseNetwork } from '../request/network.ts';
import { NETWORK_PARAMETERS, parseParameters, REFERENCE_PARAMETERS } from '../request/parameters.ts';
import { done } from '../result/result.ts';
import type { Route } from './route.ts';

export const REFERENCES = {
  '/v1/ports': { ports: PORT_ENTRIES },
  '/v1/providers': { providers: PROVIDERS },
  '/v1/networks': { networks: NETWORKS },
} as const satisfies Record<string, Reference>;

export function reference(known: Reference): Route {
  return async (_service, { reader, query }) => {
    const parameters = parseParameters(query, REFERENCE_PARAMETERS);
    if (!parameters.ok) return parameters;
    const { format, language, ifNoneMatch, isPretty } = reader;
    return done(await respondReference(known, { format, words: WORDS[language], ifNoneMatch, isPretty }));
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
