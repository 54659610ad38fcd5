/** Known patterns → those recognized in a text, most specific first. Pure; contains no wording. */
import type { ErrorCause, ErrorConfidence } from '../../api/index.ts';
import { ASIDES, type Aside } from '../../knowledge/errors/asides.ts';
import type { ErrorPattern } from '../../knowledge/errors/pattern.ts';
import { EXPLAINED_BY, EXPLAINED_BY_SURER } from './explained-by.ts';
import { type Reply, repliesIn } from './replies.ts';

export interface Recognized {
  known: ErrorPattern;
  /** The matched words, and where they are in the text. */
  words: string;
  index: number;
}

const RANK: Readonly<Record<ErrorConfidence, number>> = { certain: 0, likely: 1, possible: 2 };

/**
 * Certain before likely, and of equals the later first: programs report the inner cause after what it led to. Lines
 * about other people's mail count only if there are no others.
 */
export function recognize(text: string, patterns: readonly ErrorPattern[]): Recognized[] {
  const evidence = without(text, (aside) => !aside.isLastResort);
  const own = without(evidence, (aside) => aside.isLastResort);
  const found = recognizedIn(own, patterns);
  return found.length > 0 || own === evidence ? found : recognizedIn(evidence, patterns);
}

/** Blanks asides and keeps the length, so that positions stay those of the pasted text. */
function without(text: string, isLeftOut: (aside: Aside) => boolean): string {
  return ASIDES.filter(isLeftOut).reduce(
    (rest, { pattern }) => rest.replace(pattern, (words) => ' '.repeat(words.length)),
    text,
  );
}

/**
 * A match inside a more specific one is dropped, as is one that only frames another message or follows from it; each
 * cause counts once, by its longest match.
 */
function recognizedIn(text: string, patterns: readonly ErrorPattern[]): Recognized[] {
  const replies = repliesIn(text);
  const found = patterns.flatMap((known) => {
    if (known.within !== null || !known.pattern.test(text)) return [];
    const match = lastMatch(known.pattern, text);
    return match ? [{ known, words: match[0], index: match.index }] : [];
  });
  const byWord = patterns.flatMap((known) => (known.within === null ? [] : inReplies(known, replies)));
  const sorted = [...found, ...nearest(byWord)].sort((one, other) => {
    return bySurety(one, other) || other.words.length - one.words.length || one.index - other.index;
  });
  const distinct: Recognized[] = [];
  for (const one of sorted) if (!distinct.some((better) => covers(better, one))) distinct.push(one);
  const sure = distinct.filter(({ known }) => known.confidence !== 'possible');
  return unexplained(sure.length > 0 ? sure : withoutNumbers(distinct)).sort((one, other) => {
    return bySurety(one, other) || isWrongMode(other) - isWrongMode(one) || other.index - one.index;
  });
}

/** From the number of the last such reply to the word. */
function inReplies(known: ErrorPattern, replies: readonly Reply[]): Recognized[] {
  const told = known.within === 'reply' ? replies : replies.filter(({ isPassing }) => isPassing);
  return told
    .flatMap(({ index, text }) => {
      const match = known.pattern.exec(text);
      return match ? [{ known, words: text.slice(0, match.index + match[0].length), index }] : [];
    })
    .slice(-1);
}

/** Of the words of one reply, the one nearest to its number says what it is about, unless another is more certain. */
function nearest(found: readonly Recognized[]): Recognized[] {
  return found.filter(
    (one) =>
      !found.some((other) => {
        const isNearer = other.index === one.index && other.words.length < one.words.length;
        return isNearer && bySurety(other, one) <= 0;
      }),
  );
}

/** What a log repeats counts where it is said last. */
function lastMatch({ source, flags }: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(new RegExp(source, `${flags}g`))].at(-1);
}

/** Wherever it is written, an encryption setting that was turned off is why the program waited in vain. */
function isWrongMode({ known }: Recognized): number {
  return known.cause === 'plain-on-tls-port' ? 1 : 0;
}

function bySurety(one: Recognized, other: Recognized): number {
  return RANK[one.known.confidence] - RANK[other.known.confidence];
}

function covers(better: Recognized, other: Recognized): boolean {
  if (better.known.cause === other.known.cause) return true;
  return better.index < other.index + other.words.length && other.index < better.index + better.words.length;
}

/** The number of a refusal says nothing next to words that do, however little. */
function withoutNumbers(found: readonly Recognized[]): readonly Recognized[] {
  const worded = found.filter(({ known }) => known.cause !== 'service-refused');
  return worded.every(({ known }) => FRAMES.includes(known.cause)) ? found : worded;
}

/** What programs say of any failure. */
const FRAMES: readonly ErrorCause[] = ['reason-missing', 'connection-failed'];

function unexplained(found: readonly Recognized[]): Recognized[] {
  return found.filter(({ known: { cause, confidence } }) => {
    if (cause === 'reason-missing') return found.length === 1;
    const better = EXPLAINED_BY[cause] ?? [];
    const rank = RANK[confidence] - (EXPLAINED_BY_SURER.includes(cause) ? 1 : 0);
    return !found.some(({ known }) => better.includes(known.cause) && RANK[known.confidence] <= rank);
  });
}
