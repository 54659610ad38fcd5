/**
 * The words that `words=1` adds to settings: what each field is called and what to enter, where a text belongs, and every
 * note. The page uses the same words. Pure.
 */
import type { ClientSettings, FieldValue, Said, Settings, SettingsNote, Tone } from '../api/index.ts';
import { SEVERITY_TONES } from '../judgement/tone.ts';
import { clientName, fieldName, fieldText, placeName } from './text/settings.ts';
import type { Words } from './words.ts';

export function settingsWithWords(settings: Settings, words: Words): Settings {
  return {
    ...settings,
    notes: notesWithWords(settings.notes, words),
    clients: settings.clients.map((client) => clientWithWords(client, words)),
  };
}

function clientWithWords(client: ClientSettings, words: Words): ClientSettings {
  const { id, fields, files, notes } = client;
  const hasPlaceholder = /\bYOUR_(?:USER|PASSWORD|ADDRESS)\b/.test(JSON.stringify([fields, files]));
  return {
    ...client,
    fields: fields.map((field) => ({ ...field, said: fieldSaid(field, id, words) })),
    files: files.map((file) => ({ ...file, said: said(placeName(file.place, words)) })),
    notes: notesWithWords(notes, words),
    said: said(clientName(client, words), hasPlaceholder ? words.settings.placeholders : null),
  };
}

function fieldSaid(field: FieldValue, program: string, words: Words): Said {
  return said(fieldName(field, program, words).name, fieldText(field, program, words));
}

function notesWithWords(notes: readonly SettingsNote[], { settings }: Words): SettingsNote[] {
  return notes.map((note) => ({
    ...note,
    said: said(settings.note[note.code](note.parameters), null, SEVERITY_TONES[note.severity]),
  }));
}

function said(title: string, text: string | null = null, tone: Tone = 'unknown'): Said {
  return { title, text, tone };
}
