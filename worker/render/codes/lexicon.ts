/** The words of every language, with the advice that only the build needs. */
import type { Language } from '../../api/index.ts';
import { toDo as de } from '../../messages/de/to-do.ts';
import { toDo as en } from '../../messages/en/to-do.ts';
import { toDo as es } from '../../messages/es/to-do.ts';
import { toDo as fr } from '../../messages/fr/to-do.ts';
import type { ToDoWords } from '../../messages/to-do.ts';
import { WORDS } from '../words.ts';
import type { Lexicon } from './sense.ts';

const TO_DO: Readonly<Record<Language, ToDoWords>> = { de, en, es, fr };

export function lexiconOf(language: Language): Lexicon {
  return { words: WORDS[language], toDo: TO_DO[language] };
}
