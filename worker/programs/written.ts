/** What a program's template makes of a port, and the pieces that templates are put together from. */
import {
  type FieldValue,
  SETTINGS_NOTES,
  type SettingsFile,
  type SettingsNote,
  type SettingsNoteCode,
  type Submission,
} from '../api/index.ts';
import type { Mechanism } from './mechanism.ts';
import { PASSWORD, RISKY, USER } from './quoting.ts';

export interface Written {
  fields?: FieldValue[];
  files?: SettingsFile[];
  notes?: SettingsNote[];
}

/** A port, and how to sign in there: a mechanism only where a password is taken. */
export interface Target extends Submission {
  mechanism: Mechanism | null;
  signsIn: 'password' | 'none' | 'without-password';
}

export type Writer = (target: Target) => Written;

export function note(code: SettingsNoteCode, parameters: Record<string, string> = {}): SettingsNote {
  return { code, severity: SETTINGS_NOTES[code], parameters };
}

export function file(place: string, lines: readonly string[]): SettingsFile {
  return { place, text: `${lines.join('\n')}\n` };
}

/** What concerns the secret; nothing where there is none. */
export function secretNotes(mechanism: Mechanism | null, ...notes: SettingsNote[]): SettingsNote[] {
  return mechanism === null ? [] : notes;
}

/** The secret needs escaping in this format. */
export function careful(characters: string): SettingsNote {
  return note('escape-secret', { characters });
}

/** Inside single quotes of a file that Docker Compose reads, which takes all else as it is. */
export function composeNotes(): SettingsNote[] {
  return [
    note('escape-as', { characters: RISKY.compose }),
    note('secret-without', { characters: RISKY.composeWithout }),
  ];
}

/** For settings that take user and secret from the environment. `secret`: what stands for it. */
export function exported(secret: string = PASSWORD): SettingsFile {
  return file('shell', [`export SMTP_USER='${USER}'`, `export SMTP_PASSWORD='${secret}'`]);
}

/** Why a program that has only these mechanisms cannot sign in at this server; null if it can, or if nobody looked. */
export function mechanismMissing(
  { mechanism, offered }: Pick<Target, 'mechanism' | 'offered'>,
  methods: readonly string[],
): Written | null {
  if (!mechanism || !offered || offered.methods.some((method) => methods.includes(method))) return null;
  return { notes: [note('mechanism-missing', { methods: methods.join(', ') })] };
}
