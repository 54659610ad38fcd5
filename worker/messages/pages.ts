/** The shape of the words for the pages, which each language provides. Those of the start page are in home.ts. */
import type { DiscoverySource } from '../api/index.ts';
import type { Sentence } from './sentence.ts';

export interface PagesWords {
  /** The language's own name: the link from a page in another language. */
  languageName: string;
  /** The name of the service, and the link to its start page. */
  brand: string;
  /** The label of the list of links to the same page in other languages. */
  otherLanguages: string;
  /** What a check does and does not do; `check` also ends the start page and problems. */
  footer: Readonly<Record<'check' | 'discover' | 'explain' | 'settings' | 'tickets', string>>;
  /** The link to `/about`, after the footer's sentence. */
  whoChecks: string;
  /** The link to the article on the start page. */
  article: string;
  /** The heading of a column that is narrow on a phone: a long word needs a soft hyphen. */
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
    /** Which part of the address is sent. */
    promise: string;
    /** Added because without JavaScript that promise cannot be kept. */
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
    /** The kind of each source. */
    source: Readonly<Record<DiscoverySource, string>>;
  };
  explain: {
    title: string;
    lead: string;
    /** What to paste. */
    helps: { heading: string; items: readonly string[] };
    /** Links to what to do with the explanation; `anyHost` if no host was given. */
    next: {
      heading: string;
      check(host: string): string;
      settings(host: string): string;
      ticket(host: string): string;
      anyHost: string;
    };
  };
  problem: {
    code<Part>(code: Part): Sentence<Part>;
    /** `link` turns its text into the link to the start page. */
    back<Part>(link: (text: string) => Part): Sentence<Part>;
  };
  /** The table to paste: when the ports were checked, or that they were not; the heading of a column; a link to a check. */
  snippet: { checked(date: string): string; unchecked: string; purpose: string; live: string };
  /** The button next to a text to copy, and what it reports. */
  copy: { copy: string; copied: string; notCopied: string };
}
