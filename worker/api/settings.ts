/** Settings to copy, and tickets to send. */
import type { Severity } from './advice.ts';
import type { SignInOffer } from './explanation.ts';
import type { Said } from './said.ts';
import type { SignIn } from './sign-in.ts';

/** How a client can submit mail on a port: how encryption begins, or that there is none. */
export const ENCRYPTION_MODES = ['starttls', 'implicit-tls', 'plaintext'] as const;

export type EncryptionMode = (typeof ENCRYPTION_MODES)[number];

/** A port with its measured properties, from which settings are made. */
export interface Submission {
  /** ASCII, as in `Target`. */
  host: string;
  unicodeHost: string;
  port: number;
  encryption: EncryptionMode;
  /** False where the certificate was seen and is not trusted; null where none was judged. */
  trusted: boolean | null;
  /** How the server lets programs sign in on this port, with the mechanisms; left out or null where nobody looked. */
  offered?: { offer: SignInOffer; methods: readonly string[] } | null | undefined;
}

/** Every note that settings can carry, with its severity. */
export const SETTINGS_NOTES = {
  'no-usable-port': 'error',
  'not-measured': 'warning',
  'servers-port': 'warning',
  plaintext: 'error',
  'untrusted-certificate': 'error',
  'address-not-name': 'warning',
  'not-supported': 'warning',
  'no-starttls': 'warning',
  'needs-encryption': 'warning',
  'begins-with-tls': 'warning',
  'tls-on-465-only': 'warning',
  'mechanism-missing': 'warning',
  'no-sign-in': 'warning',
  'takes-no-password': 'warning',
  'oauth-elsewhere': 'warning',
  'starttls-optional': 'warning',
  'since-version': 'warning',
  'needs-version': 'warning',
  'verifies-since': 'warning',
  'verifies-never': 'error',
  'verifies-issuer-only': 'error',
  'escape-secret': 'info',
  'escape-as': 'info',
  'escape-user': 'info',
  'ascii-secret': 'info',
  'secret-without': 'info',
  'percent-encode-secret': 'info',
  'needs-package': 'info',
  'access-token': 'info',
  'made-up-sign-in': 'info',
  'trust-store-path': 'info',
  unconfirmed: 'info',
} as const satisfies Record<string, Severity>;

export type SettingsNoteCode = keyof typeof SETTINGS_NOTES;

/**
 * `parameters` by note. `no-usable-port`: `why`, as in its finding. `since-version`, `needs-version`, `verifies-since`: `version`.
 * `mechanism-missing`: `methods`, those that the program
 * has. `escape-secret`, `secret-without`: `characters`. `escape-as`, `escape-user`: `characters`, each with what is written for it. `needs-package`: `packages`.
 * `trust-store-path`: `path`, the file on other systems. The others have none.
 */
export interface SettingsNote {
  code: SettingsNoteCode;
  severity: Severity;
  parameters: Record<string, string>;
  said?: Said;
}

/** What programs ask for. */
export const SETTINGS_FIELDS = [
  'server',
  'port',
  'encryption',
  'sign-in',
  'authentication',
  'user',
  'password',
  'sender',
] as const;

export type SettingsField = (typeof SETTINGS_FIELDS)[number];

/** Values that are chosen from a list or switched on, and have a different name in each language. */
export const SETTINGS_CHOICES = [
  'none',
  'on',
  'off',
  'normal-password',
  'password-in-clear',
  'encrypted-password',
  'no-authentication',
  'same-as-incoming',
] as const;

export type SettingsChoice = (typeof SETTINGS_CHOICES)[number];

/** One field of a form: a `value` is entered exactly as written, a `choice` is a code for a list entry. */
export type FieldValue = {
  field: SettingsField;
  /** What the program's English form calls the field, where that is known. */
  label?: string;
  /** The title is what the reader's own form calls the field, the text what to enter or choose. */
  said?: Said;
} & ({ value: string } | { choice: SettingsChoice });

/** A text to copy. `place` is a file, a section of one, or `shell` for commands. */
export interface SettingsFile {
  place: string;
  text: string;
  /** Where it belongs, for people. */
  said?: Said;
}

/** A `program` is for reading and writing mail, an `application` is run by whoever reads its settings, a `tool` is a command. */
export const MAIL_CLIENT_KINDS = ['program', 'application', 'device', 'server', 'tool', 'library'] as const;

export type MailClientKind = (typeof MAIL_CLIENT_KINDS)[number];

/** Clients whose proper name needs a description, which is given in the reader's language. */
const DESCRIBED_CLIENTS = ['outlook-new', 'outlook-classic', 'android-mail', 'exchange'] as const;

export type DescribedClient = (typeof DESCRIBED_CLIENTS)[number];

export function isDescribedClient(id: string): id is DescribedClient {
  return DESCRIBED_CLIENTS.some((known) => known === id);
}

/** What is filled in by hand has fields, what is written into a file has files; a mode that is lacking has neither, and a note says why. */
export interface ClientSettings {
  id: string;
  /** In English. */
  name: string;
  kind: MailClientKind;
  fields: FieldValue[];
  files: SettingsFile[];
  notes: SettingsNote[];
  /** Null for common practice that no document describes. */
  source: string | null;
  /** Whether the program itself was run with these settings, or only its documents were read. */
  how: 'run' | 'compared';
  /** The version that was run or that the documents describe; null where they do not say. */
  version: string | null;
  verifiedOn: string;
  confirmed: boolean;
  /** The title is its name, the text what to replace. */
  said?: Said;
}

/** A command for a terminal. `reach` tests TCP only, `encryption` completes the handshake, `mail` sends a message. */
export interface CommandLine {
  system: 'linux' | 'macos' | 'windows';
  purpose: 'reach' | 'encryption' | 'mail';
  tool: string;
  command: string;
}

/**
 * Where port and encryption come from: a check made for this answer, the URL of the request, or, without any check, the
 * provider's own documents (`documented`), what others list for the provider (`listed`), or what is usual.
 */
export type SettingsBasis = 'check' | 'address' | 'documented' | 'listed' | 'usual';

/** Port and encryption are null where a check found no port to recommend. */
export interface Settings extends Pick<Submission, 'host' | 'unicodeHost'> {
  basis: SettingsBasis;
  /** When the oldest result of that check was measured; null for other bases. */
  checkedAt: string | null;
  port: number | null;
  encryption: EncryptionMode | null;
  /** Null where no certificate was judged: before a check, where there is none, or where the request does not say. */
  trusted: boolean | null;
  /** The name of the known provider; null if none is known for this host. */
  provider: string | null;
  /** How one signs in to the known provider, which no check can tell; null if it is not known. */
  signIn: SignIn | null;
  /** Notes that apply to every client. */
  notes: SettingsNote[];
  clients: ClientSettings[];
  commands: CommandLine[];
}

/** A message to someone who can fix a port: the reader's hosting provider or network, or the mail provider. */
export interface Ticket {
  to: 'hoster' | 'provider';
  ports: number[];
  /** For the reader: when to send it, and what to fill in first. */
  hint: string;
  subject: string;
  text: string;
}

export interface Tickets {
  host: string;
  tickets: Ticket[];
}
