/** The settings of one program, read from the answer of the service. The sentences have come with it. Pure. */
import { entries, type Json, objectIn, text } from './json.ts';
import { LIST_ENTRIES, PROGRAM_CHARACTERS } from './limits.ts';
import { readSaid } from './read-said.ts';

export interface ProgramSettings {
  /** Null where there are no settings: no port can be used. */
  name: string | null;
  /** What to replace. */
  hint: string | null;
  /** The worst of the notes. */
  warning: string | null;
  notes: string[];
  fields: SettingsFieldShown[];
  files: { place: string; text: string }[];
}

export interface SettingsFieldShown {
  name: string;
  value: string;
  /** To be entered exactly like this. */
  isLiteral: boolean;
}

export function readSettings({ notes, clients }: Json): ProgramSettings {
  const [client = {}] = entries(clients, objectIn, 1);
  const said = readSaid(client.said);
  const told = [notes, client.notes].flatMap((list) =>
    entries(list, (one) => readSaid(objectIn(one)?.said) ?? null, LIST_ENTRIES),
  );
  const worst = told.find(({ tone }) => tone === 'bad') ?? told.find(({ tone }) => tone === 'caution');
  return {
    name: (said?.title ?? text(client.name))?.slice(0, PROGRAM_CHARACTERS) ?? null,
    hint: said?.text ?? null,
    warning: worst?.title ?? null,
    notes: told.filter((one) => one !== worst).map(({ title }) => title),
    fields: entries(client.fields, readField, LIST_ENTRIES),
    files: entries(client.files, readFile, LIST_ENTRIES),
  };
}

function readField(value: unknown): SettingsFieldShown | null {
  const field = objectIn(value) ?? {};
  const said = readSaid(field.said);
  const literal = text(field.value);
  const shown = said?.text ?? literal ?? text(field.choice);
  if (shown === null) return null;
  const name = said?.title ?? text(field.label) ?? text(field.field) ?? '';
  // The reader's own values are not ours to copy.
  return { name, value: shown, isLiteral: literal !== null && !/^YOUR_/.test(literal) };
}

function readFile(value: unknown): { place: string; text: string } | null {
  const file = objectIn(value) ?? {};
  const content = text(file.text)?.trimEnd();
  return content ? { place: readSaid(file.said)?.title ?? text(file.place) ?? '', text: content } : null;
}
