/** A setting as it stands in a pasted text. Types only. */

export interface Setting {
  /** As written, without quotation marks: `SMTP_PORT`, `mail.smtp.host`, `Outgoing server`. */
  key: string;
  /** The same as names are compared: letters and digits in lower case. */
  name: string;
  /** What it stands in, the outermost first: sections, parents, the variable that is assigned to. */
  path: readonly string[];
  /** Without quotation marks. Null where it comes from a variable or a call, and is not known. */
  value: string | null;
  /** As it stands there. */
  written: string;
  isQuoted: boolean;
  /** Quotation marks on each side, some of them part of the value, as in a list of variables of Compose: `- SMTP_PASSWORD="…"`. */
  keepsQuotes?: 1 | 3;
  /** Of a URL, whose parts have no names that somebody wrote. */
  isPart?: true;
  /** A value where the name of a variable belongs: `env('jane@example.net')`. */
  isNoVariable?: true;
  /** A colon where a list of variables wants an equals sign: `- SMTP_PORT:587`. */
  hasColon?: true;
  /** Text that the code around it takes for true, such as `bool('False')` in Python. */
  isTakenForTrue?: true;
  /** Text in code, where a word without quotation marks means yes or no. */
  isTextOfCode?: true;
  /** Behind a blank, where the setting above has none: Postfix takes it for more of that. */
  isIndented?: true;
  /** From 1. */
  line: number;
  /** Where the value is in its line, without quotation marks. */
  from: number;
  end: number;
}
