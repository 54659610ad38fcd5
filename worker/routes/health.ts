/**
 * Whether the service runs, and with `deep=1` whether what it needs works. Monitors look at the status alone, so a part that
 * failed is a 503, whereas the plain answer, which decides about restarts and traffic, stays 200: checks may go on.
 */
import type { Health, PartHealth } from '../api/index.ts';
import type { Found } from '../health/inspection.ts';
import type { HealthWords } from '../messages/health.ts';
import { allowanceHeaders } from '../render/http/quotas.ts';
import { WORDS } from '../render/words.ts';
import { CHOICES } from '../request/choices.ts';
import { HEALTH_PARAMETERS, parseChoice, parseParameters } from '../request/parameters.ts';
import { done } from '../result/result.ts';
import { type Route, refuseCaller } from './route.ts';

const HEADERS = { 'Cache-Control': 'no-store' };

export const health: Route = async (service, { reader, query }) => {
  const { version, inspection } = service;
  const parameters = parseParameters(query, HEALTH_PARAMETERS);
  if (!parameters.ok) return parameters;
  const deep = parseChoice('deep', parameters.value('deep'), CHOICES.deep);
  if (!deep.ok) return deep;
  if (deep.value === '0') return done(Response.json({ status: 'ok', version }, { headers: HEADERS }));
  const refused = await refuseCaller(service, reader);
  if (refused) return refused;
  const inspected = await inspection.of(reader.clientKey);
  if (!inspected.ok) return inspected;
  const { found, allowances } = inspected.value;
  const body = healthOf(found, version, WORDS[reader.language].health);
  const status = body.status === 'ok' ? 200 : 503;
  return done(Response.json(body, { status, headers: { ...HEADERS, ...allowanceHeaders(allowances) } }));
};

function healthOf({ resolver, memory, checkedMs }: Found, version: string, words: HealthWords): Health {
  return {
    status: resolver === null && memory === null ? 'ok' : 'degraded',
    version,
    checkedAt: new Date(checkedMs).toISOString(),
    resolver: resolver === null ? works(words.resolver) : failed(words.resolverFailed(resolver)),
    storage: memory === null ? works(words.memory) : failed(words.memoryFailed[memory]),
  };
}

function works(text: string): PartHealth {
  return { status: 'ok', text };
}

function failed(text: string): PartHealth {
  return { status: 'failed', text };
}
