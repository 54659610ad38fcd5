/**
 * What settings are asked for: request → policy. Where the address does not say how a port was measured, a check has to;
 * only a page, which must not start one, shows what is usual and says so. The host rules hold all the same: no operator shall
 * find settings for somebody else's server on his pages.
 */
import { settingsFor } from '../advice/settings/settings.ts';
import type { Settings } from '../api/index.ts';
import type { Config } from '../config/config.ts';
import { usualMode } from '../knowledge/port-modes.ts';
import { submissionPort } from '../knowledge/ports.ts';
import { MAIL_CLIENTS, type MailClientId } from '../knowledge/programs/clients.ts';
import { admitHost } from '../policy/host.ts';
import { admitPorts } from '../policy/ports.ts';
import { type Format, parseFormat } from '../request/format.ts';
import type { Reader } from '../request/reader.ts';
import { parseSettings } from '../request/settings-request.ts';
import { done, type Result } from '../result/result.ts';

/** MAIL_CLIENTS has at least one entry, which its type no longer says once it is mapped. */
const CLIENT_IDS = MAIL_CLIENTS.map(({ id }) => id) as [MailClientId, ...MailClientId[]];

export type AskedSettings =
  | { kind: 'made'; settings: Settings; format: Format }
  /** `query` is that of the check whose recommendation the settings are for. */
  | { kind: 'to-check'; query: URLSearchParams; client: MailClientId | null };

/** `pathHost` is the host of `/settings/{host}`. */
export function askedSettings(
  config: Config,
  { wishes, audience }: Reader,
  query: URLSearchParams,
  pathHost: string | null,
): Result<AskedSettings> {
  const format = parseFormat(wishes, audience);
  if (!format.ok) return format;
  const asked = parseSettings(query, pathHost, { clients: CLIENT_IDS, ports: config.ports });
  if (!asked.ok) return asked;
  const admitted = admitHost(asked.value.host, config, asked.value.hostWritten);
  if (!admitted.ok) return admitted;
  const { port, encryption, trusted, client, hostWritten } = asked.value;
  // What is usual on a port that nobody checks, nobody knows either; who does may name its encryption.
  const ports = encryption === null && port !== null ? admitPorts([port], config.ports) : done([]);
  if (!ports.ok) return ports;
  if (encryption === null && format.value !== 'page') {
    const check = checkQuery(pathHost === null ? hostWritten : null, port);
    return done({ kind: 'to-check', query: check, client });
  }
  const { host, unicodeHost } = admitted.value;
  const usual = port ?? submissionPort(encryption ?? 'starttls');
  const submission = { host, unicodeHost, port: usual, encryption: encryption ?? usualMode(usual), trusted };
  const settings = settingsFor(
    submission,
    client,
    encryption === null || port === null ? 'usual' : 'address',
  );
  return done({ kind: 'made', settings, format: format.value });
}

/** Who names a port wants that one, also where his own network is known to block it. */
function checkQuery(host: string | null, port: number | null): URLSearchParams {
  return new URLSearchParams({
    ...(host === null ? {} : { host }),
    ...(port === null ? {} : { ports: String(port), caller: '0' }),
  });
}
