/** The query of settings → the port they are for, if it names one. Pure; does not check whether the port works. */
import { ENCRYPTION_MODES, type EncryptionMode } from '../api/index.ts';
import { type AskedHost, parseHost } from '../host/host.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { CHOICES } from './choices.ts';
import { BLOCK_FORMAT } from './format.ts';
import { parseChoice, parseParameters, SETTINGS_PAGE_PARAMETERS, SETTINGS_PARAMETERS } from './parameters.ts';

export interface SettingsRequest {
  host: AskedHost;
  /** Null if the query names none. */
  port: number | null;
  encryption: EncryptionMode | null;
  /** Null if the query does not say. */
  trusted: boolean | null;
  /** Null for all clients. */
  client: string | null;
  /** Whether one block alone is wanted, for a pipe. */
  isBlock: boolean;
  /** Which block; null if the query does not say. */
  file: string | null;
  /** What is searched for among the clients; empty if nothing is. */
  q: string;
}

/** What a caller may choose from. */
export interface SettingsOffer {
  clients: readonly [string, ...string[]];
  /** Only listed in error messages: settings can be made for any port. */
  ports: readonly number[];
  /** Whether the answer is a page, which can be searched. */
  isPage?: boolean;
}

/** `pathHost` is the host of `/settings/{host}`, which the query must then not repeat. */
export function parseSettings(
  query: URLSearchParams,
  pathHost: string | null,
  offer: SettingsOffer,
): Result<SettingsRequest> {
  const parameters = parseParameters(query, offer.isPage ? SETTINGS_PAGE_PARAMETERS : SETTINGS_PARAMETERS);
  if (!parameters.ok) return parameters;
  const { value } = parameters;
  if (pathHost !== null && value('host') !== null)
    return refuse('parameter-repeated', '', { parameter: 'host' });
  const host = parseHost(pathHost ?? value('host') ?? '');
  if (!host.ok) return host;
  const port = parsePort(value('port'), offer.ports);
  if (!port.ok) return port;
  const encryption = parseEncryption(value('encryption'));
  if (!encryption.ok) return encryption;
  const trusted =
    value('trusted') === null ? done(null) : parseChoice('trusted', value('trusted'), CHOICES.trusted);
  if (!trusted.ok) return trusted;
  const client =
    value('client') === null ? done(null) : parseChoice('client', value('client'), offer.clients);
  if (!client.ok) return client;
  if (value('file') !== null && value('format') !== BLOCK_FORMAT)
    return refuse('file-without-raw', '', { parameter: 'file' });
  return done({
    host: host.value,
    port: port.value,
    encryption: encryption.value,
    trusted: trusted.value === null ? null : trusted.value === '1',
    client: client.value,
    isBlock: value('format') === BLOCK_FORMAT,
    file: value('file'),
    q: value('q')?.trim() ?? '',
  });
}

function parsePort(written: string | null, usual: readonly number[]): Result<number | null> {
  if (written === null) return done(null);
  const text = written.trim();
  if (!/^\d{1,6}$/.test(text))
    return refuse('parameter-value', written, { parameter: 'port', allowed: usual.join(', ') });
  const port = Number(text);
  return port < 1 || port > 65_535 ? refuse('port-out-of-range', text) : done(port);
}

function parseEncryption(written: string | null): Result<EncryptionMode | null> {
  return written === null ? done(null) : parseChoice('encryption', written, ENCRYPTION_MODES);
}
