/** Settings to copy, and tickets to send. */
import type { Severity } from './advice.ts';

/** The ways in which mail can be handed in at a port: how a client has to begin, and whether it may encrypt at all. */
export const ENCRYPTION_MODES = ['starttls', 'implicit-tls', 'plaintext'] as const;

export type EncryptionMode = (typeof ENCRYPTION_MODES)[number];

/** A port as it was measured, and as settings are made for it. */
export interface Submission {
  /** ASCII, as in `Target`. */
  host: string;
  unicodeHost: string;
  port: number;
  encryption: EncryptionMode;
  /** False where the certificate was seen and is not trusted; null where nobody says that one was judged. */
  trusted: boolean | null;
}

/** Everything that may be said about settings, with its severity. */
export const SETTINGS_NOTES = {
  'no-usable-port': 'error',
  'not-measured': 'warning',
  'servers-port': 'warning',
  plaintext: 'error',
  'untrusted-certificate': 'error',
  'address-not-name': 'warning',
  'not-supported': 'warning',
  'since-version': 'info',
  'escape-secret': 'info',
  'percent-encode-secret': 'info',
  'trust-store-path': 'info',
  unconfirmed: 'info',
} as const satisfies Record<string, Severity>;

export type SettingsNoteCode = keyof typeof SETTINGS_NOTES;

/**
 * `parameters` of `no-usable-port`: `why`, as in its finding; of `since-version`: `version`; of `escape-secret`: `characters`;
 * of `trust-store-path`: `path`, the file in other systems; the others have none.
 */
export interface SettingsNote {
  code: SettingsNoteCode;
  severity: Severity;
  parameters: Record<string, string>;
}

/** The fields that mail programs ask for. */
export const SETTINGS_FIELDS = [
  'server',
  'port',
  'encryption',
  'sign-in',
  'authentication',
  'user',
  'password',
] as const;

export type SettingsField = (typeof SETTINGS_FIELDS)[number];

/** What is chosen from a list or switched, and is called differently in each language. */
export const SETTINGS_CHOICES = [
  'none',
  'on',
  'off',
  'normal-password',
  'password-in-clear',
  'same-as-incoming',
] as const;

export type SettingsChoice = (typeof SETTINGS_CHOICES)[number];

/** One field of a mail program: `value` is typed or picked as it stands, `choice` is a code for what is picked. */
export type FieldValue = { field: SettingsField } & ({ value: string } | { choice: SettingsChoice });

/** A text to be copied. `place` is a file, a section of one, or `shell` for commands. */
export interface SettingsFile {
  place: string;
  text: string;
}

export type MailClientKind = 'program' | 'server' | 'library';

/** Those that no proper name says all of: readers get the rest in their own language. */
const DESCRIBED_CLIENTS = ['outlook-new', 'outlook-classic', 'android-mail', 'exchange'] as const;

export type DescribedClient = (typeof DESCRIBED_CLIENTS)[number];

export function isDescribedClient(id: string): id is DescribedClient {
  return DESCRIBED_CLIENTS.some((known) => known === id);
}

/** Programs have fields, servers and libraries files; where `not-supported` is noted, there are neither. */
export interface ClientSettings {
  id: string;
  /** In English. */
  name: string;
  kind: MailClientKind;
  fields: FieldValue[];
  files: SettingsFile[];
  notes: SettingsNote[];
  /** Null for what goes by custom and stands in no document. */
  source: string | null;
  verifiedOn: string;
  confirmed: boolean;
}

/** A line for a terminal. `reach` is about TCP alone, `encryption` goes through the handshake, `mail` sends one. */
export interface CommandLine {
  system: 'linux' | 'macos' | 'windows';
  purpose: 'reach' | 'encryption' | 'mail';
  tool: string;
  command: string;
}

/**
 * Where the port and its encryption come from: a check made for this answer, the address that was asked, or what is usual,
 * which nobody has looked at.
 */
export type SettingsBasis = 'check' | 'address' | 'usual';

/** Where a check found no port to recommend, port and encryption are null, and there is nothing to set. */
export interface Settings extends Pick<Submission, 'host' | 'unicodeHost'> {
  basis: SettingsBasis;
  /** The oldest look of that check; null for other bases. */
  checkedAt: string | null;
  port: number | null;
  encryption: EncryptionMode | null;
  /** Null where no certificate was judged: before a check, where there is none, or where nobody says. */
  trusted: boolean | null;
  /** What holds for every client. */
  notes: SettingsNote[];
  clients: ClientSettings[];
  commands: CommandLine[];
}

/** A message to whoever can do something about a port: the reader's own hoster or network, or the mail provider. */
export interface Ticket {
  to: 'hoster' | 'provider';
  ports: number[];
  /** For the reader: when to send it, and what to fill in before. */
  hint: string;
  subject: string;
  text: string;
}

export interface Tickets {
  host: string;
  tickets: Ticket[];
}
