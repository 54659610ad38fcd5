/** Known patterns → those recognized in a text, most specific first. Pure; contains no wording. */
import type { ErrorCause, ErrorConfidence } from '../../api/index.ts';
import type { ErrorPattern } from '../../knowledge/errors/pattern.ts';

export interface Recognized {
  known: ErrorPattern;
  /** The matched words, and where they are in the text. */
  words: string;
  index: number;
}

const RANK: Readonly<Record<ErrorConfidence, number>> = { certain: 0, likely: 1, possible: 2 };

/**
 * Certain before likely, longer before shorter, earlier before later. A match inside a more specific one is dropped, as
 * is one that only frames another message or follows from it; each cause counts once.
 */
export function recognize(text: string, patterns: readonly ErrorPattern[]): Recognized[] {
  const found = patterns.flatMap((known) => {
    const match = known.pattern.exec(text);
    return match ? [{ known, words: match[0], index: match.index }] : [];
  });
  const sorted = found.sort((one, other) => {
    const rank = RANK[one.known.confidence] - RANK[other.known.confidence];
    return rank || other.words.length - one.words.length || one.index - other.index;
  });
  const distinct: Recognized[] = [];
  for (const one of sorted) if (!distinct.some((better) => covers(better, one))) distinct.push(one);
  const sure = distinct.filter(({ known }) => known.confidence !== 'possible');
  return unexplained(sure.length > 0 ? sure : distinct);
}

function covers(better: Recognized, other: Recognized): boolean {
  if (better.known.cause === other.known.cause) return true;
  return better.index < other.index + other.words.length && other.index < better.index + better.words.length;
}

function unexplained(found: readonly Recognized[]): Recognized[] {
  return found.filter(({ known: { cause, confidence } }) => {
    if (cause === 'reason-missing') return found.length === 1;
    const better = EXPLAINED_BY[cause] ?? [];
    return !found.some(
      ({ known }) => better.includes(known.cause) && RANK[known.confidence] <= RANK[confidence],
    );
  });
}

const CERTIFICATE: readonly ErrorCause[] = [
  'certificate-expired',
  'certificate-other-name',
  'certificate-untrusted',
];
const MODE: readonly ErrorCause[] = ['tls-on-plain-port', 'plain-on-tls-port', 'starttls-not-offered'];
const ACCOUNT: readonly ErrorCause[] = ['app-password-required', 'password-sign-in-off'];

/** Causes that add nothing next to another one that is at least as certain and says why. */
const EXPLAINED_BY: Readonly<Partial<Record<ErrorCause, readonly ErrorCause[]>>> = {
  'connection-failed': [
    ...MODE,
    ...CERTIFICATE,
    'no-greeting',
    'connection-timeout',
    'connection-refused',
    'unreachable',
    'connection-lost',
    'connection-forbidden',
    'name-not-found',
    'name-lookup-failed',
    'tls-failed',
    'tls-outdated',
    'sign-in-failed',
    'incoming-server',
  ],
  // A library that never got the greeting also calls that a timeout.
  'connection-timeout': ['no-greeting', 'tls-failed', 'incoming-server'],
  'connection-refused': ['incoming-server'],
  'connection-lost': ['plain-on-tls-port', 'incoming-server'],
  'no-greeting': ['plain-on-tls-port'],
  'name-not-found': ['incoming-server'],
  'tls-failed': [...MODE, ...CERTIFICATE, 'tls-outdated'],
  'sign-in-required': ['encryption-required', 'relaying-denied'],
  'sign-in-failed': [...ACCOUNT, 'sign-in-method', 'sign-in-unavailable'],
  'sign-in-method': ACCOUNT,
  'service-refused': ['no-reverse-name', 'address-listed'],
  'recipient-refused': [
    'sender-refused',
    'relaying-denied',
    'try-later',
    'address-listed',
    'no-reverse-name',
    'mailbox-full',
  ],
};
