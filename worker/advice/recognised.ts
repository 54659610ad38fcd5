/** What is known of a text → what was recognised in it, most specific first. Pure; holds no sentence. */
import type { ErrorConfidence } from '../api.ts';
import type { ErrorPattern } from '../knowledge/error-pattern.ts';

export interface Recognised {
  known: ErrorPattern;
  /** The words of the text, and where they stand. */
  words: string;
  index: number;
}

const RANK: Readonly<Record<ErrorConfidence, number>> = { certain: 0, likely: 1, possible: 2 };

/**
 * Certain before likely, longer before shorter, earlier before later. What stands within something more specific is not
 * counted again, nor is what only frames another message, where there is one; each cause counts once.
 */
export function recognise(text: string, patterns: readonly ErrorPattern[]): Recognised[] {
  const found = patterns.flatMap((known) => {
    const match = known.pattern.exec(text);
    return match ? [{ known, words: match[0], index: match.index }] : [];
  });
  const sorted = found.sort((one, other) => {
    const rank = RANK[one.known.confidence] - RANK[other.known.confidence];
    return rank || other.words.length - one.words.length || one.index - other.index;
  });
  const distinct: Recognised[] = [];
  for (const one of sorted) if (!distinct.some((better) => covers(better, one))) distinct.push(one);
  const telling = distinct.filter(({ known }) => known.confidence !== 'possible');
  return telling.length > 0 ? telling : distinct;
}

function covers(better: Recognised, other: Recognised): boolean {
  if (better.known.cause === other.known.cause) return true;
  // A library that waited in vain for the greeting calls that a timeout, too.
  if (better.known.cause === 'no-greeting' && other.known.cause === 'connection-timeout') return true;
  return better.index < other.index + other.words.length && other.index < better.index + better.words.length;
}
