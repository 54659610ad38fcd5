/** The shape of the words for settings; one dictionary per language fills it. Holds no sentence itself. */
import type {
  CommandLine,
  DescribedClient,
  EncryptionMode,
  MailClientKind,
  SettingsChoice,
  SettingsField,
  SettingsNoteCode,
} from '../api.ts';

export interface SettingsWords {
  title(host: string): string;
  /** What they are for, half a sentence: `port 587 with STARTTLS`. */
  how(port: number, mode: EncryptionMode): string;
  /** That the values come from the address, and nobody was asked for them. */
  origin: string;
  /** The link from there to a check. */
  check(port: number): string;
  /** What to write in place of `YOUR_USER` and the like. */
  placeholders: string;
  /** Heads what there is for each kind. */
  kind: Readonly<Record<MailClientKind, string>>;
  /** The names of clients that are more than proper names. */
  client: Readonly<Record<DescribedClient, string>>;
  field: Readonly<Record<SettingsField, string>>;
  choice: Readonly<Record<SettingsChoice, string>>;
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
