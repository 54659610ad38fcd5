/** The shape of the words on the pages about codes, which each language provides. */
import type { CodeAdvice, CodeKind, State } from '../api/index.ts';
import type { Sentence } from './sentence.ts';

export interface CodesWords {
  /** The list of all. */
  title: string;
  lead: string;
  /** Of one page, for search engines; `kinds` are the senses in words. */
  summary(code: string, kinds: string): string;
  heading: { toDo: string; example: string; text: string; related: string; more: string };
  /** Before what to do; what everybody can do needs no address. */
  reader: Readonly<Record<Exclude<CodeAdvice['reader'], 'everyone'>, string>>;
  /** Each kind of word, in the singular; also the heading of its list. */
  kind: Readonly<Record<CodeKind, string>>;
  /** Says where in an answer the word stands. */
  place<Part>(place: Part): Sentence<Part>;
  /** What each state means, which no other text says. */
  state: Readonly<Record<State, string>>;
  /** When it happened, which the short form of these reasons says only next to a result. */
  phase: Readonly<Record<'greeting' | 'ehlo', string>>;
  /** Links: the decoder with a message, the list of all codes, the same page in another format. */
  explain(message: string): string;
  all: string;
  markdown: string;
}
