/** The shape of the words for the start page; one dictionary per language fills it. */
import type { Outcome } from '../api/index.ts';
import type { Sentence } from './sentence.ts';

export interface HomeWords {
  title: string;
  lead: string;
  withoutScripts<Part>(command: Part): Sentence<Part>;
  /** The table of ports; the row of 2525 is about 588 as well. */
  ports: {
    heading: string;
    /** Heads the column. */
    purpose: string;
    row: Readonly<Record<587 | 465 | 2525 | 80 | 25, { purpose: string; encryption: string }>>;
  };
  /** STARTTLS beside implicit TLS. */
  modes: { heading: string; texts: readonly string[] };
  port25: {
    heading: string;
    /** `untestable`: the name of that outcome. */
    text<Part>(untestable: Part): Sentence<Part>;
  };
  /** What to do when a port is blocked. */
  blocked: { heading: string; steps: readonly string[]; whoseSide: string };
  /** Causes close to the reader. Which they are differs between the countries that speak a language. */
  causes: { summary: string; terms: readonly { term: string; text: string }[] };
  results: {
    heading: string;
    /** What to make of each outcome, in the order in which they are shown. */
    meaning: Readonly<Record<Outcome, string>>;
  };
}
