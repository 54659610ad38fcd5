/** What is told of a code in one of its senses, and the tables of codes with what is told of each. Pure. */
import type { CodeAdvice, CodeLink } from '../../api/index.ts';
import type { ToDo, ToDoWords } from '../../messages/to-do.ts';
import type { Words } from '../words.ts';

/** All words of a language that a page about a code needs. The advice is not among the words of every answer. */
export interface Lexicon {
  words: Words;
  toDo: ToDoWords;
}

export interface Told {
  meaning: string;
  toDo?: readonly CodeAdvice[];
  example: object | null;
  line?: string;
  related?: readonly string[];
  links?: readonly CodeLink[];
}

/** All codes of one kind. */
export interface Table {
  /** Where they stand in answers. */
  place: string;
  codes: readonly string[];
  tell: (code: string, lexicon: Lexicon) => Told;
}

/** Only the codes of the table are ever told. */
export function tableOf<Code extends string>(
  place: string,
  codes: readonly Code[],
  tell: (code: Code, lexicon: Lexicon) => Told,
): Table {
  return { place, codes, tell: tell as Table['tell'] };
}

export function keysOf<Code extends string>(table: Readonly<Record<Code, unknown>>): Code[] {
  return Object.keys(table) as Code[];
}

export function adviceOf(toDo: ToDo): CodeAdvice[] {
  if (typeof toDo === 'string') return [{ reader: 'everyone', text: toDo }];
  return [
    { reader: 'sender', text: toDo.sender },
    { reader: 'operator', text: toDo.operator },
  ];
}

/** A clause as a sentence. */
export function sentenceOf(clause: string): string {
  const capital = clause.replace(/^¿?\p{Ll}/u, (start) => start.toUpperCase());
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

/** The value under a code that may have none; never an inherited one. */
export function ownOf<Value>(table: Readonly<Record<string, Value>>, code: string): Value | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
