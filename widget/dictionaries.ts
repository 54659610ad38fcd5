/**
 * The words that the element has loaded so far. English is built in; each other language is a file of its own, loaded
 * when a reader needs it. If that file does not load, or comes from another build, the element stays in English.
 */
/// <reference types="vite/types/importMeta.d.ts" />
import type { Language } from '../worker/api/index.ts';
import { WORDS_MILLISECONDS } from './limits.ts';
import { words as english } from './words/en.ts';
import type { Words } from './words.ts';

/** The build makes a file of each, next to the element, so that a page's content security policy allows both. */
const FILES = import.meta.glob<Words>(['./words/*.ts', '!./words/en.ts'], { import: 'words' });

export interface Delivery {
  /** Settles when the words have loaded or failed to load. Never rejects. */
  over: Promise<unknown>;
  /** What rendering waits for; null once it has waited long enough. */
  moment: Promise<void> | null;
}

const here = new Map<Language, Words>([['en', english]]);
/** Null once loading is over, whether it succeeded or not. */
const deliveries = new Map<Language, Delivery | null>([['en', null]]);

export function wordsIn(language: Language): Words {
  return here.get(language) ?? english;
}

/** Loads the words of a language once, however many elements want them. Null if there is nothing to wait for. */
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
 * Caches may mix files of two builds, and a card with missing labels is worse than one in English: a dictionary must
 * have everything that English has, with the same types.
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
