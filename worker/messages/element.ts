/** The shape of the words of the element; one dictionary per language fills it. Holds no sentence itself. */
import type { LocationHint } from '../api/index.ts';
import type { Language } from './report.ts';

/** What can go wrong on the reader's side of the wire; what the service refuses arrives with its own sentence. */
export const FAILURES = [
  'no-host',
  'invalid-ports',
  'too-many-ports',
  'invalid-regions',
  'too-many-regions',
  'invalid-endpoint',
  'offline',
  'unreachable',
  'cut-off',
  'unreadable',
  'late',
  'refused',
] as const;
export type FailureCode = (typeof FAILURES)[number];

export interface ElementWords {
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
  failed: string;
  /** The words of a link. */
  settings: string;
  /** Stands in the footer until it is known where the check ran; true wherever the service runs. */
  origin: string;
  checkedFrom(place: string): string;
  /** In `checkedFrom`, where nobody tells in which data center it was: a region is only a wish. */
  unknownPlace: string;
  region: Readonly<Record<LocationHint, string>>;
  /** A region that was asked for, where nobody tells in which data center the check really ran. */
  unconfirmed(region: string): string;
  /** "3 places". */
  places(count: number): string;
  /** Behind what some of several places saw alike: "in 2 of 3 places". */
  inPlaces(count: number, total: number): string;
  /** So many places could not tell. */
  withoutResult(count: number): string;
  /** Progress, with how many places have been heard of. */
  fromPlaces(said: string, count: number): string;
  checkedFromPlaces(count: number): string;
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
}
