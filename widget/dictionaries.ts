/**
 * The words that the element has by now. English comes with it; any other language is a file of its own beside it, asked
 * for when a reader needs it. Where that file does not come, or is of another build, English stays. Draws nothing.
 */
/// <reference types="vite/types/importMeta.d.ts" />
import type { Language } from '../worker/api/index.ts';
import { WORDS_MILLISECONDS } from './limits.ts';
import { words as english } from './words/en.ts';
import type { Words } from './words.ts';

/** The build makes a file of each, and a page's policy lets in what comes from where the element does. */
const FILES = import.meta.glob<Words>(['./words/*.ts', '!./words/en.ts'], { import: 'words' });

export interface Delivery {
  /** Ends when the words are here, or it is known that they will not come. Never fails. */
  over: Promise<unknown>;
  /** As long as a drawing waits for them; null once it has waited long enough. */
  moment: Promise<void> | null;
}

const here = new Map<Language, Words>([['en', english]]);
/** Null is one that is over, whatever it brought. */
const deliveries = new Map<Language, Delivery | null>([['en', null]]);

export function wordsIn(language: Language): Words {
  return here.get(language) ?? english;
}

/** Asks once for the words of a language, however many elements want them. Null where nothing is to be waited for. */
export function wordsOnTheirWay(language: Language): Delivery | null {
  const known = deliveries.get(language);
  if (known !== undefined || language === 'en') return known ?? null;
  const over = Promise.resolve(FILES[`./words/${language}.ts`]?.())
    .then(
      (words) => words && isWhole(words) && here.set(language, words),
      () => {},
    )
    .then(() => deliveries.set(language, null));
  const delivery: Delivery = { over, moment: null };
  delivery.moment = Promise.race([over, momentOf(WORDS_MILLISECONDS)]).then(() => {
    delivery.moment = null;
  });
  deliveries.set(language, delivery);
  return delivery;
}

/**
 * Caches may mix the files of two builds, and a card with holes is worse than one in English: all that English has must
 * be there, of the same kind.
 */
export function isWhole(words: unknown, like: unknown = english): boolean {
  if (typeof words !== typeof like) return false;
  if (typeof like !== 'object' || like === null) return true;
  return Object.entries(like).every(([name, part]) =>
    isWhole((words as Record<string, unknown>)?.[name], part),
  );
}

function momentOf(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
