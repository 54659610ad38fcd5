/** The shape of the words for settings, which each language provides. */
import type {
  CommandLine,
  DescribedClient,
  EncryptionMode,
  MailClientKind,
  SettingsChoice,
  SettingsField,
  SettingsNoteCode,
} from '../api/index.ts';

/** One program's own names, if known; the general words are used for the rest. */
export interface ProgramWords {
  field: Readonly<Partial<Record<SettingsField, string>>>;
  choice: Readonly<Partial<Record<SettingsChoice, string>>>;
}

export interface SettingsWords {
  title(host: string): string;
  /** The port the settings are for, as a clause: `port 587 with STARTTLS`. */
  how(port: number, mode: EncryptionMode): string;
  /** Where port and encryption come from. `when` is a date and time in UTC. */
  origin: Readonly<Record<'address' | 'usual', string>> &
    Readonly<Record<'documented' | 'listed', (provider: string) => string>> & { check(when: string): string };
  /** The link to a check of the port. */
  check(port: number): string;
  /** The same for all ports of the host. */
  checkAll: string;
  /** What to replace `YOUR_USER` and the like with. */
  placeholders: string;
  /** The heading for each kind of client. */
  kind: Readonly<Record<MailClientKind, string>>;
  /** The names of clients that need a description. */
  client: Readonly<Record<DescribedClient, string>>;
  field: Readonly<Record<SettingsField, string>>;
  choice: Readonly<Record<SettingsChoice, string>>;
  /** By the id of the program: the labels it has in this language. */
  own: Readonly<Partial<Record<string, ProgramWords>>>;
  mode: Readonly<Record<EncryptionMode, string>>;
  /** Replaces the name of a file if commands are to be run. */
  shell: string;
  /** One or two sentences. */
  note: Readonly<Record<SettingsNoteCode, (parameters: Readonly<Record<string, string>>) => string>>;
  /** Where the names of the options are documented. */
  source(source: string): string;
  /** Replaces the source if there is no document. */
  custom: string;
  commands: string;
  purpose: Readonly<Record<CommandLine['purpose'], string>>;
  /** The user name, where it is not known how one signs in. */
  userAsGiven: string;
  /** The form that searches the programs. */
  search: {
    /** The same in a terminal: how to ask for one. */
    choose: string;
    label: string;
    find: string;
    heading: string;
    found(count: number): string;
    nothing: string;
    /** The link back to all of them. */
    all: string;
  };
  form: { legend: string; port: string; encryption: string; show: string };
  ticket: { heading: string; offer: string; write: string };
}
