/**
 * The shape of the element's labels, one file for each part of the element and language. Contains no wording itself.
 * Words for results are not among them: those come with the service's answer.
 */
import type { Language, Mode } from '../worker/api/index.ts';
import type { LocalResultWords } from '../worker/messages/local-result.ts';
import type { FailureCode } from './failure.ts';

/** What a page downloads before anyone clicks: the card before a check, and its buttons. */
export interface ShellWords {
  language: Language;
  /** The heading where there is no host yet. */
  whichPort: string;
  hostLabel: string;
  hostExample: string;
  /** Below the field. */
  addressNote: string;
  /** The button of the field. */
  check: string;
  start: string;
  stop: string;
  checking: string;
  /** `Port 465 · SSL/TLS`: 22 characters at most with any port and mode. */
  port: string;
  /** The terms that mail programs use. */
  mode: Readonly<Record<Mode, string>>;
  /** The part that checks could not be loaded. */
  unreachable: string;
  usual: string;
  documented: string;
  server: string;
  encryption: string;
  userName: string;
  fullAddress: string;
  /** In place of a port or an encryption where none can be used. */
  none: string;
  /** The accessible name of a button. */
  copy(name: string): string;
  caption: string;
  column: { purpose: string; result: string; time: string; details: string };
  /** What a port is for, in a few words; ports without an entry are `otherPort`. */
  purpose: Readonly<Record<number, string>>;
  otherPort: string;
  /** What a reader may ask next, and the text of the link. */
  local: Link;
  settings: Link;
  explain: Link;
  /** What a check does and does not do. */
  origin: string;
  allPorts: string;
}

export type Link = readonly [question: string, text: string];

/** What a check needs. */
export interface CheckWords {
  language: Language;
  again: string;
  tryAgain: string;
  /** Instead of `again` while a check would only show the saved result; `span` is a length of time such as "42 sec". */
  againIn(span: string): string;
  /** The text of a link. */
  wrongResult: string;
  pending: string;
  /** The verdict while other ports are still being checked. */
  early: string;
  works: string;
  /** The verdict where the certificate is trusted; `days` until it expires. */
  worksFor(days: number): string;
  /** The largest words of the card where no port can be used: 22 characters at most. */
  noPort: string;
  noAnswer: string;
  noVerdict: string;
  /** Here, because nothing can be loaded then. */
  offline: string;
  unencrypted: string;
  progress(done: number, total: number): string;
  stopped(done: number, total: number): string;
  /** A summary of rows from an earlier check, with their age. */
  remembered(summary: string, age: string): string;
  checkedFrom(place: string): string;
  /** Follows the addresses that were tested, if the host has more. */
  ofAddresses(count: number, total: number): string;
  /** Used in `checkedFrom` if the data center is unknown: a region is only a request. */
  unknownPlace: string;
  justNow: string;
  /** The accessible name of the button that shows the details of a port. */
  detailsOf(port: number): string;
  /** Shown next to a port's purpose; `mode` is the documented encryption. */
  documented(mode: string): string;
  notDocumented: string;
  /** The accessible name of the list of findings, and the line that unfolds the rest of them. */
  findings: string;
  moreFindings(count: number): string;
  /** Where only the provider can mend it. */
  provider: Link;
}

/** What is needed where results come from several vantage points. */
export interface PlacesWords {
  language: Language;
  /** Between a label and its value, with the spaces that the language uses. */
  colon: string;
  /** Before the last of several names. */
  and: string;
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
  justNow: string;
  /** The heading of the list of vantage points, one of which is chosen to show its results. */
  choosePlace: string;
  /** The link that opens the table of ports and places, the name of the table, and a cell without a result. */
  compare: Link;
  matrix: string;
  unanswered: string;
}

/** What is found for an address or a provider that was typed. */
export interface FieldWords {
  language: Language;
  /** Above the servers found, and where there are none. */
  whichServer: string;
  noServer: string;
}

/** What is said when a check cannot start or ends early. */
export interface TroubleWords {
  language: Language;
  /** Above a dimmed result that a new check could not replace; `time` is a clock time. */
  staleFrom(time: string): string;
  failed: string;
  nothingChecked: string;
  failure: Readonly<Record<Exclude<FailureCode, 'offline'>, string>>;
  /** `span` is a formatted length of time such as "42 seconds". */
  retryAfter(span: string): string;
}

/** What is shown when a reader opens a port or the reasons of the verdict. */
export interface DetailsWords {
  language: Language;
  colon: string;
  /** The headings of the lists of other ports, without a colon. */
  alternatives: string;
  passedOver: string;
  /** What became of copying the report when the link for a wrong result was followed. */
  reportCopied: string;
  reportNotCopied: string;
  detail: Readonly<Record<'greeting' | 'extensions' | 'login' | 'sizeLimit' | 'address' | 'timings', string>>;
  phase: Readonly<
    Record<'connectMs' | 'greetingMs' | 'ehloMs' | 'starttlsMs' | 'handshakeMs' | 'totalMs', string>
  >;
  certificate: CertificateWords;
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

/** How to test from the reader's own network, and what its result means. */
export interface LocalWords extends Pick<LocalResultWords, keyof LocalResultWords> {
  language: Language;
  colon: string;
  /** Comes before the commands. */
  how: string;
  /** Where each command is run. */
  systems: readonly [unix: string, windows: string];
  /** The label of the field for the last line of output. */
  paste: string;
  /** If the pasted text is something else, or about another host. */
  notIt: string;
  /** Follows the columns whose results come from the script. */
  script(age: string): string;
  justNow: string;
}

/** How to find a program, and what comes with its settings; the settings bring their own words. */
export interface SettingsWords {
  language: Language;
  /** The label of the field. */
  search: string;
  /** How many programs have a name like that, and how many of them are shown. */
  found(count: number, shown: number): string;
  nothing: string;
  tryAgain: string;
  /** The link to the page, which has more. */
  page: string;
}

/** How to paste a message or settings; what is wrong comes with the answer. */
export interface ExplainWords {
  language: Language;
  paste: string;
  explain: string;
  /** The label of the box without which nothing is dialed. */
  check(host: string): string;
  promise: string;
  /** Above the settings that came back, and above the text for the hosting provider. */
  mended: string;
  ticket: string;
  /** The text was longer than what is read. */
  cut: string;
  page: string;
}

/** The parts of the element, by the names of their files. */
export interface WordsOf {
  shell: ShellWords;
  check: CheckWords;
  details: DetailsWords;
  local: LocalWords;
  places: PlacesWords;
  field: FieldWords;
  trouble: TroubleWords;
  settings: SettingsWords;
  explain: ExplainWords;
}

export type Part = keyof WordsOf;
