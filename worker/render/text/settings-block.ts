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

/**
 * How the `file` parameter names the blocks of a client: by the name of the file, and by the section within it; by the whole
 * path where two have the same name.
 */
export function blocksOf({ files }: ClientSettings): ReadonlyMap<string, SettingsFile> {
  const names = files.map(({ place }) => blockName(place.replace(/^[^,]*\//, '')));
  const isAlone = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
  return new Map(
    files.map((file, at) => {
      const name = names[at] ?? '';
      return [isAlone(name) ? name : blockName(file.place), file];
    }),
  );
}

function blockName(place: string): string {
  return place
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
  if (mark === null) return text;
  const lines = sentences.flatMap((sentence) => wrapped(sentence, TEXT_COLUMNS - mark.length - 1));
  const opening = OPENING.exec(text)?.[0] ?? '';
  const comment = lines.map((line) => `${mark} ${line}\n`).join('');
  return `${opening}${comment}\n${text.slice(opening.length)}`;
}

/** PHP prints whatever stands before it. */
const OPENING = /^<\?php\n/;

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

/**
 * By the end of the file's name, the longest first. Null: the notation has no comments (RFC 8259; default_parse_section_header
 * in proxmox/proxmox-rs), or the program takes all that is in the file for the secret.
 */
const COMMENT_MARKS: readonly [end: RegExp, mark: string | null][] = [
  [/\.json$/, null],
  [/\/notifications\.cfg$/, null],
  [/\/(?:passwd\.client|SMTP_PASSWORD|\.msmtp-token|access-token)$/, null],
  [/\.ini\.php$/, ';'],
  [/\.erl$/, '%'],
  [/\.(?:[cm]?[jt]s|php|java|kt|go|cs|rs)$/, '//'],
];

/** All other files here, and both shells, use `#`. What is in parentheses is where the file is elsewhere. */
function commentMark(place: string): string | null {
  const [path = ''] = place.split(/,| \(/);
  const known = COMMENT_MARKS.find(([end]) => end.test(path));
  return known === undefined ? '#' : known[1];
}
