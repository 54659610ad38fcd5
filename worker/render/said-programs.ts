/** The words that `words=1` adds to the list of programs: their names, some of which are descriptions. Pure. */
import { programName } from './text/programs.ts';
import type { Reference } from './text/reference.ts';
import type { Words } from './words.ts';

export function referenceWithWords(reference: Reference, words: Words): Reference {
  if (!('programs' in reference)) return reference;
  const programs = reference.programs.map((program) => ({
    ...program,
    said: { title: programName(program, words), text: null, tone: 'unknown' as const },
  }));
  return { programs };
}
