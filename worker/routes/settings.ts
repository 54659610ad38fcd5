/**
 * Settings for a mail server: request → policy → (measure) → advice → render. If the URL does not say how a port was
 * measured, it is measured now; only a page must not start a dialogue, so it shows what the provider documents, or the
 * usual settings, and says so. The host rules apply even without a dialogue: operators do not want their pages to offer
 * settings for other people's servers.
 */
import { expectedSettings, settingsOf } from '../advice/settings/settings.ts';
import type { Settings } from '../api/index.ts';
import type { Config } from '../config/config.ts';
import { parseHost } from '../host/host.ts';
import { admitCheck } from '../policy/check.ts';
import { admitSettings } from '../policy/settings.ts';
import { PROGRAM_IDS } from '../programs/programs.ts';
import { CONTENT_TYPES, formOf } from '../render/http/answer.ts';
import { respondCheckedSettings, respondSettings } from '../render/responses.ts';
import { WORDS } from '../render/words.ts';
import { measure } from '../report/measure.ts';
import { type CheckRequest, usualCheck } from '../request/check-request.ts';
import type { Format } from '../request/format.ts';
import { parseSettings, type SettingsRequest } from '../request/settings-request.ts';
import { done, type Result } from '../result/result.ts';
import { respondOptions } from './check.ts';
import { headOnly, seeOther, settingsPage } from './pages.ts';
import { type Route, type RouteRequest, refuseCaller, type Service } from './route.ts';
import { settingsBlock } from './settings-block.ts';

export const settings: Route = async (service, asked) => {
  const { reader, query, pathHost } = asked;
  const parsed = parseSettingsQuery(query, pathHost, service.config, reader.format === 'page');
  if (!parsed.ok) return parsed;
  const today = dayOf(service.clock());
  if (parsed.value.isBlock) return settingsBlock(service, reader, parsed.value, today);
  const plan = planSettings(parsed.value, service.config, reader.format, today);
  if (!plan.ok) return plan;
  if (plan.value.kind === 'check') return measuredSettings(service, asked, plan.value);
  const { settings } = plan.value;
  const { format, language, wantsWords, ifNoneMatch, isPretty } = reader;
  if (format === 'page') return done(await settingsPage(reader, settings, parsed.value.q));
  const words = WORDS[language];
  return done(await respondSettings(settings, { format, words, wantsWords, ifNoneMatch, isPretty }));
};

/** `/settings?host=…`, as a form sends it: the host moves into the path, where the page has it. */
export const settingsByForm: Route = async (_service, { query }) => {
  const host = parseHost(query.get('host') ?? '');
  if (!host.ok) return host;
  const kept = new URLSearchParams([...query].filter(([name]) => name !== 'host'));
  return done(seeOther(`/settings/${host.value.host}?${kept}`));
};

/** RFC 3339 date, UTC. */
function dayOf(nowMs: number): string {
  return new Date(nowMs).toISOString().slice(0, 10);
}

export function parseSettingsQuery(
  query: URLSearchParams,
  pathHost: string | null,
  { ports }: Config,
  isPage = false,
): Result<SettingsRequest> {
  return parseSettings(query, pathHost, { clients: PROGRAM_IDS, ports, isPage });
}

/** What the settings are based on: the URL, the provider's words and usual values, or a check that has to be made first. */
export type SettingsPlan =
  | { kind: 'known'; settings: Settings }
  | { kind: 'check'; check: CheckRequest; client: string | null };

export function planSettings(
  request: SettingsRequest,
  config: Config,
  format: Format,
  today: string,
): Result<SettingsPlan> {
  const admitted = admitSettings(request, config);
  if (!admitted.ok) return admitted;
  const { host, port, encryption, client } = request;
  if (encryption === null && format !== 'page') {
    const usual = usualCheck(host, config);
    // The request names the port, so it is used even if the caller's network is known to block it.
    const check = admitCheck(port === null ? usual : { ...usual, ports: [port], caller: false }, config);
    return check.ok ? done({ kind: 'check', check: check.value, client }) : check;
  }
  return done({ kind: 'known', settings: expectedSettings(request, today, config.ports) });
}

async function measuredSettings(
  service: Service,
  asked: RouteRequest,
  { check, client }: SettingsPlan & { kind: 'check' },
): Promise<Result<Response>> {
  const { reader, request } = asked;
  const format = formOf(reader.format);
  if (request.method === 'HEAD') return done(headOnly(CONTENT_TYPES[format]));
  const refused = await refuseCaller(service, reader);
  if (refused) return refused;
  const measured = await measure(service, reader, check);
  if (!measured.ok) return measured;
  const { report, allowances } = measured.value;
  const options = respondOptions(service, asked, { format, check, allowances });
  return done(await respondCheckedSettings(report, settingsOf(report, client), options));
}
