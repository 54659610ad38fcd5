/**
 * `format=raw`: one block of the settings of one client, for a pipe: request → policy → storage → advice → render. It never
 * starts a dialogue: what stations remember comes first, then what is known of the provider, then what is usual, and the
 * block says which.
 */
import { clientsWithFiles, expectedSettings } from '../advice/settings/settings.ts';
import type { Settings, SettingsFile } from '../api/index.ts';
import { admitSettings } from '../policy/settings.ts';
import { respondBlock } from '../render/responses.ts';
import { blocksOf, settingsBlockText } from '../render/text/settings-block.ts';
import { WORDS } from '../render/words.ts';
import type { Reader } from '../request/reader.ts';
import type { SettingsRequest } from '../request/settings-request.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { remember } from '../vantage/remember.ts';
import { refuseCaller, type Service } from './route.ts';

/** As a check without a choice of regions and families. */
const NEAREST = { regions: ['nearest'], family: 'auto' } as const;

export async function settingsBlock(
  service: Service,
  reader: Reader,
  request: SettingsRequest,
  today: string,
): Promise<Result<Response>> {
  const { client, file } = request;
  const { config } = service;
  if (client === null)
    return refuse('parameter-needed', '', { parameter: 'client', allowed: clientsWithFiles().join(', ') });
  const admitted = admitSettings(request, config);
  if (!admitted.ok) return admitted;
  const refused = await refuseCaller(service, reader);
  if (refused) return refused;
  const entries = await remember(service, admitted.value, NEAREST, reader.continent);
  const settings = expectedSettings(request, today, config.ports, entries);
  const block = chooseBlock(settings, file);
  if (!block.ok) return block;
  return done(respondBlock(settingsBlockText(settings, block.value, WORDS[reader.language])));
}

/** `settings` are for one client. `name`: null if the request names no block, which one that is alone does not need. */
export function chooseBlock({ clients }: Settings, name: string | null): Result<SettingsFile> {
  const blocks = new Map(clients.flatMap((client) => [...blocksOf(client)]));
  const [only] = blocks.values();
  if (only === undefined)
    return refuse('client-without-files', clients[0]?.name ?? '', { parameter: 'client' });
  const allowed = [...blocks.keys()].join(', ');
  if (name === null)
    return blocks.size === 1 ? done(only) : refuse('parameter-needed', '', { parameter: 'file', allowed });
  const block = blocks.get(name.trim());
  return block ? done(block) : refuse('parameter-value', name, { parameter: 'file', allowed });
}
