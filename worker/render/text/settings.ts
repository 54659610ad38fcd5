/**
 * Settings for a terminal. Text to copy starts at the beginning of a line and is never broken; only our own sentences
 * are wrapped. Pure.
 */
import {
  type ClientSettings,
  type CommandLine,
  type FieldValue,
  isDescribedClient,
  type Settings,
  type SettingsNote,
} from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import type { Words } from '../words.ts';
import { hanging, padded, wrapped } from './columns.ts';
import { colon, finalColon } from './marks.ts';
import { signInLines } from './sign-in.ts';
import { utcMinute } from './utc.ts';

const BULLET = '- ';

export function settingsText(settings: Settings, words: Words): string {
  const { notes, clients, commands } = settings;
  const blocks = [
    [...sentences(headline(settings, words)), ...sentences(originText(settings, words))],
    noteLines(notes, words),
    signInLines(settings.signIn, words).slice(1),
    clients.length === 0 ? [] : sentences(words.settings.placeholders),
    ...clients.map((client) => clientLines(client, words)),
    ...(commands.length === 0 ? [] : [commandLines(commands, words)]),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
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
    ...files.map(({ place, text }) => [placeName(place, words) + finalColon(words), '', text.trimEnd()]),
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

export function clientSource({ source, verifiedOn }: ClientSettings, { settings }: Words): string {
  return settings.source(source ?? settings.custom, verifiedOn);
}

export function placeName(place: string, { settings }: Words): string {
  return place === 'shell' ? settings.shell : place;
}

/** The program's own name for the field, if known. */
export function fieldName({ field }: FieldValue, program: string, { settings }: Words): string {
  return settings.own[program]?.field[field] ?? settings.field[field];
}

export function fieldText(field: FieldValue, program: string, { settings }: Words): string {
  if ('value' in field) return field.value;
  return settings.own[program]?.choice[field.choice] ?? settings.choice[field.choice];
}

function fieldLines({ id, fields }: ClientSettings, words: Words): string[] {
  const labels = fields.map((field) => fieldName(field, id, words) + finalColon(words));
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
