/** What a settings writer produces for one client, before the client's own data is added. Types and notes only. */
import {
  type FieldValue,
  SETTINGS_NOTES,
  type SettingsFile,
  type SettingsNote,
  type SettingsNoteCode,
  type Submission,
} from '../../api/index.ts';

export interface Written {
  fields?: FieldValue[];
  files?: SettingsFile[];
  notes?: SettingsNote[];
}

export type Writer = (submission: Submission) => Written;

export function note(code: SettingsNoteCode, parameters: Record<string, string> = {}): SettingsNote {
  return { code, severity: SETTINGS_NOTES[code], parameters };
}

export function file(place: string, lines: readonly string[]): SettingsFile {
  return { place, text: `${lines.join('\n')}\n` };
}

/** The secret needs escaping in this format. */
export function careful(characters: string): SettingsNote {
  return note('escape-secret', { characters });
}
