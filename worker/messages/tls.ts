/**
 * The shape of the words for what TLS showed, which each language provides. Revocation is not judged, so no text may
 * say that a certificate is in order.
 */
import type { Certificate, Tls, TlsProblem } from '../api/index.ts';
import { shortened } from './format.ts';
import { NAME_IN_SENTENCE_CHARS_MAX, NAMES_IN_SENTENCE_MAX } from './limits.ts';

/** The facts that a problem's text uses: what was requested and what the server showed. */
export interface TlsFacts {
  host: string;
  version: string | null;
  leaf: Certificate | null;
  /** The first expired certificate of the chain: the leaf or one above it. */
  over: Certificate | null;
  /** The certificate of the chain that becomes valid last. */
  youngest: Certificate | null;
}

export interface TlsWords {
  /** For a note in a table: 48 characters at most, not counting names and dates; no period. */
  short: Readonly<Record<TlsProblem, (facts: TlsFacts) => string>>;
  /** What is wrong, for someone who may not run the server. */
  sentence: Readonly<Record<TlsProblem, (facts: TlsFacts) => string>>;
  /** The most important of several problems, in short form. */
  several(count: number, first: string): string;
  /** A certificate without problems, by the days it has left. */
  valid(daysLeft: number): string;
  /** The same for a line that already mentions the certificate; negative after it has expired. */
  daysLeft(days: number): string;
  longDate(date: string): string;
  period(from: string, until: string): string;
  /** Ends a truncated list of names. */
  moreNames(count: number): string;
  key(type: string, bits: number | null): string;
  /** None of the checked problems was found. */
  trusted: string;
  /** There is a certificate, but it could not be judged: the outcome or a problem says why. */
  unjudged: string;
}

export function factsOf(host: string, { version, certificates }: Tls): TlsFacts {
  const [leaf = null] = certificates;
  const over = certificates.find(({ daysLeft }) => daysLeft < 0) ?? null;
  const [youngest = null] = certificates.toSorted((one, other) => (one.notBefore < other.notBefore ? 1 : -1));
  return { host, version, leaf, over, youngest };
}

/** The first names of a list for a sentence, and how many are left out. */
export function namesForSentence(names: readonly string[]): [shown: string[], more: number] {
  const shown = names.slice(0, NAMES_IN_SENTENCE_MAX).map(nameForSentence);
  return [shown, names.length - shown.length];
}

export function nameForSentence(name: string): string {
  return shortened(name, NAME_IN_SENTENCE_CHARS_MAX);
}

/** `rsa` is an abbreviation, `ed25519` a name. */
export function keyName(type: string): string {
  return /^(?:rsa|ec|dsa)\b/.test(type) ? type.toUpperCase() : type.replace(/^ed/, 'Ed');
}
