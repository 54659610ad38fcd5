/**
 * The words that have loaded so far. English is built into each part; if another language does not load, or comes from
 * another build, the part stays in English.
 */
import type { Language } from '../worker/api/index.ts';
import { WORDS_MILLISECONDS } from './limits.ts';
import { load } from './loading.ts';
import type { Part, WordsOf } from './words.ts';

const here = new Map<string, unknown>();
const deliveries = new Map<string, Promise<unknown>>();

/** `english`: the words that the part has built in. */
export function wordsIn<One extends Part>(
  part: One,
  language: Language,
  english: WordsOf[One],
): WordsOf[One] {
  const words = here.get(part + language);
  return isWhole(words, english) ? (words as WordsOf[One]) : english;
}

/**
 * Settles when the words of a part are there, or after a moment: a reader in a hurry is better served in English. Loads
 * them once, however many elements want them, and calls back when they come late. Never rejects.
 */
export async function whenWords(part: Part, language: Language, late: () => void): Promise<void> {
  const name = part + language;
  if (language === 'en' || here.has(name)) return;
  const known = deliveries.get(name);
  const file = part === 'shell' ? language : `${part}.${language}`;
  const over =
    known ??
    load(file)
      .catch(() => null)
      .then((one) => here.set(name, (one as { words?: unknown } | null)?.words ?? null));
  deliveries.set(name, over);
  over.then(late);
  if (!waited.has(name))
    await Promise.race([over, new Promise((done) => setTimeout(done, WORDS_MILLISECONDS))]);
  waited.add(name);
}

/** Words that took too long once are not waited for again. */
const waited = new Set<string>();

/**
 * Caches may mix files of two builds, and a card with missing labels is worse than one in English: a dictionary must
 * have everything that English has, with the same types.
 */
export function isWhole(words: unknown, like: unknown): boolean {
  if (typeof words !== typeof like) return false;
  if (typeof like !== 'object' || like === null) return true;
  return Object.entries(like).every(([name, part]) =>
    isWhole((words as Record<string, unknown>)?.[name], part),
  );
}
