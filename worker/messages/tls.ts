/**
 * The shape of the words for what TLS showed; one dictionary per language fills it. Holds no sentence itself.
 * Whether a certificate was revoked is not judged, so no word here says that one is in order.
 */
import type { Certificate, Tls, TlsProblem } from '../api/index.ts';
import { NAME_IN_SENTENCE_CHARS_MAX, NAMES_IN_SENTENCE_MAX } from './limits.ts';

/** What a problem is told with: what was asked for and what the server showed. */
export interface TlsFacts {
  host: string;
  version: string | null;
  leaf: Certificate | null;
  /** The first certificate of the chain that is over: the leaf or one above it. */
  over: Certificate | null;
  /** The certificate of the chain that becomes valid last. */
  youngest: Certificate | null;
}

export interface TlsWords {
  /** For a note in a table: 48 characters at most beside names and dates, no full stop. */
  short: Readonly<Record<TlsProblem, (facts: TlsFacts) => string>>;
  /** What is wrong, for somebody who may not run the server. */
  sentence: Readonly<Record<TlsProblem, (facts: TlsFacts) => string>>;
  /** The most important of several problems, in short. */
  several(count: number, first: string): string;
  /** A certificate without problems, by the days it has left. */
  valid(daysLeft: number): string;
  /** The same for a line that already speaks of the certificate; days that are over are negative. */
  daysLeft(days: number): string;
  longDate(date: string): string;
  period(from: string, until: string): string;
  /** Ends a list of names that is not shown whole. */
  moreNames(count: number): string;
  key(type: string, bits: number | null): string;
  /** The certificate has no problem that was looked for. */
  trusted: string;
  /** There is a certificate, but the handshake stopped before it could be judged. */
  unjudged: string;
}

export function factsOf(host: string, { version, certificates }: Tls): TlsFacts {
  const [leaf = null] = certificates;
  const over = certificates.find(({ daysLeft }) => daysLeft < 0) ?? null;
  const [youngest = null] = certificates.toSorted((one, other) => (one.notBefore < other.notBefore ? 1 : -1));
  return { host, version, leaf, over, youngest };
}

/** The first names of a list for a sentence, and how many it leaves out. */
export function namesForSentence(names: readonly string[]): [shown: string[], more: number] {
  const shown = names.slice(0, NAMES_IN_SENTENCE_MAX).map(nameForSentence);
  return [shown, names.length - shown.length];
}

export function nameForSentence(name: string): string {
  const characters = [...name];
  if (characters.length <= NAME_IN_SENTENCE_CHARS_MAX) return name;
  return `${characters.slice(0, NAME_IN_SENTENCE_CHARS_MAX - 1).join('')}…`;
}

/** `rsa` is an abbreviation, `ed25519` a name. */
export function keyName(type: string): string {
  return /^(?:rsa|ec|dsa)\b/.test(type) ? type.toUpperCase() : type.replace(/^ed/, 'Ed');
}
