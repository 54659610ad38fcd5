/** A program that sends mail: how it is told its mail server, what it does if it is told nothing, and its traps. Types only. */
import type { MailClientKind, Mode, SettingsField } from '../api/index.ts';
import type { Trap } from './trap.ts';
import type { Writer } from './written.ts';

export interface Program {
  /** Lower-case letters, digits and hyphens. */
  id: string;
  name: string;
  kind: MailClientKind;
  /**
   * What the program itself calls each value: options of a file, or the labels of its English forms. Left out where it has no
   * such option, or where its labels could not be confirmed.
   */
  keys: Readonly<Partial<Record<SettingsField, readonly string[]>>>;
  /**
   * `required`: can be told to send nothing unless STARTTLS succeeds, and the template does. `optional`: continues without
   * encryption if the server does not offer it, whatever is written. Null: not known.
   */
  starttls: 'required' | 'optional' | 'lacking' | null;
  /**
   * `any-port`: an option decides. `any-port-and-465`: so it does, but port 465 always begins with TLS. `465-only`: the port
   * alone decides. Null: not known.
   */
  implicitTls: 'any-port' | 'any-port-and-465' | '465-only' | 'lacking' | null;
  /** Where it is documented that a mode is lacking. */
  lackingSource?: string;
  /** What happens if nothing says how to encrypt. `must-be-set`: nothing works until it does. Null: not known. */
  unset: 'implicit-tls' | 'starttls' | 'if-offered' | 'plaintext' | 'by-port' | 'must-be-set' | null;
  /** Whether chain and name of the certificate are checked. `if-told`: the template tells it. `issuer-only`: not the name. Null: not known. */
  verifies: 'always' | 'by-default' | 'if-told' | 'issuer-only' | 'never' | null;
  /** A mode in which nothing is checked, whatever `verifies` says of the other. */
  unverified?: Mode;
  /** The first version that checks certificates as `verifies` says, where that is not long ago. */
  verifiesSince?: string;
  /** The first version in which STARTTLS can be required. */
  requiresSince?: string;
  /**
   * `token`: takes an access token that its owner gets elsewhere, and the template says how. `browser`: opens the provider's
   * page. `elsewhere`: not with these settings, but with others. Null: not known.
   */
  oauth: 'token' | 'browser' | 'elsewhere' | 'none' | null;
  traps: readonly Trap[];
  /** The decoder's rows (knowledge/errors) with messages that this program shows, by their `program`. */
  messages: readonly string[];
  evidence: Evidence;
  write: Writer;
}

/** How it is known that the settings are right. */
export interface Evidence {
  /** `run`: with the program itself, against a server. `compared`: with its documentation or source. */
  how: 'run' | 'compared';
  /** The version that was run or that the documents describe; null where they do not say. */
  version: string | null;
  /** RFC 3339 date. */
  on: string;
  /** Address of the page, or repository, file and commit; null for common practice that no document describes. */
  source: string | null;
  /** False where nothing dated and trustworthy was found; such settings are marked. */
  confirmed: boolean;
}
