/** The query of a check → CheckRequest, or the first thing wrong with it. Pure; who may ask what is policy. */
import type { FamilyChoice } from '../api.ts';
import { refuse } from '../refusal.ts';
import { done, type Result } from '../result.ts';
import { type AskedHost, parseHost } from './host.ts';
import { type Parameters, parseChoice } from './parameters.ts';
import { parsePorts } from './ports.ts';
import { type AskedVantage, parseRegions, type VantageOffer } from './regions.ts';

export interface CheckRequest {
  host: AskedHost;
  ports: readonly number[];
  family: FamilyChoice;
  /** At least one, each once. */
  regions: readonly AskedVantage[];
  transcript: boolean;
  /** False where the answer may go to shared caches: nothing in it depends on who asks. */
  caller: boolean;
}

/** `pathHost` is the host of `/check/{host}`, which the query then must not name again. */
export function parseCheck(
  parameters: Parameters,
  pathHost: string | null,
  offer: VantageOffer,
): Result<CheckRequest> {
  const queryHost = parameters('host');
  if (pathHost !== null && queryHost !== null)
    return refuse('parameter-repeated', 'host', { parameter: 'host' });
  const written = pathHost ?? queryHost ?? '';
  const host = parseHost(written);
  if (!host.ok) return host;
  const ports = parsePorts(parameters('ports'));
  if (!ports.ok) return ports;
  const family = parseFamily(parameters('family'), host.value, written.trim());
  if (!family.ok) return family;
  const regions = parseRegions(parameters('regions'), offer);
  if (!regions.ok) return regions;
  const transcript = parseChoice('transcript', parameters('transcript'), ['0', '1']);
  if (!transcript.ok) return transcript;
  const caller = parseChoice('caller', parameters('caller'), ['1', '0']);
  if (!caller.ok) return caller;
  return done({
    host: host.value,
    ports: ports.value,
    family: family.value,
    regions: regions.value,
    transcript: transcript.value === '1',
    caller: caller.value === '1',
  });
}

function parseFamily(wanted: string | null, host: AskedHost, hostWritten: string): Result<FamilyChoice> {
  const family = parseChoice('family', wanted, ['auto', '4', '6', 'both']);
  if (!family.ok || host.literal === null) return family;
  const own = host.literal === 4 ? '4' : '6';
  if (family.value === 'auto' || family.value === own) return done(own);
  return refuse('family-of-address', family.value, { host: hostWritten, family: own });
}
