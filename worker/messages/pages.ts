/** The shape of the words for the pages; one dictionary per language fills it. Those of the start page are in home.ts. */
import type { DiscoverySource } from '../api/index.ts';
import type { Sentence } from './sentence.ts';

export interface PagesWords {
  /** What the language calls itself: the link from a page in another language. */
  languageName: string;
  /** The name of the service, and the link to its start page. */
  brand: string;
  /** Names the list of links to the same page in other languages. */
  otherLanguages: string;
  /** What a check does and does not do; `check` also ends the start page and problems. */
  footer: Readonly<Record<'check' | 'discover' | 'explain' | 'settings' | 'tickets', string>>;
  /** The link to `/about`, which follows the footer's sentence. */
  whoChecks: string;
  /** The link to the article on the start page. */
  article: string;
  /** Heads a column that is narrow on a phone: a long word says where it may break. */
  encryption: string;
  /** The form that takes an error message. */
  paste: {
    heading: string;
    lead: string;
    error: string;
    host: string;
    explain: string;
    /** What happens to the text. */
    promise: string;
  };
  /** The form that takes a mail address and sends its domain. */
  domain: {
    heading: string;
    address: string;
    find: string;
    /** What is sent of the address. */
    promise: string;
    /** Added where no script can keep that promise. */
    withoutScripts: string;
  };
  check: {
    lead<Part>(host: Part): Sentence<Part>;
    withoutScripts: string;
    inTerminal: string;
    reading: { heading: string; text: string };
  };
  discover: {
    title: string;
    lead: string;
    found<Part>(domain: Part): Sentence<Part>;
    sources: string;
    /** What kind of thing each source is. */
    source: Readonly<Record<DiscoverySource, string>>;
  };
  explain: {
    title: string;
    lead: string;
    /** What to paste. */
    helps: { heading: string; items: readonly string[] };
  };
  problem: {
    code<Part>(code: Part): Sentence<Part>;
    /** `link` makes its text the link to the start page. */
    back<Part>(link: (text: string) => Part): Sentence<Part>;
  };
  /** The button beside a text to be copied, and what it reports. */
  copy: { copy: string; copied: string; notCopied: string };
}
