/** The query of a check → CheckRequest, or the first thing wrong with it. Pure; who may ask what is policy. */
import { type FamilyChoice, LOCATION_HINTS, type LocationHint } from '../api.ts';
import { refuse } from '../refusal.ts';
import { done, type Result } from '../result.ts';
import { type AskedHost, parseHost } from './host.ts';
import { type Parameters, parseChoice } from './parameters.ts';
import { parsePorts } from './ports.ts';

export interface CheckRequest {
  host: AskedHost;
  ports: readonly number[];
  family: FamilyChoice;
  /** At least one, each once. */
  regions: readonly AskedRegion[];
  transcript: boolean;
  /** False where the answer may go to shared caches: nothing in it depends on who asks. */
  caller: boolean;
}

export type AskedRegion = LocationHint | 'nearest';

export interface CheckDefaults {
  regions: readonly LocationHint[];
  defaultRegions: readonly AskedRegion[];
  /** Where there is one vantage point only, its name. */
  vantageName: string | null;
}

/** `pathHost` is the host of `/check/{host}`, which the query then must not name again. */
export function parseCheck(
  parameters: Parameters,
  pathHost: string | null,
  defaults: CheckDefaults,
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
  const regions = parseRegions(parameters('regions'), defaults);
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

/** A comma list in the order asked, duplicates dropped; `all` stands for every region on offer. */
function parseRegions(written: string | null, defaults: CheckDefaults): Result<readonly AskedRegion[]> {
  if (defaults.vantageName !== null) return parseOnlyVantage(written, defaults.vantageName);
  if (written === null) return done(defaults.defaultRegions);
  const words = written.split(',').map((word) => word.trim());
  const wrong = words.find((word) => !['nearest', 'all', ...defaults.regions].includes(word));
  if (wrong !== undefined) {
    return refuse('parameter-value', wrong, {
      parameter: 'regions',
      allowed: ['nearest', 'all', ...defaults.regions].join(', '),
    });
  }
  const known: readonly AskedRegion[] = ['nearest', ...defaults.regions];
  const regions = words.flatMap((word): readonly AskedRegion[] =>
    word === 'all' ? defaults.regions : known.filter((region) => region === word),
  );
  return done([...new Set(regions)]);
}

/**
 * Where there is one vantage point, it is the nearest, and every caller's answer is the same. Its station goes by any one
 * region; another one asked for is refused, because results from here must not pass as results from there.
 */
function parseOnlyVantage(written: string | null, name: string): Result<readonly LocationHint[]> {
  const asked = parseChoice('regions', written?.trim() ?? null, ['nearest', name]);
  return asked.ok ? done([LOCATION_HINTS[0]]) : asked;
}
