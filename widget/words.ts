/** The shape of the labels of the element; words/<language>.ts fills it for each language. Holds no sentence itself. */
import type { Language, Mode } from '../worker/api/index.ts';
import type { LocalResultWords } from '../worker/messages/local-result.ts';
import type { FailureCode } from './failure.ts';

export interface Words {
  language: Language;
  /** Between who and what, with the spaces that belong to it. */
  colon: string;
  /** `{host}` stands where the host is to be written. */
  title: string;
  titleWithoutHost: string;
  start: string;
  stop: string;
  again: string;
  hostLabel: string;
  hostExample: string;
  caption: string;
  column: { port: string; purpose: string; result: string; time: string; details: string };
  idle: string;
  pending: string;
  progress(done: number, total: number): string;
  stopped(done: number, total: number): string;
  /** A summary of rows that were kept from an earlier check, with their age. */
  remembered(summary: string, age: string): string;
  /** Where a check ended before its time, with some rows or without any. */
  failed: string;
  nothingChecked: string;
  /** The words of a link. */
  settings: string;
  /** Stands in the footer until it is known where the check ran; true wherever the service runs. */
  origin: string;
  checkedFrom(place: string): string;
  /** In `checkedFrom`, where nobody tells in which data center it was: a region is only a wish. */
  unknownPlace: string;
  /** "3 places". */
  places(count: number): string;
  /** Behind what some of several places saw alike: "in 2 of 3 places". */
  inPlaces(count: number, total: number): string;
  /** So many places could not tell. */
  withoutResult(count: number): string;
  /** Progress, with how many places have been heard of. */
  fromPlaces(said: string, count: number): string;
  checkedFromPlaces(count: number): string;
  /** Behind the names of several places, where the data center of one is not known: its region is only a wish. */
  asRequested: string;
  /** Over the list of places, of which one is chosen to see what it saw. */
  choosePlace: string;
  justNow: string;
  /** The name of the button that shows what is known of one port. */
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
  /** How the reader tests from the own network. */
  local: {
    title: string;
    /** Before the command. */
    how: string;
    /** Before the field for what it ends with. */
    paste: string;
    /** Where that is something else, or of another host. */
    notIt: string;
    /** Behind the columns whose results are those of the script. */
    script(age: string): string;
  };
  failure: Readonly<Record<FailureCode, string>>;
  /** `span` is a formatted length of time such as "42 seconds". */
  retryAfter(span: string): string;
  /** What a port is for, in a few words; ports without an entry are `otherPort`. */
  purpose: Readonly<Record<number, string>>;
  otherPort: string;
  /** As mail programs call it. */
  mode: Readonly<Record<Mode, string>>;
  /** Beside what was measured of a port; `mode` is how it is said to be encrypted. */
  documented(mode: string): string;
  notDocumented: string;
  /** Head the lists of other ports, without a colon. */
  alternatives: string;
  passedOver: string;
  /** Names the list of findings. */
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
  /** The certificate has no problem that was looked for. */
  trusted: string;
  /** There is a certificate, but the handshake stopped before it could be judged. */
  unjudged: string;
  /** Ends a list of names that is not shown whole. */
  moreNames(count: number): string;
}
