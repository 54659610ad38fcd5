/**
 * The query of a check → CheckRequest, or the first error in it. Pure; whether the check is allowed is up to policy.
 */
import type { AddressChoice, Family, FamilyChoice } from '../api/index.ts';
import { type AskedHost, parseHost } from '../host/host.ts';
import type { Assertion } from '../judgement/assertion.ts';
import type { Network } from '../knowledge/knowledge.ts';
import { providerById } from '../knowledge/providers/providers.ts';
import { ADDRESSES_DIALED_MAX, ROWS_MAX } from '../limits.ts';
import { type Refused, refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { assertedPorts, parseAssertions } from './assertions.ts';
import { CHOICES } from './choices.ts';
import { parseNetwork } from './network.ts';
import { type ParameterName, type Parameters, parseChoice, parseParameters } from './parameters.ts';
import { parsePorts, usualPorts } from './ports.ts';
import { type AskedVantage, parseRegions, usualRegions, type VantageOffer } from './regions.ts';

export interface CheckRequest {
  host: AskedHost;
  ports: readonly number[];
  family: FamilyChoice;
  addresses: AddressChoice;
  /** At least one, each once. */
  regions: readonly AskedVantage[];
  transcript: boolean;
  /** True if only what is on record is wanted: nothing is dialed or looked up. */
  isRemembered: boolean;
  /** What the caller claims of the host; the ports that it names are checked as well. */
  assertions: readonly Assertion[];
  /** What could not be seen fails a claim. */
  isStrict: boolean;
  /** False if shared caches may keep the answer, because nothing in it depends on the caller. */
  caller: boolean;
  /** The network to assume for the caller; null if the request names none. */
  network: Network | null;
}

/** What a deployment lets callers choose from. */
export interface CheckOffer extends VantageOffer {
  ports: readonly number[];
}

/** A check of the host with every other parameter at its default. */
export function usualCheck(host: AskedHost, offer: CheckOffer): CheckRequest {
  return {
    host,
    ports: usualPorts(host.host, offer.ports),
    family: host.literal === null ? 'auto' : familyOf(host.literal),
    addresses: 'one',
    regions: usualRegions(offer),
    transcript: false,
    isRemembered: false,
    assertions: [],
    isStrict: false,
    caller: true,
    network: null,
  };
}

/** The same for a whole query, in which only the parameters in `names` are allowed. */
export function parseCheckQuery(
  query: URLSearchParams,
  pathHost: string | null,
  offer: CheckOffer,
  names: readonly ParameterName[],
): Result<CheckRequest> {
  const parameters = parseParameters(query, names);
  return parameters.ok ? parseCheck(parameters.value, pathHost, offer) : parameters;
}

/** `pathHost` is the host of `/check/{host}`, which the query must then not repeat. */
export function parseCheck(
  parameters: Parameters,
  pathHost: string | null,
  offer: CheckOffer,
): Result<CheckRequest> {
  const written = hostWritten(parameters, pathHost);
  if (!written.ok) return written;
  const host = parseHost(written.value);
  if (!host.ok) return host;
  const usual = usualCheck(host.value, offer);
  const claims = parseClaims(parameters);
  if (!claims.ok) return claims;
  const ports = parseCheckedPorts(parameters('ports'), usual, claims.value);
  if (!ports.ok) return ports;
  const family = parseFamily(parameters('family'), host.value);
  if (!family.ok) return family;
  const addresses = parseChoice('addresses', parameters('addresses'), CHOICES.addresses);
  if (!addresses.ok) return addresses;
  const regions = parseRegions(parameters('regions'), offer);
  if (!regions.ok) return regions;
  const tooMany = refuseRows(ports.value, regions.value, family.value, addresses.value);
  if (tooMany) return tooMany;
  const transcript = parseChoice('transcript', parameters('transcript'), CHOICES.transcript);
  if (!transcript.ok) return transcript;
  const remembered = parseChoice('remembered', parameters('remembered'), CHOICES.remembered);
  if (!remembered.ok) return remembered;
  const caller = parseCaller(parameters);
  if (!caller.ok) return caller;
  return done({
    host: host.value,
    ports: ports.value,
    family: family.value,
    addresses: addresses.value,
    regions: regions.value,
    transcript: transcript.value === '1',
    isRemembered: remembered.value === '1',
    ...claims.value,
    ...caller.value,
  });
}

type Claims = Pick<CheckRequest, 'assertions' | 'isStrict'>;

function parseClaims(parameters: Parameters): Result<Claims> {
  const assertions = parseAssertions(parameters('assert'));
  if (!assertions.ok) return assertions;
  const strict = parseChoice('strict', parameters('strict'), CHOICES.strict);
  return strict.ok ? done({ assertions: assertions.value, isStrict: strict.value === '1' }) : strict;
}

/** The ports that are named, or the usual ones, and those that claims are about. */
function parseCheckedPorts(
  written: string | null,
  usual: Pick<CheckRequest, 'ports'>,
  { assertions }: Claims,
): Result<readonly number[]> {
  const named = written === null ? done(usual.ports) : parsePorts(written);
  return named.ok ? done([...new Set([...named.value, ...assertedPorts(assertions)])]) : named;
}

/** The host may have fewer addresses than are counted here, but that is not known before it is resolved. */
function refuseRows(
  ports: readonly number[],
  regions: readonly AskedVantage[],
  family: FamilyChoice,
  addresses: AddressChoice,
): Refused | null {
  const families = family === 'both' ? 2 : 1;
  const perFamily = addresses === 'all' ? ADDRESSES_DIALED_MAX : 1;
  if (ports.length * regions.length * families * perFamily <= ROWS_MAX) return null;
  return refuse('too-many-rows', '', {
    parameter: addresses === 'all' ? 'addresses' : 'ports',
    max: ROWS_MAX,
  });
}

/** The host from the path, from the query, or the one that the named provider documents for mail programs. */
function hostWritten(parameters: Parameters, pathHost: string | null): Result<string> {
  const queryHost = parameters('host');
  const id = parameters('provider');
  if (pathHost !== null && queryHost !== null) return refuse('parameter-repeated', '', { parameter: 'host' });
  const host = pathHost ?? queryHost;
  if (id === null) return done(host ?? '');
  if (host !== null) return refuse('host-and-provider', id, { parameter: 'provider' });
  const [first] = providerById(id.trim())?.hosts ?? [];
  return first === undefined ? refuse('provider-unknown', id, { parameter: 'provider' }) : done(first);
}

/** A network would have no effect on an answer that leaves out the caller, so that combination is an error. */
function parseCaller(parameters: Parameters): Result<Pick<CheckRequest, 'caller' | 'network'>> {
  const caller = parseChoice('caller', parameters('caller'), CHOICES.caller);
  if (!caller.ok) return caller;
  const network = parseNetwork(parameters('network'));
  if (!network.ok) return network;
  if (caller.value === '0' && network.value !== null)
    return refuse('network-without-caller', network.value.id, { parameter: 'network' });
  return done({ caller: caller.value === '1', network: network.value });
}

function parseFamily(wanted: string | null, host: AskedHost): Result<FamilyChoice> {
  const family = parseChoice('family', wanted, CHOICES.family);
  if (!family.ok || host.literal === null) return family;
  const own = familyOf(host.literal);
  if (family.value === 'auto' || family.value === own) return done(own);
  return refuse('family-of-address', family.value, { host: host.written, family: host.literal });
}

function familyOf(literal: Family): '4' | '6' {
  return literal === 4 ? '4' : '6';
}
