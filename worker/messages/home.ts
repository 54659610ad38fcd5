/** The shape of the words for the start page, which each language provides. */
import type { Outcome } from '../api/index.ts';
import type { Sentence } from './sentence.ts';

export interface HomeWords {
  title: string;
  lead: string;
  withoutScripts<Part>(command: Part): Sentence<Part>;
  /** The table of ports; the row of 2525 also covers 588. */
  ports: {
    heading: string;
    /** The heading of the column. */
    purpose: string;
    row: Readonly<Record<587 | 465 | 2525 | 80 | 25, { purpose: string; encryption: string }>>;
  };
  /** STARTTLS and implicit TLS compared. */
  modes: { heading: string; texts: readonly string[] };
  port25: {
    heading: string;
    /** `untestable`: the name of that outcome. */
    text<Part>(untestable: Part): Sentence<Part>;
  };
  /** What to do when a port is blocked. */
  blocked: { heading: string; steps: readonly string[]; whoseSide: string };
  /** Likely causes on the reader's side. They depend on the countries where a language is spoken. */
  causes: { summary: string; terms: readonly { term: string; text: string }[] };
  results: {
    heading: string;
    /** What each outcome means for the reader, in the order of display. */
    meaning: Readonly<Record<Outcome, string>>;
  };
}
