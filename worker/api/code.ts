/** What the words mean that answers are made of, as `/docs/codes/{code}` tells it. A word may have several senses. */

/** The tables that the words come from, in the order of display. */
export const CODE_KINDS = [
  'outcome',
  'reason',
  'state',
  'tls-problem',
  'finding',
  'no-port-why',
  'note',
  'problem',
  'dns-reason',
  'cause',
  'change',
  'confidence',
  'measured-limit',
  'fault',
  'settings-note',
  'sign-in-method',
  'sign-in-first',
  'user-name',
  'discovery-source',
  'discovery-outcome',
  'lifting',
  'condition',
  'asked-for',
  'trap',
  'local-outcome',
  'local-conclusion',
  'local-difference',
] as const;

export type CodeKind = (typeof CODE_KINDS)[number];

/** What to do; `sender`: whoever sends mail, `operator`: whoever runs the mail server. */
export interface CodeAdvice {
  reader: 'everyone' | 'sender' | 'operator';
  text: string;
}

/** A page of this service that says more: its title in the reader's language, and its path. */
export interface CodeLink {
  title: string;
  path: string;
}

export interface CodeSense {
  kind: CodeKind;
  /** The kind in words. */
  title: string;
  /** Where the word stands in answers, such as `findings[].code`; where no answer has it, who says it. */
  place: string;
  meaning: string;
  /** Empty where the meaning already says it. */
  toDo: CodeAdvice[];
  /** Part of an answer with the word in it; null where no JSON answer has it. */
  example: Record<string, unknown> | null;
  /** The same in the text form; null where that has no line of its own for it. */
  line: string | null;
  /** Other words that have pages. */
  related: string[];
  links: CodeLink[];
}

export interface CodePage {
  code: string;
  senses: CodeSense[];
}

export interface CodeList {
  codes: { code: string; kind: CodeKind; meaning: string }[];
}
