/**
 * One block of settings alone, for a pipe: a comment in the notation of its file says where the values come from and what
 * to look out for, then follows the text to copy. Pure.
 */
import type { ClientSettings, Settings, SettingsFile, SettingsNote } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import type { Words } from '../words.ts';
import { wrapped } from './columns.ts';
import { colon } from './marks.ts';
import { clientName, originText } from './settings.ts';

/** How the `file` parameter names the blocks of a client: by the name of the file, and by the section within it. */
export function blocksOf({ files }: ClientSettings): ReadonlyMap<string, SettingsFile> {
  return new Map(files.map((file) => [blockName(file), file]));
}

function blockName({ place }: SettingsFile): string {
  const [path = '', ...section] = place.split(',');
  const file = path.slice(path.lastIndexOf('/') + 1);
  return [file, ...section]
    .join('-')
    .replace(/[^\w.]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

/** `settings` are for one client, whose block this is. */
export function settingsBlockText(settings: Settings, { place, text }: SettingsFile, words: Words): string {
  const mark = commentMark(place);
  const sentences = [
    ...settings.clients.map((client) => headline(settings, client, words)),
    originText(settings, words),
    ...warnings([...settings.notes, ...settings.clients.flatMap(({ notes }) => notes)], words),
    ...(text.includes(PLACEHOLDER) ? [words.settings.placeholders] : []),
  ];
  const lines = sentences.flatMap((sentence) => wrapped(sentence, TEXT_COLUMNS - mark.length - 1));
  return `${lines.map((line) => `${mark} ${line}\n`).join('')}\n${text}`;
}

function headline({ host, port, encryption }: Settings, client: ClientSettings, words: Words): string {
  const { settings } = words;
  const how = port === null || encryption === null ? '' : `, ${settings.how(port, encryption)}`;
  return clientName(client, words) + colon(words) + host + how;
}

/** What all placeholders begin with. */
const PLACEHOLDER = 'YOUR_';

/** What is only good to know stands on the page, and the sentence on the origin says already that nothing was measured. */
function warnings(notes: readonly SettingsNote[], { settings }: Words): string[] {
  return notes
    .filter(({ code, severity }) => severity !== 'info' && code !== 'not-measured')
    .map(({ code, parameters }) => settings.note[code](parameters));
}

const SLASHES = ['js', 'mjs', 'cjs', 'ts', 'php', 'java', 'kt', 'go', 'cs', 'rs'];

/** All other files here, and both shells, use `#`. */
function commentMark(place: string): string {
  const [path = ''] = place.split(',');
  return SLASHES.includes(path.slice(path.lastIndexOf('.') + 1)) ? '//' : '#';
}
