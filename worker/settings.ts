/**
 * The pipeline of settings up to its form: request → policy → advice. Nobody is dialled or asked; the address alone says what
 * was measured. The host rules hold all the same: no operator shall find settings for somebody else's server on his pages.
 */
import { settingsFor } from './advice/settings.ts';
import type { Settings } from './api.ts';
import type { Config } from './config.ts';
import { MAIL_CLIENTS, type MailClientId } from './knowledge/clients.ts';
import { admitHost } from './policy/host.ts';
import { type Format, parseFormat } from './request/format.ts';
import type { Reader } from './request/reader.ts';
import { parseSettings } from './request/settings-request.ts';
import { done, type Result } from './result.ts';

/** MAIL_CLIENTS has at least one entry, which its type no longer says once it is mapped. */
const CLIENT_IDS = MAIL_CLIENTS.map(({ id }) => id) as [MailClientId, ...MailClientId[]];

/** `pathHost` is the host of `/settings/{host}`. */
export function askedSettings(
  config: Config,
  { wishes, audience }: Reader,
  query: URLSearchParams,
  pathHost: string | null,
): Result<{ settings: Settings; format: Format }> {
  const format = parseFormat(wishes, audience);
  if (!format.ok) return format;
  const asked = parseSettings(query, pathHost, { clients: CLIENT_IDS, ports: config.ports });
  if (!asked.ok) return asked;
  const admitted = admitHost(asked.value.host, config, asked.value.hostWritten);
  if (!admitted.ok) return admitted;
  const { port, encryption, trusted, client } = asked.value;
  const { host, unicodeHost } = admitted.value;
  const settings = settingsFor({ host, unicodeHost, port, encryption, trusted }, client);
  return done({ settings, format: format.value });
}
