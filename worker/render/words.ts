/** The words of every language that the service supports. */

import type { Language } from '../api/index.ts';
import { de } from '../messages/de/index.ts';
import { en } from '../messages/en/index.ts';
import { es } from '../messages/es/index.ts';
import { fr } from '../messages/fr/index.ts';
import type { Words } from '../messages/words.ts';

export type { Words };

export const WORDS: Readonly<Record<Language, Words>> = { en, de, fr, es };
