/**
 * Settings for a terminal. Text to copy starts at the beginning of a line and is never broken; only our own sentences
 * are wrapped. Pure.
 */
import {
  type ClientSettings,
  type CommandLine,
  type FieldValue,
  isDescribedClient,
  MAIL_CLIENT_KINDS,
  type Settings,
  type SettingsNote,
} from '../../api/index.ts';
import { FIELD_NAME_COLUMNS_MAX, TEXT_COLUMNS } from '../../limits.ts';
import { evidenceText } from '../trap.ts';
import type { Words } from '../words.ts';
import { columnsOf, hanging, padded, wrapped } from './columns.ts';
import { colon, finalColon } from './marks.ts';
import { signInLines } from './sign-in.ts';
import { utcMinute } from './utc.ts';

const BULLET = '- ';
const INDENT = '  ';

export function settingsText(settings: Settings, words: Words): string {
  const { notes, clients, commands } = settings;
  const blocks = [
    [...sentences(headline(settings, words)), ...sentences(originText(settings, words))],
    noteLines(notes, words),
    signInLines(settings.signIn, words).slice(1),
    ...clientBlocks(clients, words),
    ...(commands.length === 0 ? [] : [commandLines(commands, words)]),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** All of them would be thousands of lines, so several are only named. */
function clientBlocks(clients: readonly ClientSettings[], words: Words): string[][] {
  const [first, ...others] = clients;
  if (first === undefined) return [];
  const { placeholders, search, kind } = words.settings;
  if (others.length === 0) return [sentences(placeholders), clientLines(first, words)];
  const named = MAIL_CLIENT_KINDS.map((one): [string, string] => [
    kind[one],
    clients
      .filter((client) => client.kind === one)
      .map(({ id }) => id)
      .join(', '),
  ]);
  return [
    sentences(search.choose),
    ...named
      .filter(([, ids]) => ids !== '')
      .map(([heading, ids]) => [heading, ...hanging(INDENT, ids, TEXT_COLUMNS)]),
  ];
}

function headline({ host, port, encryption }: Settings, words: Words): string {
  const { settings } = words;
  if (port === null || encryption === null) return settings.title(host);
  return settings.title(host) + colon(words) + settings.how(port, encryption);
}

/** Where the values come from, and so how reliable they are. */
export function originText(settings: Settings, { settings: { origin } }: Words): string {
  const { basis, checkedAt, port, provider } = settings;
  switch (basis) {
    case 'check':
      return port === null ? '' : origin.check(utcMinute(checkedAt ?? ''));
    case 'documented':
    case 'listed':
      return origin[basis](provider ?? '');
    case 'address':
    case 'usual':
      return origin[basis];
  }
}

function sentences(text: string): string[] {
  return wrapped(text, TEXT_COLUMNS);
}

function noteLines(notes: readonly SettingsNote[], { settings }: Words): string[] {
  return notes.flatMap(({ code, parameters }) =>
    hanging(BULLET, settings.note[code](parameters), TEXT_COLUMNS),
  );
}

function clientLines(client: ClientSettings, words: Words): string[] {
  const { files, notes } = client;
  const name = clientName(client, words);
  const parts = [
    fieldLines(client, words),
    ...files.map(({ place, text }) => [
      ...sentences(placeName(place, words) + finalColon(words)),
      '',
      text.trimEnd(),
    ]),
    [...noteLines(notes, words), ...sentences(clientSource(client, words))],
  ].filter((part) => part.length > 0);
  return [
    name,
    '-'.repeat(name.length),
    ...parts
      .map((part) => part.join('\n'))
      .join('\n\n')
      .split('\n'),
  ];
}

export function clientName({ id, name }: ClientSettings, { settings }: Words): string {
  return isDescribedClient(id) ? settings.client[id] : name;
}

/** Without a document, nothing was compared with anything. */
export function clientSource(client: ClientSettings, words: Words): string {
  const { source } = client;
  const { settings } = words;
  if (source === null) return settings.source(settings.custom);
  return `${settings.source(source)} ${evidenceText(client, words)}`;
}

export function placeName(place: string, { settings }: Words): string {
  return place === 'shell' ? settings.shell : place;
}

/** The program's own name for the field in this language, else a description, with the label of its English form. */
export function fieldName(
  { field, label }: FieldValue,
  program: string,
  { settings, report }: Words,
): { name: string; label: string | null } {
  const own = settings.own[program]?.field[field];
  if (own !== undefined) return { name: own, label: null };
  const described = settings.field[field];
  if (label === undefined || label === described) return { name: described, label: null };
  return report.language === 'en' ? { name: label, label: null } : { name: described, label };
}

export function fieldText(field: FieldValue, program: string, { settings }: Words): string {
  if ('value' in field) return field.value;
  return settings.own[program]?.choice[field.choice] ?? settings.choice[field.choice];
}

function fieldLines({ id, fields }: ClientSettings, words: Words): string[] {
  const labels = fields.map((field) => {
    const { name } = fieldName(field, id, words);
    const isShort = columnsOf(name) <= FIELD_NAME_COLUMNS_MAX;
    return (isShort ? name : words.settings.field[field.field]) + finalColon(words);
  });
  const width = Math.max(0, ...labels.map((label) => label.length));
  return fields.map((field, index) => `${padded(labels[index] ?? '', width)} ${fieldText(field, id, words)}`);
}

function commandLines(commands: readonly CommandLine[], words: Words): string[] {
  const { settings } = words;
  const lines = commands.flatMap((line) => [
    '',
    commandName(line) + colon(words) + settings.purpose[line.purpose],
    line.command,
  ]);
  return [settings.commands, '-'.repeat(settings.commands.length), ...lines];
}

export function commandName({ system, tool }: CommandLine): string {
  return `${SYSTEMS[system]}, ${tool}`;
}

const SYSTEMS: Readonly<Record<CommandLine['system'], string>> = {
  linux: 'Linux',
  macos: 'macOS',
  windows: 'Windows (PowerShell)',
};
