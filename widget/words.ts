/**
 * The shape of the element's labels, which words/<language>.ts provides for each language. Contains no wording itself.
 */
import type { Language, Mode } from '../worker/api/index.ts';
import type { LocalResultWords } from '../worker/messages/local-result.ts';
import type { FailureCode } from './failure.ts';

export interface Words {
  language: Language;
  /** Between a label and its value, with the spaces that the language uses. */
  colon: string;
  /** `{host}` is replaced by the host. */
  title: string;
  titleWithoutHost: string;
  start: string;
  stop: string;
  again: string;
  /** Instead of it while a check would only show the saved result; `span` is a length of time such as "42 sec". */
  againIn(span: string): string;
  /** The text of a link, and what became of copying the report when it was followed. */
  wrongResult: string;
  reportCopied: string;
  reportNotCopied: string;
  hostLabel: string;
  hostExample: string;
  caption: string;
  column: { port: string; purpose: string; result: string; time: string; details: string };
  idle: string;
  pending: string;
  progress(done: number, total: number): string;
  stopped(done: number, total: number): string;
  /** A summary of rows from an earlier check, with their age. */
  remembered(summary: string, age: string): string;
  /** Where a check ended before its time, with some rows or without any. */
  failed: string;
  nothingChecked: string;
  /** The text of a link. */
  settings: string;
  /** Shown in the footer until it is known where the check ran; true for every deployment. */
  origin: string;
  checkedFrom(place: string): string;
  /** Follows the addresses that were tested, if the host has more. */
  ofAddresses(count: number, total: number): string;
  /** Used in `checkedFrom` if the data center is unknown: a region is only a request. */
  unknownPlace: string;
  /** "3 places". */
  places(count: number): string;
  /** Follows a result that only some of the vantage points share: "in 2 of 3 places". */
  inPlaces(count: number, total: number): string;
  /** How many vantage points could not tell. */
  withoutResult(count: number): string;
  /** Progress, with the number of vantage points known so far. */
  fromPlaces(said: string, count: number): string;
  checkedFromPlaces(count: number): string;
  /** Follows the names of several vantage points if the data center of one is unknown: its region is only a request. */
  asRequested: string;
  /** The heading of the list of vantage points, one of which is chosen to show its results. */
  choosePlace: string;
  justNow: string;
  /** The accessible name of the button that shows the details of a port. */
  detailsOf(port: number): string;
  detail: {
    greeting: string;
    extensions: string;
    login: string;
    sizeLimit: string;
    address: string;
    timings: string;
  };
  phase: {
    connectMs: string;
    greetingMs: string;
    ehloMs: string;
    starttlsMs: string;
    handshakeMs: string;
    totalMs: string;
  };
  /** How to test from the reader's own network. */
  local: {
    title: string;
    /** Comes before the command. */
    how: string;
    /** The label of the field for the last line of output. */
    paste: string;
    /** If the pasted text is something else, or about another host. */
    notIt: string;
    /** Follows the columns whose results come from the script. */
    script(age: string): string;
  };
  failure: Readonly<Record<FailureCode, string>>;
  /** `span` is a formatted length of time such as "42 seconds". */
  retryAfter(span: string): string;
  /** What a port is for, in a few words; ports without an entry are `otherPort`. */
  purpose: Readonly<Record<number, string>>;
  otherPort: string;
  /** The terms that mail programs use. */
  mode: Readonly<Record<Mode, string>>;
  /** Shown next to a port's result; `mode` is the documented encryption. */
  documented(mode: string): string;
  notDocumented: string;
  /** The headings of the lists of other ports, without a colon. */
  alternatives: string;
  passedOver: string;
  /** The accessible name of the list of findings. */
  findings: string;
  certificate: CertificateWords;
  localResult: LocalResultWords;
}

export interface CertificateWords {
  label: Readonly<
    Record<
      | 'version'
      | 'cipherSuite'
      | 'keyExchange'
      | 'names'
      | 'trust'
      | 'issuer'
      | 'validUntil'
      | 'key'
      | 'signature'
      | 'fingerprint'
      | 'chain',
      string
    >
  >;
  /** None of the checked problems was found. */
  trusted: string;
  /** There is a certificate, but it could not be judged: the outcome or a problem says why. */
  unjudged: string;
  /** Ends a truncated list of names. */
  moreNames(count: number): string;
}
