/** The shape of the words about programs that send mail, which each language provides. */
import type { EncryptionMode, Mode, SettingsField } from '../api/index.ts';
import type { Program } from '../programs/program.ts';
import type { TrapCode } from '../programs/trap.ts';

type Known<Fact extends keyof Program> = Readonly<Record<NonNullable<Program[Fact]> & string, string>>;

export interface ProgramsWords {
  /** The list of all. */
  title: string;
  lead: string;
  /** The page of one. */
  programTitle(name: string): string;
  programLead(name: string): string;
  /** The link from settings to the page of their program. */
  more: string;
  /** The form that leads to the settings for a server. */
  own: { heading: string; label: string; show: string };
  /** What each value is called, and by whom. */
  keys: { heading: string; value: string; name: string };
  /** The block for a mode, with an example in place of the server. */
  example(mode: EncryptionMode): string;
  field: Readonly<Record<SettingsField, string>>;
  facts: {
    heading: string;
    starttls: string;
    implicitTls: string;
    unset: string;
    verifies: string;
    oauth: string;
    unknown: string;
  };
  starttls: Known<'starttls'>;
  implicitTls: Known<'implicitTls'>;
  unset: Known<'unset'>;
  verifies: Known<'verifies'>;
  /** Follows `verifies` where one mode is an exception. */
  unverified(mode: Mode): string;
  oauth: Known<'oauth'>;
  since(version: string): string;
  traps: string;
  /** One or two sentences. A parameter stands as the program writes it. */
  trap: Readonly<Record<TrapCode, (parameters: Readonly<Record<string, string>>) => string>>;
  messages: { heading: string; lead: string };
  /** How it is known. `version`: null if not said. */
  evidence: {
    run(version: string, date: string): string;
    compared(version: string | null, date: string): string;
  };
  unconfirmed: string;
}
