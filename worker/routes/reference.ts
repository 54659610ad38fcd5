/**
 * The pipelines of what is known beforehand: request → knowledge → render. Nobody is asked and nothing costs anything; a
 * caller's network is looked up in the same lists, and forgotten with the answer.
 */
import { callerOf, UNSEEN } from '../advice/caller.ts';
import { NETWORKS } from '../knowledge/networks/networks.ts';
import { PORT_ENTRIES } from '../knowledge/port-entries.ts';
import { PROVIDERS } from '../knowledge/providers/providers.ts';
import { respondNetwork, respondReference } from '../render/responses.ts';
import type { Reference } from '../render/text/reference.ts';
import { WORDS } from '../render/words.ts';
import { parseFormat } from '../request/format.ts';
import { parseNetwork } from '../request/network.ts';
import { NETWORK_PARAMETERS, parseParameters, REFERENCE_PARAMETERS } from '../request/parameters.ts';
import type { Reader } from '../request/reader.ts';
import { done, type Result } from '../result/result.ts';

export const REFERENCES = {
  '/v1/ports': { ports: PORT_ENTRIES },
  '/v1/providers': { providers: PROVIDERS },
  '/v1/networks': { networks: NETWORKS },
} as const satisfies Record<string, Reference>;

export async function answerReference(
  reference: Reference,
  reader: Reader,
  request: Request,
): Promise<Result<Response>> {
  const format = parseFormat(reader.wishes, reader.audience);
  if (!format.ok) return format;
  const parameters = parseParameters(new URL(request.url).searchParams, REFERENCE_PARAMETERS);
  if (!parameters.ok) return parameters;
  const words = WORDS[reader.language];
  const { ifNoneMatch } = reader;
  return done(await respondReference(reference, { format: format.value, words, ifNoneMatch }));
}

export async function answerNetwork(reader: Reader, request: Request): Promise<Result<Response>> {
  const format = parseFormat(reader.wishes, reader.audience);
  if (!format.ok) return format;
  const parameters = parseParameters(new URL(request.url).searchParams, NETWORK_PARAMETERS);
  if (!parameters.ok) return parameters;
  const named = parseNetwork(parameters.value('network'));
  if (!named.ok) return named;
  const caller = callerOf(reader.seenNetwork, named.value) ?? UNSEEN;
  const words = WORDS[reader.language];
  const { ifNoneMatch } = reader;
  return done(await respondNetwork(caller, { format: format.value, words, ifNoneMatch }));
}
