/** The shape of the words for settings; one dictionary per language fills it. Holds no sentence itself. */
import type {
  CommandLine,
  DescribedClient,
  EncryptionMode,
  MailClientKind,
  SettingsBasis,
  SettingsChoice,
  SettingsField,
  SettingsNoteCode,
} from '../api/index.ts';

/** What one program calls them, where that was read; the words for all stand in for the rest. */
export interface ProgramWords {
  field: Readonly<Partial<Record<SettingsField, string>>>;
  choice: Readonly<Partial<Record<SettingsChoice, string>>>;
}

export interface SettingsWords {
  title(host: string): string;
  /** What they are for, half a sentence: `port 587 with STARTTLS`. */
  how(port: number, mode: EncryptionMode): string;
  /** Where the port and its encryption come from. `when` is a date and a time in UTC. */
  origin: Readonly<Record<Exclude<SettingsBasis, 'check'>, string>> & { check(when: string): string };
  /** The link from there to a check. */
  check(port: number): string;
  /** The same, of all its ports. */
  checkAll: string;
  /** What to write in place of `YOUR_USER` and the like. */
  placeholders: string;
  /** Heads what there is for each kind. */
  kind: Readonly<Record<MailClientKind, string>>;
  /** The names of clients that are more than proper names. */
  client: Readonly<Record<DescribedClient, string>>;
  field: Readonly<Record<SettingsField, string>>;
  choice: Readonly<Record<SettingsChoice, string>>;
  /** By the id of the program, as it stands in its windows in this language. */
  own: Readonly<Partial<Record<string, ProgramWords>>>;
  mode: Readonly<Record<EncryptionMode, string>>;
  /** What stands in place of a file where commands are to be run. */
  shell: string;
  /** One or two sentences. */
  note: Readonly<Record<SettingsNoteCode, (parameters: Readonly<Record<string, string>>) => string>>;
  /** Where the names of the options were read. */
  source(source: string, date: string): string;
  /** Stands in place of a source where there is no document. */
  custom: string;
  commands: string;
  purpose: Readonly<Record<CommandLine['purpose'], string>>;
  form: { legend: string; port: string; encryption: string; show: string };
  ticket: { heading: string; offer: string; write: string };
}
